/**
 * One page in the sense gate: what its text says as a whole, and the
 * decisions on its candidates. It must never keep the page's text.
 */
import type { EntryId, Sense } from '../../glossary/model';
import type { Candidate, Hit, Reason } from '../hit';
import { WordCursor } from '../tokens';
import type { Collocation, Collocations } from './collocations';
import type { CueSides } from './cues';
import { pageVote, type SenseVerdict, TopicMean, weighEvidence } from './evidence';
import type { KnownWord, Lexicon } from './lexicon';
import { termAt } from './terms';
import { wordsOfStem } from './topic-model';
import { isName, readWords, type SenseWords, wordAt } from './words';

/** All words of a page, counted. */
export interface CountedWords {
  /** The sum of their topic weights, in nats, each as often as it occurs on the page. */
  readonly sum: number;
  /** How many of them have a weight. */
  readonly count: number;
  /** Whether a folded word is among them. */
  has(word: string): boolean;
}

/** What one page says about senses; it grows as the page is read. */
export interface PageSense {
  /** Takes a block's text as evidence on the page as a whole. */
  addText(text: string): void;
  /**
   * Takes all words of the page at once, instead of those from `addText`. They don't include
   * how the page uses its terms: see `addTerms`.
   */
  setWords(words: CountedWords): void;
  /** Takes a block's text as evidence only of how the page uses its terms. */
  addTerms(text: string): void;
  /**
   * Judges the candidates of one text, in their order. Offsets of the hits are
   * those of the candidates.
   *
   * @param heading the heading that the text is under, if known
   */
  decide(text: string, candidates: readonly Candidate[], heading?: string): Hit[];
  /** Rises when the page's vote has changed so much that `decide` may decide differently. */
  readonly version: number;
}

/** What a gate's pages share. */
export interface GateParts {
  readonly senses: ReadonlyMap<EntryId, Sense>;
  readonly collocations: Collocations;
  readonly lexicon: Lexicon;
  /** Cue words of all entries, by stem. */
  readonly cues: ReadonlyMap<string, CueSides>;
}

/** This many words are enough to know what a page is about; more would only cost time. */
const MAX_PAGE_WORDS = 30_000;

/** How far the vote on an entry must move before candidates are decided again, in nats. */
const MIN_VOTE_CHANGE = 0.5;

const cursor = new WordCursor();

interface Judged {
  readonly candidate: Candidate;
  readonly from: number;
  readonly to: number;
  readonly isName: boolean;
  /** Undefined where the candidate isn't ambiguous. */
  readonly sense: Sense | undefined;
  readonly collocation: Collocation | undefined;
}

interface CueWords extends Pick<KnownWord, 'stem' | 'cue'> {
  readonly words: readonly string[];
}

export class Page implements PageSense {
  readonly #gate: GateParts;
  readonly #title: SenseWords;
  readonly #mean = new TopicMean();
  /** By entry: cues for it less cues against it, each word counted once. */
  readonly #cues = new Map<EntryId, number>();
  readonly #seenCues = new Set<string>();
  /** The words that are cues and haven't been seen yet; made when first needed. */
  #cueWords: CueWords[] | undefined;
  /** By entry: mentions that a collocation decided, those for less those against. */
  readonly #decided = new Map<EntryId, number>();
  /** Votes when the version last rose, of the entries that have been voted on. */
  readonly #votes = new Map<EntryId, number>();
  #words = 0;
  #version = 0;

  constructor(gate: GateParts, title: string) {
    this.#gate = gate;
    this.#title = readWords(title, gate.lexicon);
    for (const word of this.#title.words) this.#countCue(word);
  }

  get version(): number {
    return this.#version;
  }

  addText(text: string): void {
    if (this.#words >= MAX_PAGE_WORDS) return;
    let hasTerm = false;
    cursor.open(text);
    while (this.#words < MAX_PAGE_WORDS && cursor.next()) {
      this.#words++;
      const word = this.#gate.lexicon.at(cursor);
      this.#mean.add(word.weight);
      if (word.cue) this.#countCue(word);
      hasTerm ||= word.terms !== undefined;
    }
    cursor.close();
    if (hasTerm) this.#countTerms(readWords(text, this.#gate.lexicon));
    this.#noteChange();
  }

  setWords(words: CountedWords): void {
    this.#mean.set(words.sum, words.count);
    this.#cueWords ??= [...this.#gate.cues].map(([stem, cue]) => ({
      stem,
      cue,
      words: wordsOfStem(stem),
    }));
    this.#cueWords = this.#cueWords.filter((each) => {
      const here = each.words.some((word) => words.has(word));
      if (here) this.#countCue(each);
      return !here;
    });
    this.#noteChange();
  }

  addTerms(text: string): void {
    this.#countTerms(readWords(text, this.#gate.lexicon));
    this.#noteChange();
  }

  #countCue({ stem, cue }: Pick<KnownWord, 'stem' | 'cue'>): void {
    if (!cue || this.#seenCues.has(stem)) return;
    this.#seenCues.add(stem);
    for (const [entry, side] of cue) this.#cues.set(entry, (this.#cues.get(entry) ?? 0) + side);
  }

  #countTerms(text: SenseWords): void {
    for (let at = 0; at < text.words.length; at++) {
      const term = termAt(text, at);
      if (!term) continue;
      const to = at + term.words.length;
      const side = term.ambiguous
        ? (this.#gate.collocations.find(term.entry, text, at, to)?.side ?? 0)
        : 1;
      this.#decided.set(term.entry, (this.#decided.get(term.entry) ?? 0) + side);
      at = to - 1;
    }
  }

  #vote(entry: EntryId): number {
    return pageVote(this.#mean, this.#cues.get(entry) ?? 0, this.#decided.get(entry) ?? 0);
  }

  #noteChange(): void {
    let changed = false;
    for (const [entry, vote] of this.#votes)
      changed ||= Math.abs(this.#vote(entry) - vote) > MIN_VOTE_CHANGE;
    if (!changed) return;
    this.#version++;
    for (const entry of this.#votes.keys()) this.#votes.set(entry, this.#vote(entry));
  }

  decide(text: string, candidates: readonly Candidate[], heading = ''): Hit[] {
    if (!candidates.some((candidate) => this.#senseOf(candidate))) {
      return candidates.map(showUngated);
    }
    const { lexicon } = this.#gate;
    const read = readWords(text, lexicon);
    const headings = heading === '' ? [this.#title] : [this.#title, readWords(heading, lexicon)];
    const judged = candidates.map((candidate) => this.#judge(candidate, text, read));
    const decided = new Map<EntryId, number>();
    for (const { candidate, sense, collocation } of judged) {
      const side = sense ? (collocation?.side ?? 0) : 1;
      decided.set(candidate.entry, (decided.get(candidate.entry) ?? 0) + side);
    }
    return judged.map((each) => this.#hit(each, read, headings, decided));
  }

  #judge(candidate: Candidate, text: string, read: SenseWords): Judged {
    const from = wordAt(read, candidate.start);
    const to = wordAt(read, candidate.end - 1) + 1;
    const sense = this.#senseOf(candidate);
    const collocation = sense && this.#gate.collocations.find(candidate.entry, read, from, to);
    return {
      candidate,
      from,
      to,
      isName: isName(text, candidate.start, candidate.end),
      sense,
      collocation,
    };
  }

  #hit(
    { candidate, from, to, isName, sense, collocation }: Judged,
    text: SenseWords,
    headings: readonly SenseWords[],
    decided: ReadonlyMap<EntryId, number>,
  ): Hit {
    if (!sense) return showUngated(candidate);
    const { entry } = candidate;
    const page = this.#vote(entry);
    if (!this.#votes.has(entry)) this.#votes.set(entry, page);
    if (collocation?.side === -1) {
      return { ...candidate, shown: false, reason: phraseReason(collocation) };
    }
    const verdict = weighEvidence({
      entry,
      text,
      from,
      to,
      headings,
      page,
      decided: (decided.get(entry) ?? 0) - (collocation?.side ?? 0),
      proof: collocation?.named ?? 0,
      isName,
      sense,
    });
    const shown = verdict.score > 0;
    return {
      ...candidate,
      shown,
      reason: shown && collocation ? phraseReason(collocation) : topicReason(verdict),
    };
  }

  #senseOf({ entry, form }: Candidate): Sense | undefined {
    return form.gated ? this.#gate.senses.get(entry) : undefined;
  }
}

function showUngated(candidate: Candidate): Hit {
  return { ...candidate, shown: true, reason: { by: 'unambiguous' } };
}

function phraseReason({ pattern }: Collocation): Reason {
  return { by: 'phrase', pattern };
}

function topicReason({ score, evidence }: SenseVerdict): Reason {
  return { by: 'topic', score, words: evidence };
}
