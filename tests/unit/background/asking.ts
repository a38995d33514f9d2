/**
 * A background with the bundled glossary and one of the reader's own, and tabs that send it
 * requests. Import this before anything of the background.
 */
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { reread } from '../../../src/background/installed-glossaries';
import { answer } from '../../../src/background/requests';
import type { Sender } from '../../../src/background/sender';
import { BUNDLED } from '../../../src/glossary/bundled';
import type { SourcedEntry } from '../../../src/glossary/model';
import { pack } from '../../../src/library/packed';
import type { LookupReply } from '../../../src/messaging/protocol';
import { TEA } from '../ui/tea-glossary';
import { files, ownPage, reset, tabs } from './fake';
import { database } from './fake-database';

export const PAGE = 1;
export const PRIVATE = 2;
export const OTHER = 3;

/** Starts with three tabs, the bundled glossary, and the same one again as `own`. */
export async function start(): Promise<void> {
  reset();
  tabs.set(PAGE, { url: 'http://news.example/a', active: true, incognito: false });
  tabs.set(PRIVATE, { url: 'http://secret.example/b?q', active: true, incognito: true });
  tabs.set(OTHER, { url: 'http://other.example/', active: true, incognito: false });
  const sound = TEA.entries.map((entry) => ({
    ...entry,
    related: entry.id === 'tea' ? ['caffeine'] : entry.related.filter((id) => id !== 'gone'),
  }));
  files.set('glossary.json', { ...TEA, ...BUNDLED, entries: sound });
  files.set('topics.json', { format: 'topics/1', step: 1, words: {}, parts: {} });
  const { head, data } = await pack({ ...TEA, id: 'own', entries: sound }, 5);
  database.heads = new Map([['own', head]]);
  database.data = new Map([['own', data]]);
  await reread();
}

/** The reply to a sender. @throws the error with which the background rejects the request */
export async function ask<T>(sender: Sender, kind: string, request: object = {}): Promise<T> {
  const reply = await answer({ kind, ...request }, sender);
  if (!reply) throw new Error('no answer');
  if ('error' in reply) throw new Error(reply.error);
  return reply.ok as T;
}

/** An entry as the background sends it to a page that has a word of it. */
export async function sent(sender: Sender, word: string, glossary: string): Promise<SourcedEntry> {
  const { entries } = await ask<LookupReply>(sender, 'lookup', { words: [word], known: [] });
  const found = entries.find((entry) => entry.glossary === glossary);
  if (!found) throw new Error(`"${word}" isn't in ${glossary}`);
  return found;
}

/** Switches on all glossaries except these. */
export const switchOff = (off: string[]) =>
  ask(ownPage(), 'setSettings', { settings: { glossaries: { order: [], off } } });

/** Everything that is on the disk, as text. */
export const stored = () => fakeBrowser.storage.local.get(null).then((all) => JSON.stringify(all));
