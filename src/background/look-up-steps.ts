/** Looks up words in steps of a few milliseconds, so that other tabs get their turn in between. */
import type { SourcedEntry } from '../glossary/model';
import type { OpenGlossary } from '../library/open-glossary';
import type { PackedWeights, Topics } from '../matching/sense/topic-model';
import { withEverydayForms } from '../matching/subject/ambiguous';
import type { EverydayWords } from '../matching/subject/everyday';
import type { LookupReply } from '../messaging/protocol';
import { primaryLanguage } from './installed-glossaries';

/** Words per step: about 1 ms with 100,000 entries. */
const WORDS_A_STEP = 4_000;

/** Entries parsed per step. */
const ENTRIES_A_STEP = 200;

/** No glossary has more entries, so ranks of different glossaries never overlap. */
const MAX_ENTRIES = 2 ** 24;

/** Glossaries in the reader's order, with positions of some of their entries. */
export type GlossaryMatches = readonly (readonly [OpenGlossary, readonly number[]])[];

/** How the terms of glossaries are marked on a page. */
export interface GlossaryMarking {
  /** Ids of glossaries whose terms are found only by pointing. */
  readonly pointing: ReadonlySet<string>;
  /**
   * Ids of those whose everyday words are marked only on pages about their subject -> which words
   * those are.
   */
  readonly judged: ReadonlyMap<string, EverydayWords>;
}

type Steps<T> = Generator<undefined, T>;

/**
 * The steps of `lookUp`. Words of a form may be in different steps, so each step counts all words
 * as known.
 *
 * @param marking how the glossaries' terms are marked on the page that asks
 */
export function* lookingUp(
  glossaries: readonly OpenGlossary[],
  words: readonly string[],
  known: readonly string[],
  marking: GlossaryMarking,
): Steps<LookupReply> {
  const others = new Set<string>();
  for (const part of [...partsOf(known), ...(words.length > WORDS_A_STEP ? partsOf(words) : [])]) {
    for (const word of part) others.add(word);
    if (part.length === WORDS_A_STEP) yield;
  }
  const found: [OpenGlossary, number[]][] = [];
  const companions = new Set<string>();
  for (const glossary of glossaries) {
    const places = new Set<number>();
    for (const part of partsOf(words)) {
      for (const place of glossary.places(part, others)) places.add(place);
      if (known.length === 0) for (const word of glossary.companions(part)) companions.add(word);
      if (part.length === WORDS_A_STEP) yield;
    }
    found.push([glossary, [...places].sort((one, other) => one - other)]);
  }
  // Words of other steps are no companions: the page has asked about them already.
  for (const word of others) companions.delete(word);
  const entries: SourcedEntry[] = [];
  for (const some of sourcedInSteps(found, marking)) {
    entries.push(...some);
    if (some.length === ENTRIES_A_STEP) yield;
  }
  const heads = found.filter(([, places]) => places.length > 0).map(([{ head }]) => head);
  return { entries, heads, companions: [...companions] };
}

/**
 * The entries at some positions, a few at a time.
 *
 * @param marking how the glossaries' terms are marked on the page that asks
 */
export function* sourcedInSteps(
  found: GlossaryMatches,
  { pointing, judged }: GlossaryMarking,
): Iterable<SourcedEntry[]> {
  for (const [order, [glossary, places]] of found.entries()) {
    const { id, language } = glossary.head;
    const unmarked = pointing.has(id) ? { unmarked: true as const } : {};
    const words = judged.get(id);
    const entryAt = (place: number) => {
      const entry = glossary.at(place);
      return words ? withEverydayForms(entry, words) : entry;
    };
    for (let from = 0; from < places.length; from += ENTRIES_A_STEP) {
      yield places.slice(from, from + ENTRIES_A_STEP).map((place) => ({
        ...entryAt(place),
        ...unmarked,
        glossary: id,
        language: primaryLanguage(language),
        rank: order * MAX_ENTRIES + place,
      }));
    }
  }
}

/** The weights of words, packed. */
export function* weighing(topics: Topics, words: readonly string[]): Steps<PackedWeights> {
  let packed = topics.pack([]);
  for (const part of partsOf(words)) {
    const { step, steps } = topics.pack(part);
    packed = { step, steps: packed.steps + steps };
    if (part.length === WORDS_A_STEP) yield;
  }
  return packed;
}

function* partsOf(words: readonly string[]): Iterable<readonly string[]> {
  for (let from = 0; from < words.length; from += WORDS_A_STEP) {
    yield words.slice(from, from + WORDS_A_STEP);
  }
}
