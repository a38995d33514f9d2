/**
 * The sense gate: shows a term only where the text means what its entry means.
 * Collocations beside the term decide where there are any; otherwise the words
 * around it, the headings and the page are weighed. Pure: no DOM, no browser. It
 * must never hide a form that no entry marks as ambiguous.
 */
import type { EntryId, Form, Sense } from '../../glossary/model';
import { Collocations } from './collocations';
import { indexCues } from './cues';
import { Lexicon } from './lexicon';
import { type GateParts, Page, type PageSense } from './page';
import { SenseTerms } from './terms';

/** What the gate needs to know of an entry. */
export interface GateEntry {
  readonly id: EntryId;
  readonly sense?: Sense;
  /** Without them, the page's other mentions of the term aren't taken into account. */
  readonly forms?: readonly Form[];
}

export interface SenseGate {
  /** Begins a page. */
  page(title: string): PageSense;
}

/** How much words belong to the gate's topic: `Topics`, or weights that it gave. */
export interface TopicWeights {
  /**
   * The log-odds of a word, in nats; 0 where it has no topic.
   *
   * @param word folded
   */
  weightOf(word: string): number;
  /** The word's class; 0 where it has none. @param word folded */
  classOf(word: string): number;
}

/**
 * A gate for these entries. Senses of a glossary that a reader added aren't trusted: texts that
 * aren't patterns are skipped.
 *
 * @param topics without them no word has a topic, and only collocations and cues decide
 */
export function createGate(entries: readonly GateEntry[], topics?: TopicWeights): SenseGate {
  const senses = new Map<EntryId, Sense>();
  const terms = new SenseTerms();
  for (const { id, sense, forms = [] } of entries) {
    if (!sense) continue;
    senses.set(id, sense);
    for (const form of forms) terms.add(id, form);
  }
  const cues = indexCues(senses);
  const parts: GateParts = {
    senses,
    cues,
    collocations: new Collocations(senses),
    lexicon: new Lexicon({
      weight: (word) => topics?.weightOf(word) ?? 0,
      wordClass: (word) => topics?.classOf(word) ?? 0,
      cue: (stem) => cues.get(stem),
      termsFrom: (word) => terms.startingWith(word),
    }),
  };
  return { page: (title) => new Page(parts, title) };
}
