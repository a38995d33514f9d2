/**
 * The glossaries the background answers from. The worker may die at any time: all of
 * this is read again from the bundle when it is next asked for.
 */
import { browser } from 'wxt/browser';
import { createIndex, type GlossaryIndex } from '../glossary/index';
import type { EntryId, Glossary, GlossaryHead, RelatedTerm, SourcedEntry } from '../glossary/model';
import { t } from '../i18n/i18n';
import { createMatcher } from '../matching/matcher';
import { entryWrittenAs } from '../matching/selected';
import { words } from '../matching/tokens';
import { type PackedWeights, type TopicModel, Topics } from '../matching/topic-model';
import type { FoundSelection } from '../messaging/frame-calls';
import type { LookupReply } from '../messaging/protocol';
import { createSearch, type Search } from '../ui/search';

interface Loaded {
  readonly glossary: Glossary;
  readonly head: GlossaryHead;
  readonly index: GlossaryIndex<SourcedEntry>;
}

let loading: Promise<Loaded> | null = null;

/** The bundled glossary, read once in the worker's life. Rejects when the bundle is damaged. */
function load(): Promise<Loaded> {
  loading ??= read().catch((error: unknown) => {
    // The next request tries again.
    loading = null;
    throw error;
  });
  return loading;
}

async function read(): Promise<Loaded> {
  const glossary = await bundled<Glossary>('glossary.json');
  const { id, title, language, source, notes } = glossary;
  const sections = glossary.sections.map((section) => ({ id: section.id, title: section.title }));
  const entries = glossary.entries.map((entry) => ({ ...entry, glossary: id }));
  return {
    glossary,
    head: { id, title, language, source, sections, notes },
    index: createIndex(entries),
  };
}

async function bundled<T>(file: 'glossary.json' | 'topics.json'): Promise<T> {
  const response = await fetch(browser.runtime.getURL(`/${file}` as '/'));
  if (!response.ok) throw new Error(t('errors.fileGone', { file }));
  return (await response.json()) as T;
}

let topics: Promise<Topics> | null = null;

/** How much folded words belong to the sense gate's topic. */
export async function weigh(words: readonly string[]): Promise<PackedWeights> {
  topics ??= bundled<TopicModel>('topics.json').then(
    (model) => new Topics(model),
    (error: unknown) => {
      // The next request tries again.
      topics = null;
      throw error;
    },
  );
  return (await topics).pack(words);
}

/**
 * The entries that `words` can match, alone or with words of `known`.
 *
 * @param words folded words that the page hasn't asked about before
 * @param known folded words that it has
 */
export async function lookUp(
  words: readonly string[],
  known: readonly string[],
): Promise<LookupReply> {
  const { index, head } = await load();
  const entries = index.lookup(words, new Set(known));
  return {
    entries,
    heads: entries.length > 0 ? [head] : [],
    companions: known.length > 0 ? [] : index.companions(words),
  };
}

/** Entries by id; unknown ids are left out. */
export async function entriesOf(ids: readonly EntryId[]): Promise<LookupReply> {
  const { index, head } = await load();
  const entries = ids.flatMap((id) => index.get(id) ?? []);
  return { entries, heads: entries.length > 0 ? [head] : [], companions: [] };
}

/** So many entries are offered for a text that is none. */
const NEAR = 5;

/** Longer texts (UTF-16 units) are no term with a slip in it. */
const LONGEST_TERM = 80;

let search: Search | null = null;

/** The entry that a text is; else those that stand in it, then those written much like it. */
export async function findText(text: string): Promise<FoundSelection> {
  const { glossary, index } = await load();
  const entries = index.lookup(words(text));
  const entry = entryWrittenAs(text, entries)?.id;
  const reply = await entriesOf(entry === undefined ? [] : [entry]);
  if (entry !== undefined) return { text, entry, near: [], reply };
  const near = new Map<EntryId, RelatedTerm>();
  for (const { entry } of createMatcher(entries).find(text)) {
    near.set(entry, { entry, term: index.get(entry)?.term ?? entry });
  }
  if (text.length <= LONGEST_TERM) {
    search ??= createSearch(glossary);
    for (const { id, term } of search.like(text, NEAR)) near.set(id, { entry: id, term });
  }
  return { text, near: [...near.values()].slice(0, NEAR), reply };
}

/** A whole glossary; without an id, the bundled one. Rejects for an unknown id. */
export async function glossaryOf(id?: string): Promise<Glossary> {
  const { glossary } = await load();
  if (id !== undefined && id !== glossary.id) {
    throw new Error(t('errors.glossaryGone'));
  }
  return glossary;
}

/** What pages need to know of the glossaries before they ask for anything. */
export function edition(): { edition: string; languages: readonly string[] } {
  // The bundled glossary is in English, and changes only with the extension.
  return { edition: browser.runtime.getManifest().version, languages: ['en'] };
}
