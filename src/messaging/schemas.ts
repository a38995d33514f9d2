/**
 * What a request must look like when it arrives in the background. Anything may arrive:
 * a compromised page process can forge what its content script sends.
 */
import * as v from 'valibot';
import { glossaryUseSchema } from '../settings/glossary-use-schema';
import { marksSchema } from '../settings/marks-schema';
import type { RequestKind, RequestOf } from './protocol';

/** No page has more distinct words; what claims to is not our content script. */
const MOST_WORDS = 500_000;
const LONGEST_WORD = 200; // UTF-16 units

const words = v.pipe(
  v.array(v.pipe(v.string(), v.maxLength(LONGEST_WORD))),
  v.maxLength(MOST_WORDS),
);
/** An own glossary's entry is called by two names. */
const id = v.pipe(v.string(), v.maxLength(1_000));
const onOff = v.picklist(['on', 'off']);
const siteRules = v.object({ default: onOff, rules: v.record(v.string(), onOff) });

const muted = v.object({ everywhere: v.array(id), places: v.record(v.string(), v.array(id)) });

const glossaries = v.object({
  order: v.array(id),
  off: v.array(id),
  uses: v.exactOptional(v.record(id, glossaryUseSchema)),
});

type Schemas = { [K in RequestKind]: v.GenericSchema<RequestOf<K>> };

const schemas: Schemas = {
  hello: v.object({}),
  lookup: v.object({ words, known: words }),
  weigh: v.object({ words }),
  entries: v.object({ ids: v.pipe(v.array(id), v.maxLength(1_000)) }),
  prepare: v.object({ parts: v.array(v.picklist(['page', 'card', 'elements', 'styles'])) }),
  openSection: v.object({ glossary: id, section: id, entry: v.exactOptional(id) }),
  mute: v.object({ entry: id, scope: v.picklist(['page', 'site', 'everywhere']) }),
  unmute: v.object({ entry: id, place: v.exactOptional(v.pipe(v.string(), v.maxLength(4_000))) }),
  tabState: v.object({ tabId: v.pipe(v.number(), v.integer()) }),
  glossary: v.object({ id: v.exactOptional(id) }),
  glossaries: v.object({ check: v.exactOptional(v.boolean()) }),
  glossariesChanged: v.object({}),
  search: v.object({ query: v.pipe(v.string(), v.maxLength(500)), except: v.exactOptional(id) }),
  setSite: v.object({
    host: v.pipe(v.string(), v.maxLength(300)),
    state: v.picklist(['on', 'off', 'inherit']),
  }),
  setDefaultSite: v.object({ state: onOff }),
  setPaused: v.object({ paused: v.boolean() }),
  lookedUp: v.object({ entry: id }),
  recent: v.object({}),
  forgetRecent: v.object({}),
  hearEscape: v.object({ on: v.boolean() }),
  escaped: v.object({}),
  sought: v.object({}),
  settings: v.object({}),
  setSettings: v.object({
    settings: v.object({
      painter: v.exactOptional(v.picklist(['highlight', 'elements'])),
      marks: v.exactOptional(marksSchema),
      sites: v.exactOptional(siteRules),
      muted: v.exactOptional(muted),
      glossaries: v.exactOptional(glossaries),
    }),
  }),
};

/** What content scripts may ask; the rest is for the extension's own pages. */
export const FROM_PAGES: ReadonlySet<RequestKind> = new Set([
  'hello',
  'lookup',
  'weigh',
  'entries',
  'prepare',
  'openSection',
  'lookedUp',
  'hearEscape',
  'escaped',
  'mute',
] as const);

/** The kind of a message, if it is a request at all. */
export function kindOf(message: unknown): RequestKind | null {
  if (typeof message !== 'object' || message === null) return null;
  const { kind } = message as { kind?: unknown };
  return typeof kind === 'string' && Object.hasOwn(schemas, kind) ? (kind as RequestKind) : null;
}

/**
 * A request as its handler may take it: only known fields, each of its type.
 *
 * @throws Error naming the field that is wrong.
 */
export function parseRequest<K extends RequestKind>(kind: K, message: unknown): RequestOf<K> {
  const result = v.safeParse(schemas[kind] as v.GenericSchema<RequestOf<K>>, message);
  if (result.success) return result.output;
  const [issue] = result.issues;
  throw new Error(`"${kind}" was asked wrongly: ${v.getDotPath(issue) ?? ''} ${issue.message}`);
}
