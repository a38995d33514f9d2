/** What the background answers from the glossaries that are on. */
import { BUNDLED } from '../glossary/bundled';
import type { EntryId, Glossary, RelatedTerm, SourcedEntry } from '../glossary/model';
import { createMatcher } from '../matching/matcher';
import { entryWrittenAs } from '../matching/selected';
import { words } from '../matching/tokens';
import { type PackedWeights, type TopicModel, Topics } from '../matching/topic-model';
import type { FoundSelection } from '../messaging/frame-calls';
import type { LookupReply } from '../messaging/protocol';
import { glossaryOfEntry } from '../shelf/ids';
import type { Shelved } from '../shelf/shelved';
import {
  glossariesOn,
  glossaryCalled,
  glossaryIfSound,
  type PageAddress,
  pointingOnly,
  primaryLanguage,
  readBundled,
  usedAt,
} from './shelf';

let topics: Promise<Topics> | null = null;

/** How much folded words belong to the sense gate's topic. */
export async function weigh(words: readonly string[]): Promise<PackedWeights> {
  topics ??= readBundled<TopicModel>('topics.json').then(
    (model) => new Topics(model),
    (error: unknown) => {
      // The next request tries again.
      topics = null;
      throw error;
    },
  );
  return (await topics).pack(words);
}

/** More entries than this no glossary has: ranks of one never reach those of the next. */
const MOST_ENTRIES = 2 ** 24;

/** Glossaries in the reader's order, with the places of some of their entries. */
type Places = readonly (readonly [Shelved, readonly number[]])[];

async function sourced(found: Places): Promise<SourcedEntry[]> {
  const pointing = await pointingOnly();
  return found.flatMap(([glossary, places], order) => {
    const { id, language } = glossary.head;
    const unmarked = pointing.has(id) ? { unmarked: true as const } : {};
    return places.map((place) => ({
      ...glossary.at(place),
      ...unmarked,
      glossary: id,
      language: primaryLanguage(language),
      rank: order * MOST_ENTRIES + place,
    }));
  });
}

function headsOf(found: Places): LookupReply['heads'] {
  return found.filter(([, places]) => places.length > 0).map(([{ head }]) => head);
}

/**
 * The entries that `words` can match, alone or with words of `known`.
 *
 * @param words folded words that the page hasn't asked about before
 * @param known folded words that it has
 * @param address of the page that asks
 */
export async function lookUp(
  words: readonly string[],
  known: readonly string[],
  address: string,
): Promise<LookupReply> {
  const glossaries = await glossariesOn(address);
  const others = new Set(known);
  const found = glossaries.map((each) => [each, each.places(words, others)] as const);
  const companions = new Set(
    known.length > 0 ? [] : glossaries.flatMap((each) => each.companions(words)),
  );
  return { entries: await sourced(found), heads: headsOf(found), companions: [...companions] };
}

/**
 * Entries by id, whether their glossaries are on or off; unknown ids, and those of glossaries
 * that aren't used at the address, are left out. Rejects, with a message for readers, where
 * none of their glossaries can be read.
 */
export async function entriesOf(
  ids: readonly EntryId[],
  address: PageAddress,
): Promise<LookupReply> {
  const asked = new Map<string, EntryId[]>();
  for (const id of ids) {
    const glossary = glossaryOfEntry(id) ?? BUNDLED.id;
    asked.set(glossary, [...(asked.get(glossary) ?? []), id]);
  }
  const isUsed = await usedAt(address);
  const found = await Promise.allSettled(
    [...asked]
      .filter(([id]) => isUsed(id))
      .map(async ([id, entries]) => [await glossaryIfSound(id), entries] as const),
  );
  const there = found.flatMap((each): Places => {
    if (each.status === 'rejected') return [];
    const [glossary, entries] = each.value;
    return glossary ? [[glossary, entries.flatMap((entry) => glossary.placeOf(entry) ?? [])]] : [];
  });
  // Where one can't be read, the entries of the others are there all the same.
  const failed = found.find(({ status }) => status === 'rejected');
  if (there.length === 0 && failed?.status === 'rejected') throw failed.reason;
  return { entries: await sourced(there), heads: headsOf(there), companions: [] };
}

/** So many entries are offered for a text that is none. */
const NEAR = 5;

/** Longer texts (UTF-16 units) are no term with a slip in it. */
const LONGEST_TERM = 80;

/**
 * The entry that a text is; else those that stand in it, then those written much like it.
 *
 * @param address of the page that the text is on
 */
export async function findText(text: string, address: string): Promise<FoundSelection> {
  const glossaries = await glossariesOn(address);
  const asked = words(text);
  const entries = await sourced(glossaries.map((each) => [each, each.places(asked)] as const));
  const entry = entryWrittenAs(text, entries)?.id;
  const reply = await entriesOf(entry === undefined ? [] : [entry], address);
  if (entry !== undefined) return { text, entry, near: [], reply };
  const terms = new Map(entries.map(({ id, term }) => [id, term]));
  const near = new Map<EntryId, RelatedTerm>();
  for (const { entry } of createMatcher(entries).find(text)) {
    near.set(entry, { entry, term: terms.get(entry) ?? entry });
  }
  if (text.length <= LONGEST_TERM) {
    for (const each of glossaries) {
      for (const place of each.like(text, NEAR)) {
        const { id, term } = each.at(place);
        near.set(id, { entry: id, term });
      }
    }
  }
  return { text, near: [...near.values()].slice(0, NEAR), reply };
}

/** So many are found at most in each glossary. */
const MOST_FOUND = 20;

/** For Glossa's own views: entries with names much like a query, of all glossaries but `except`. */
export async function search(query: string, except?: string): Promise<LookupReply> {
  const glossaries = (await glossariesOn(null)).filter(({ head }) => head.id !== except);
  const found = glossaries.map((each) => [each, each.like(query, MOST_FOUND)] as const);
  return { entries: await sourced(found), heads: headsOf(found), companions: [] };
}

/** A whole glossary; without an id, the bundled one. Rejects for an unknown id. */
export async function glossaryOf(id: string = BUNDLED.id): Promise<Glossary> {
  return (await glossaryCalled(id)).whole();
}
