/**
 * Weighs the evidence for and against a term's sense: the topic of the words
 * around it, cue words, headings, the page. Pure; it has no rules for single entries.
 *
 * All evidence is log-odds in nats. Topic weights are averaged, because
 * neighbouring words aren't independent: twenty words on one subject don't say
 * twenty times as much as one.
 */
import type { EntryId, Sense } from '../../glossary/model';
import { associationIn } from './associations';
import type { KnownWord } from './lexicon';
import type { SenseWords } from './words';

/** How far "near" extends either way, in words. */
const REACH = 12;
/** At this distance, in words, a near word counts half. */
const HALF_AT = 5;

/**
 * A mean is shrunk towards 0 as if this many more words had spoken for neither side. The
 * longer the text, the more of them.
 */
const DOUBT = { near: 1, paragraph: 3, heading: 1, page: 20 } as const;

/** Measured on labelled texts (see `docs/decisions/004-sense-gate.md`). */
const WEIGHT = {
  near: 0.5,
  paragraph: 0.3,
  heading: 0.4,
  page: 0.6,
  /** What classes of words say: see `Sense.associations`. */
  nearClasses: 0.9,
  paragraphClasses: 0.3,
  headingClasses: 0.3,
  /** Each cue within reach; each elsewhere in the paragraph or its headings. */
  cueNear: 1.3,
  cueFar: 0.6,
  cueOnPage: 0.25,
  /** Another mention of the same term, in the same text, that a collocation decided. */
  sameText: 1.5,
  samePage: 1,
  /**
   * For each word that a proving collocation names, plus once more: only a text that is
   * entirely about something else outweighs a proof.
   */
  proof: 2,
  /** A capital within a sentence: "the Depression", "a workspace in Synapse". */
  name: -1.5,
} as const;

/**
 * How many nats a page asks of its terms beyond 0, and with how many of its words that have a
 * topic it asks half of that. On a page with much text, most marks with less than half a nat to
 * spare are wrong. A paragraph by itself says too little to be strict.
 */
const CAUTION = { most: 0.5, halfAt: 30 } as const;

/** Beside words with a class, terms need more: classes bring more of them above 0. */
const CLASS_CAUTION = -0.5;

/** All cues on the page together count no more than this, in nats. */
const MAX_PAGE_CUES = 1;
/** With this many mentions decided by collocations, the page's vote is complete. */
const DECIDED_MENTIONS = 2;

/** How much cues and words of headings count when a verdict names the strongest words. */
const EMPHASIS = { cue: 3, heading: 0.1 } as const;

/** How many words a verdict gives as its reason. */
const MAX_EVIDENCE_WORDS = 3;

/** A running mean of topic weights, in nats. */
export class TopicMean {
  #sum = 0;
  #count = 0;

  /** Words without a weight don't count. */
  add(weight: number, share = 1): void {
    if (weight === 0) return;
    this.#sum += weight * share;
    this.#count += share;
  }

  /** Replaces what was added by a sum and the number of its words. */
  set(sum: number, count: number): void {
    this.#sum = sum;
    this.#count = count;
  }

  /** How many words there are, by their shares. */
  get count(): number {
    return this.#count;
  }

  value(doubt: number): number {
    return this.#sum / (this.#count + doubt);
  }
}

/** What the page as a whole says about one entry, in nats. */
export function pageVote(mean: TopicMean, cues: number, decided: number): number {
  return (
    WEIGHT.page * mean.value(DOUBT.page) +
    clamp(cues * WEIGHT.cueOnPage, MAX_PAGE_CUES) +
    WEIGHT.samePage * clamp(decided / DECIDED_MENTIONS, 1) -
    (CAUTION.most * mean.count) / (mean.count + CAUTION.halfAt)
  );
}

function clamp(value: number, most: number): number {
  return Math.max(-most, Math.min(most, value));
}

/** A term in its text: the words [from, to). */
export interface EvidenceSpan {
  readonly entry: EntryId;
  readonly text: SenseWords;
  readonly from: number;
  readonly to: number;
  /** Title of the page and heading of the text. */
  readonly headings: readonly SenseWords[];
  /** `pageVote` for the entry. */
  readonly page: number;
  /** Other mentions in the text that collocations decided: those for less those against. */
  readonly decided: number;
  /** How many words the proving collocation beside it names; 0 without one. */
  readonly proof: number;
  /** Whether the term is written like a name. */
  readonly isName: boolean;
  readonly sense: Sense;
}

export interface SenseVerdict {
  /** Log-odds of the entry's sense, in nats. */
  readonly score: number;
  /** The words that count most on the side that won, the strongest first. */
  readonly evidence: readonly string[];
}

/** What all evidence together says about a mention. */
export function weighEvidence(place: EvidenceSpan): SenseVerdict {
  const { text, from, to, sense } = place;
  const weighing = new Weighing(place.entry, sense.associations);
  weighing.readParagraph(text, from, to);
  for (const heading of place.headings) weighing.readHeading(heading);
  const score =
    sense.prior +
    weighing.sum() +
    place.page +
    WEIGHT.sameText * Math.sign(place.decided) +
    (place.isName ? WEIGHT.name : 0) +
    // A proof counts in full, however unlikely the sense was before.
    (place.proof > 0 ? WEIGHT.proof * (1 + place.proof) - Math.min(0, sense.prior) : 0);
  return { score, evidence: weighing.strongest(Math.sign(score)) };
}

/** What the words of a text say about an entry, whatever their position. */
interface Summed {
  /** The sum of their weights, and how many have one. */
  readonly sum: number;
  readonly count: number;
  /** The same of what their classes say. */
  readonly classSum: number;
  readonly classCount: number;
  /** Indices of words that are cues, the first few of each stem: the term may be one itself. */
  readonly cues: readonly number[];
}

/** How often a stem is recorded: more often than the words of one term can share it. */
const MAX_CUES_PER_STEM = 4;

const sums = new WeakMap<SenseWords, Map<EntryId, Summed>>();

function summed(text: SenseWords, entry: EntryId, associations: string): Summed {
  const known = sums.get(text) ?? new Map<EntryId, Summed>();
  sums.set(text, known);
  const found = known.get(entry) ?? sumUp(text, entry, associations);
  known.set(entry, found);
  return found;
}

function sumUp({ words }: SenseWords, entry: EntryId, associations: string): Summed {
  let sum = 0;
  let count = 0;
  let classSum = 0;
  let classCount = 0;
  const cues: number[] = [];
  const times = new Map<string, number>();
  words.forEach(({ weight, wordClass, cue, stem }, i) => {
    sum += weight;
    if (weight !== 0) count++;
    const association = associationIn(associations, wordClass);
    classSum += association;
    if (association !== 0) classCount++;
    if (cue?.get(entry) === undefined) return;
    const before = times.get(stem) ?? 0;
    times.set(stem, before + 1);
    if (before < MAX_CUES_PER_STEM) cues.push(i);
  });
  return { sum, count, classSum, classCount, cues };
}

class Weighing {
  readonly #entry: EntryId;
  readonly #near = new TopicMean();
  readonly #paragraph = new TopicMean();
  readonly #associations: string;
  readonly #nearClasses = new TopicMean();
  readonly #paragraphClasses = new TopicMean();
  readonly #seenCues = new Set<string>();
  readonly #evidence = new Map<string, number>();
  #headings = 0;
  #headingClasses = 0;
  #cueSum = 0;

  constructor(entry: EntryId, associations = '') {
    this.#entry = entry;
    this.#associations = associations;
  }

  /**
   * Reads the words around the term at [from, to): all near ones, and those others that are
   * cues. The sum over all words is computed once per text, since a text may be full of terms.
   */
  readParagraph(text: SenseWords, from: number, to: number): void {
    const { sum, count, classSum, classCount, cues } = summed(
      text,
      this.#entry,
      this.#associations,
    );
    this.#paragraph.set(sum, count);
    this.#paragraphClasses.set(classSum, classCount);
    for (const word of text.words.slice(from, to)) {
      this.#paragraph.add(word.weight, -1);
      this.#paragraphClasses.add(this.#association(word), -1);
    }
    const start = Math.max(0, from - REACH);
    const end = Math.min(text.words.length, to + REACH);
    for (const i of cues) if (i < start) this.#read(text, i, from - i);
    for (let i = start; i < from; i++) this.#read(text, i, from - i);
    for (let i = to; i < end; i++) this.#read(text, i, i - to + 1);
    for (const i of cues) if (i >= end) this.#read(text, i, i - to + 1);
  }

  /** @param distance from the term, in words; a neighbour's is 1. */
  #read({ words }: SenseWords, at: number, distance: number): void {
    const word = words[at] as KnownWord;
    const share = distance <= REACH ? HALF_AT / (HALF_AT + distance - 1) : 0;
    this.#near.add(word.weight, share);
    this.#nearClasses.add(this.#association(word), share);
    const cue = this.#cue(word, distance <= REACH ? WEIGHT.cueNear : WEIGHT.cueFar);
    this.#record(word.word, word.weight * share + EMPHASIS.cue * cue);
  }

  readHeading(heading: SenseWords): void {
    const mean = new TopicMean();
    const classes = new TopicMean();
    for (const word of heading.words) {
      mean.add(word.weight);
      classes.add(this.#association(word));
      const cue = this.#cue(word, WEIGHT.cueFar);
      this.#record(word.word, EMPHASIS.heading * word.weight + EMPHASIS.cue * cue);
    }
    this.#headings += mean.value(DOUBT.heading);
    this.#headingClasses += classes.value(DOUBT.heading);
  }

  #association({ wordClass }: KnownWord): number {
    return associationIn(this.#associations, wordClass);
  }

  #cue({ cue, stem }: KnownWord, weight: number): number {
    const side = cue?.get(this.#entry);
    if (side === undefined || this.#seenCues.has(stem)) return 0;
    this.#seenCues.add(stem);
    this.#cueSum += side * weight;
    return side * weight;
  }

  #record(word: string, weight: number): void {
    const before = this.#evidence.get(word) ?? 0;
    if (Math.abs(weight) > Math.abs(before)) this.#evidence.set(word, weight);
  }

  sum(): number {
    return (
      WEIGHT.near * this.#near.value(DOUBT.near) +
      WEIGHT.paragraph * this.#paragraph.value(DOUBT.paragraph) +
      WEIGHT.heading * this.#headings +
      WEIGHT.nearClasses * this.#nearClasses.value(DOUBT.near) +
      WEIGHT.paragraphClasses * this.#paragraphClasses.value(DOUBT.paragraph) +
      WEIGHT.headingClasses * this.#headingClasses +
      (this.#paragraphClasses.count > 0 ? CLASS_CAUTION : 0) +
      this.#cueSum
    );
  }

  strongest(side: number): string[] {
    return [...this.#evidence]
      .filter(([, weight]) => weight * side > 0)
      .sort(([, a], [, b]) => Math.abs(b) - Math.abs(a))
      .slice(0, MAX_EVIDENCE_WORDS)
      .map(([word]) => word);
  }
}
