/** Keeps recent look-ups for as long as the browser runs; nothing of them reaches the disk. */
import { storage } from 'wxt/utils/storage';
import type { EntryId } from '../glossary/model';
import { type LookUp, readRecent, withLookUp } from '../settings/recent';
import { WriteQueue } from './write-queue';

const item = storage.defineItem<unknown>('session:recent', { fallback: [] });

const queue = new WriteQueue();

export async function recent(): Promise<LookUp[]> {
  return readRecent(await item.getValue());
}

/** Notes that an entry was looked up now; one note after another, so that none is lost. */
export function noteLookUp(entry: EntryId): Promise<void> {
  return queue.run(async () => item.setValue(withLookUp(await recent(), entry, Date.now())));
}

export function forgetLookUps(): Promise<void> {
  return queue.run(() => item.setValue([]));
}
