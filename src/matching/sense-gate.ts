/**
 * The sense gate: shows a term only where the text means what its entry means.
 * Collocations beside the term tell where there are any; otherwise the words
 * about it, the headings and the page are weighed. Pure: no DOM, no browser. It
 * must never hide a form that no entry marks as ambiguous.
 */
import type { EntryId, Form, Sense } from '../glossary/model';
import type { Candidate, Hit } from './hit';
import { Collocations } from './sense-collocations';
import { indexCues } from './sense-cues';
import { Lexicon } from './sense-lexicon';
import { Page } from './sense-page';
import { SenseTerms } from './sense-terms';
import { type TopicModel, Topics } from './topic-model';

/** What the gate needs to know of an entry. */
export interface GateEntry {
  readonly id: EntryId;
  readonly sense?: Sense;
  /** Without them, the page's other places of the term aren't taken into account. */
  readonly forms?: readonly Form[];
}

export interface SenseGate {
  /** Begins a page. */
  page(title: string): PageSense;
}

/** What one page says about senses; it grows as the page is read. */
export interface PageSense {
  /** Takes a block's text as evidence on the page as a whole. */
  addText(text: string): void;
  /**
   * Judges the candidates of one text, in their order. Offsets of the hits are
   * those of the candidates.
   *
   * @param heading the heading that the text stands under, if known.
   */
  decide(text: string, candidates: readonly Candidate[], heading?: string): Hit[];
  /** Rises when the page's vote has changed so much that `decide` may answer otherwise. */
  readonly version: number;
}

/** What a gate's pages share. */
export interface GateParts {
  readonly senses: ReadonlyMap<EntryId, Sense>;
  readonly collocations: Collocations;
  readonly lexicon: Lexicon;
}

/**
 * A gate for these entries.
 *
 * @param model without it no word has a topic: collocations and cues tell alone.
 *
 * Of a glossary's own senses nothing is taken on trust:
 * a pattern that isn't one is passed over.
 */
export function createGate(entries: readonly GateEntry[], model?: TopicModel): SenseGate {
  const senses = new Map<EntryId, Sense>();
  const terms = new SenseTerms();
  for (const { id, sense, forms = [] } of entries) {
    if (!sense) continue;
    senses.set(id, sense);
    for (const form of forms) terms.add(id, form);
  }
  const topics = model && new Topics(model);
  const cues = indexCues(senses);
  const parts: GateParts = {
    senses,
    collocations: new Collocations(senses),
    lexicon: new Lexicon({
      weight: (stem) => topics?.weight(stem) ?? 0,
      cue: (stem) => cues.get(stem),
      termsFrom: (word) => terms.startingWith(word),
    }),
  };
  return { page: (title) => new Page(parts, title) };
}
