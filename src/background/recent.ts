/** Keeps recent look-ups for as long as the browser runs, and never on disk. */
import { storage } from 'wxt/utils/storage';
import type { EntryId } from '../glossary/model';
import { type LookUp, readRecent, withLookUp } from '../settings/recent';
import { WriteQueue } from './write-queue';

const item = storage.defineItem<unknown>('session:recent', { fallback: [] });

const queue = new WriteQueue();

export async function recent(): Promise<LookUp[]> {
  return readRecent(await item.getValue());
}

/** Records that an entry was looked up now. One change after another, so that none is lost. */
export function noteLookUp(entry: EntryId): Promise<void> {
  return queue.run(async () => item.setValue(withLookUp(await recent(), entry, Date.now())));
}

export function forgetLookUps(): Promise<void> {
  return queue.run(() => item.setValue([]));
}
