/**
 * Added glossaries for the options page: the browser's database, and the worker that reads and
 * writes files. A change counts as done only when the background knows about it.
 */
import type { Exported } from '../exporting/export';
import type { ExportFormat } from '../exporting/formats';
import { glossaryFile } from '../glossary/file';
import { language, t } from '../i18n/i18n';
import type { ReadChoices } from '../importing/how-read';
import {
  removeRecord,
  type StoredGlossary,
  storedRecord,
  storeProfile,
  storeRecord,
} from '../library/database';
import type {
  ExportRequest,
  Prepared,
  ReadingStep,
  ReadRequest,
  WorkerReply,
  WorkerRequest,
} from '../library/reader-protocol';
import { checkedParts, storedGlossary } from '../library/stored-glossary';
import { readHead } from '../library/stored-head';
import { UnreadableFile } from '../library/unreadable-file';
import type { GlossaryList } from '../messaging/protocol';
import { ask } from '../messaging/send';
import type { Changed, GlossaryPorts } from '../ui/options/glossary-ports';
import { rememberedShapes } from './file-shapes';
import { inWorker, type WorkerTask } from './in-worker';
import { inReadersWords } from './library-errors';

export const glossaryPorts: GlossaryPorts = {
  prepare,
  async add({ head, data, profile }: Prepared): Promise<Changed> {
    const before = await inReadersWords(() => storedRecord(head.id));
    // A glossary that replaces another keeps its place among those that the reader hasn't sorted.
    const added = readHead(head.id, before?.head)?.added ?? head.added;
    await inReadersWords(() => storeRecord({ id: head.id, head: { ...head, added }, data }));
    if (profile) await inReadersWords(() => storeProfile(head.id, profile));
    const list = await ask('glossariesChanged', {});
    if (!has(list, head.id)) {
      // A private window has a database of its own, which is deleted when it closes.
      await removeRecord(head.id);
      throw new Error(t('glossaries.elsewhere'));
    }
    return { list, before: before ?? null };
  },
  async remove(id: string): Promise<Changed> {
    const before = await inReadersWords(() => storedRecord(id));
    await inReadersWords(() => removeRecord(id));
    return { list: await ask('glossariesChanged', {}), before: before ?? null };
  },
  async bringBack(id: string, before: StoredGlossary | null): Promise<GlossaryList> {
    await inReadersWords(() => (before ? storeRecord(before) : removeRecord(id)));
    return ask('glossariesChanged', {});
  },
  async textOf(id: string, own: boolean): Promise<string> {
    if (!own) return glossaryFile(await ask('glossary', { id }));
    const record = await inReadersWords(() => storedRecord(id));
    const head = readHead(id, record?.head);
    if (!head) throw new Error(t('errors.glossaryGone'));
    return glossaryFile(storedGlossary(await checkedParts(head, record?.data)));
  },
  exported,
  shapes: rememberedShapes,
};

function has({ glossaries, damaged }: GlossaryList, id: string): boolean {
  return [...glossaries, ...damaged].some((each) => each.id === id);
}

async function prepare(
  file: File,
  signal: AbortSignal,
  began: (step: ReadingStep, share?: number) => void,
  choices: ReadChoices = {},
): Promise<Prepared> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  signal.throwIfAborted();
  const request: ReadRequest = {
    is: 'read',
    content: { name: file.name, bytes },
    added: Date.now(),
    settings: { ...choices, fallback: language() },
  };
  return inReader(file.name, { request, transfer: [bytes.buffer], signal }, (reply, resolve) => {
    if (reply.is === 'step') began(reply.step, reply.share);
    else if (reply.is === 'prepared') resolve(reply.prepared);
  });
}

async function exported(id: string, own: boolean, format: ExportFormat): Promise<Exported> {
  const text = await glossaryPorts.textOf(id, own);
  if (format === 'json') return text;
  const request: ExportRequest = { is: 'export', text, format };
  return inReader(id, { request }, (reply, resolve) => {
    if (reply.is === 'exported') resolve(reply.content);
  });
}

/** @throws UnreadableFile; what the worker throws; the signal's reason */
function inReader<T>(
  name: string,
  task: WorkerTask<WorkerRequest>,
  onReply: (reply: WorkerReply, resolve: (value: T) => void) => void,
): Promise<T> {
  return inWorker<WorkerRequest, WorkerReply, T>(
    '/glossary-reader.js',
    task,
    (reply, { resolve, reject }) => {
      if (reply.is === 'unreadable') reject(new UnreadableFile(name, reply.faults, reply.table));
      else onReply(reply, resolve);
    },
  );
}
