/**
 * Changes entries of the reader's glossaries. Nothing else does: views send their changes here, so
 * that two views can't overwrite each other's. A glossary is stored in one transaction; if the
 * browser stops before it ends, the glossary is as it was.
 */
import { storage } from 'wxt/utils/storage';
import { inReadersWords } from '../browser/library-errors';
import { BUNDLED } from '../glossary/bundled';
import type { Glossary } from '../glossary/model';
import { t } from '../i18n/i18n';
import { EntryIds } from '../importing/entry-ids';
import { replaceRecord, storedHeads, storedRecord } from '../library/database';
import { openStored } from '../library/own-glossary';
import { pack, type StoredHead } from '../library/packed';
import { readHead } from '../library/stored-head';
import type { ChangeReply, NewGlossary, WrittenGlossary } from '../messaging/own-terms';
import { type ChangeResult, changeGlossary, type EntryChange } from '../writing/changes';
import { reread } from './installed-glossaries';
import { changeSettingsIn } from './settings-store';
import { tellTabs } from './sites';
import { WriteQueue } from './write-queue';

/** How often a change starts again because the options page has stored the glossary meanwhile. */
const MAX_ATTEMPTS = 5;

const queue = new WriteQueue();

/** The id of the glossary that the reader wrote in last. */
const lastWritten = storage.defineItem<unknown>('local:writtenIn');

/** A glossary as it is stored, or a new one that isn't. */
interface Opened {
  readonly glossary: Glossary;
  /** When it was added (ms since the epoch). */
  readonly added: number;
  readonly digest: string | null;
}

/** @throws Error with a message for readers */
export function changeEntries(
  glossary: string | NewGlossary,
  change: EntryChange,
): Promise<ChangeReply> {
  return queue.run(() =>
    inReadersWords(async () => {
      for (let attempt = 0; attempt < MAX_ATTEMPTS; attempt++) {
        const opened = await openedOrNew(glossary);
        const result = changeGlossary(opened.glossary, change);
        if (result.is === 'gone') throw new Error(t('errors.entryGone'));
        if (result.is === 'wrong') return result;
        if (await store(result.glossary, opened)) return reported(result);
      }
      throw new Error(t('glossaries.databaseFailed'));
    }),
  );
}

/** @throws Error with a message for readers */
export function newGlossary(asked: NewGlossary): Promise<WrittenGlossary> {
  return queue.run(() =>
    inReadersWords(async () => {
      for (let attempt = 0; attempt < MAX_ATTEMPTS; attempt++) {
        const opened = await openedOrNew(asked);
        if (opened.digest !== null || (await store(opened.glossary, opened))) {
          return shownOf(opened.glossary);
        }
      }
      throw new Error(t('glossaries.databaseFailed'));
    }),
  );
}

/** A glossary with its entries' own ids. @throws Error with a message for readers */
export async function ownGlossary(id: string): Promise<Glossary> {
  return inReadersWords(async () => (await openedGlossary(id)).glossary);
}

/** The glossaries that the reader writes, the one used last first. */
export async function writtenGlossaries(): Promise<WrittenGlossary[]> {
  const last = await lastWritten.getValue();
  const isFromPage = ({ id, source }: StoredHead): boolean =>
    source.url !== undefined && id !== last;
  return (await writtenHeads())
    .sort((one, other) => Number(other.id === last) - Number(one.id === last))
    .map((head) => (isFromPage(head) ? { ...shownOf(head), isFromPage: true } : shownOf(head)));
}

async function writtenHeads(): Promise<StoredHead[]> {
  const heads = [...(await storedHeads())].flatMap(([id, value]) => readHead(id, value) ?? []);
  return heads.filter(({ source }) => source.written).sort((a, b) => a.added - b.added);
}

async function openedOrNew(asked: string | NewGlossary): Promise<Opened> {
  if (typeof asked === 'string') return openedGlossary(asked);
  const { title, language } = asked;
  const there = (await writtenHeads()).find(
    (head) => head.title === title && head.language === language,
  );
  if (there) return openedGlossary(there.id);
  const ids = new EntryIds();
  for (const id of [BUNDLED.id, ...(await storedHeads()).keys()]) ids.reserve(id);
  const glossary: Glossary = {
    format: 'glossa/1',
    id: ids.take(title),
    title,
    language,
    source: { title, written: true },
    sections: [],
    entries: [],
    notes: {},
  };
  return { glossary, added: Date.now(), digest: null };
}

async function openedGlossary(id: string): Promise<Opened> {
  const record = await storedRecord(id);
  const head = readHead(id, record?.head);
  if (!head) throw new Error(t('errors.glossaryGone'));
  const glossary = (await openStored(head, record?.data)).original();
  return { glossary, added: head.added, digest: head.digest };
}

/** @returns false if another writer was faster; nothing is stored then */
async function store(glossary: Glossary, { added, digest }: Opened): Promise<boolean> {
  const { head, data } = await pack(glossary, added);
  if (!(await replaceRecord({ id: head.id, head, data }, digest))) return false;
  if (glossary.source.written) await lastWritten.setValue(head.id);
  // Readers' own words come before those of others.
  if (digest === null) {
    await changeSettingsIn(false, (now) => ({
      ...now,
      glossaries: { ...now.glossaries, order: [head.id, ...now.glossaries.order] },
    }));
  }
  await reread();
  await tellTabs();
  return true;
}

function reported(result: ChangeResult & { readonly is: 'done' }): ChangeReply {
  const { glossary, entry, before } = result;
  return { is: 'done', glossary: shownOf(glossary), ...(entry ? { entry } : {}), before };
}

function shownOf({ id, title, language }: WrittenGlossary): WrittenGlossary {
  return { id, title, language };
}
