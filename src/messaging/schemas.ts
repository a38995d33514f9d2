/**
 * What a request must look like when it arrives in the background. A compromised page process can
 * send anything in its content script's name.
 */
import * as v from 'valibot';
import { NAME_SHAPE } from '../marks/names';
import { MAX_GLOSSARIES_ASKED, MAX_WORDS_ASKED } from '../matching/asking';
import { changedSettingsSchema, lookSchema } from '../settings/schema';
import { changeSchema } from '../writing/change-schema';
import { MAX_TITLE_LENGTH } from '../writing/draft';
import type { RequestKind, RequestOf } from './protocol';

/** No glossary's forms have more companions for the words that a page may ask about at once. */
const MAX_KNOWN = 200_000;
const MAX_WORD_LENGTH = 200; // UTF-16 units

/** A list of words. Its length is checked before its words. */
function words(most: number) {
  return v.pipe(
    v.custom<string[]>(
      (value) => Array.isArray(value) && value.length <= most,
      `must be a list of up to ${most}`,
    ),
    v.array(v.pipe(v.string(), v.maxLength(MAX_WORD_LENGTH))),
  );
}
/** The id of an entry of an added glossary has two parts. */
const id = v.pipe(v.string(), v.maxLength(1_000));
/** The token may be missing; the background decides whether it is needed. */
const token = v.optional(v.pipe(v.string(), v.maxLength(100)));
const sent = v.object({ entry: id, token });
const tab = v.exactOptional(v.pipe(v.number(), v.integer()));
const cardToken = v.pipe(v.string(), v.maxLength(60));
const onOff = v.picklist(['on', 'off']);
/** It is written into a style sheet. */
const sheet = v.object({ name: v.pipe(v.string(), v.regex(NAME_SHAPE)), look: lookSchema });
const newGlossary = v.object({
  title: v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(MAX_TITLE_LENGTH)),
  language: v.pipe(v.string(), v.regex(/^[a-z]{2,3}(-[a-z\d]{2,8})*$/i)),
});

type Schemas = { [K in RequestKind]: v.GenericSchema<unknown, RequestOf<K>> };

const schemas: Schemas = {
  hello: v.object({ since: v.exactOptional(v.pipe(v.number(), v.finite())) }),
  lookup: v.object({ words: words(MAX_WORDS_ASKED), known: words(MAX_KNOWN) }),
  weigh: v.object({
    words: words(MAX_WORDS_ASKED),
    glossaries: v.exactOptional(v.pipe(v.array(id), v.maxLength(MAX_GLOSSARIES_ASKED))),
  }),
  entries: v.object({
    ids: v.pipe(v.array(id), v.maxLength(1_000)),
    from: v.exactOptional(sent),
  }),
  prepare: v.object({
    parts: v.pipe(
      v.array(v.picklist(['page', 'prose', 'card', 'elements', 'styles'])),
      v.maxLength(4),
    ),
    sheet: v.exactOptional(sheet),
  }),
  dropSheet: v.object({ sheet }),
  expectFrame: v.object({ token: cardToken }),
  drawCard: v.object({ token: cardToken }),
  openSection: v.object({ glossary: id, section: id, entry: v.exactOptional(id), token }),
  searchFor: v.object({ text: v.pipe(v.string(), v.maxLength(300)) }),
  mute: v.object({
    ...sent.entries,
    scope: v.picklist(['page', 'site', 'everywhere']),
    byKey: v.exactOptional(v.boolean()),
  }),
  unmute: v.object({ entry: id, place: v.exactOptional(v.pipe(v.string(), v.maxLength(4_000))) }),
  markEveryday: v.object({
    tabId: v.pipe(v.number(), v.integer()),
    glossary: id,
    scope: v.picklist(['page', 'site', 'everywhere']),
  }),
  tabState: v.object({ tabId: v.pipe(v.number(), v.integer()) }),
  glossary: v.object({ id: v.exactOptional(id) }),
  glossaries: v.object({ check: v.exactOptional(v.boolean()) }),
  glossariesChanged: v.object({}),
  search: v.object({ query: v.pipe(v.string(), v.maxLength(500)), except: v.exactOptional(id) }),
  setSite: v.object({
    host: v.pipe(v.string(), v.maxLength(300)),
    state: v.picklist(['on', 'off', 'inherit']),
    tabId: tab,
  }),
  setDefaultSite: v.object({ state: onOff }),
  setPaused: v.object({ paused: v.boolean() }),
  lookedUp: sent,
  recent: v.object({}),
  forgetRecent: v.object({}),
  keptLookUps: v.object({}),
  keepLookUps: v.object({ keep: v.boolean() }),
  forgetKeptLookUps: v.object({}),
  hearEscape: v.object({ on: v.boolean() }),
  escaped: v.object({}),
  sought: v.object({}),
  settings: v.object({ tabId: tab }),
  setSettings: v.object({ settings: changedSettingsSchema }),
  addTerm: v.object({}),
  termToAdd: v.object({ number: v.pipe(v.number(), v.integer()) }),
  ownGlossary: v.object({ id }),
  newGlossary,
  changeEntries: v.object({
    glossary: v.union([id, newGlossary]),
    change: changeSchema,
    from: tab,
  }),
};

/** What content scripts may send; everything else is for Glossa's own pages. */
export const FROM_PAGES: ReadonlySet<RequestKind> = new Set([
  'hello',
  'lookup',
  'weigh',
  'entries',
  'prepare',
  'dropSheet',
  'expectFrame',
  'drawCard',
  'openSection',
  'searchFor',
  'lookedUp',
  'hearEscape',
  'escaped',
  'mute',
  'addTerm',
] as const);

/** The kind of a message, or undefined if it is no request. */
export function requestKind(message: unknown): RequestKind | null {
  if (typeof message !== 'object' || message === null) return null;
  const { kind } = message as { kind?: unknown };
  return typeof kind === 'string' && Object.hasOwn(schemas, kind) ? (kind as RequestKind) : null;
}

/**
 * The request with only known fields, each of its type.
 *
 * @throws Error naming the wrong field
 */
export function parseRequest<K extends RequestKind>(kind: K, message: unknown): RequestOf<K> {
  const result = v.safeParse(schemas[kind] as v.GenericSchema<unknown, RequestOf<K>>, message);
  if (result.success) return result.output;
  const [issue] = result.issues;
  throw new Error(`Request "${kind}" is wrong: ${v.getDotPath(issue) ?? ''} ${issue.message}`);
}
