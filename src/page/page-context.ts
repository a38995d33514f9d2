/**
 * Decides by the sense gate which candidates are shown. The gate uses what the page says about
 * its subject: title, headings, and all its words. The page's words are already numbered
 * (`Vocabulary`). Only a page with an ambiguous term asks for their weights.
 */

import { rootElementOf } from '../dom/safe-node';
import type { Slice } from '../dom/slices';
import type { EntryId, SourcedEntry } from '../glossary/model';
import type { Candidate, Hit, Reason } from '../matching/hit';
import { createGate } from '../matching/sense/gate';
import type { PageSense } from '../matching/sense/page';
import { classIn, NO_STEPS, stepsIn } from '../matching/sense/topic-model';
import type { SeenTerm } from '../matching/subject/seen-terms';
import { hashA, hashB, words as wordsOf } from '../matching/tokens';
import { Vocabulary } from '../matching/vocabulary';
import type { Host } from './host';
import type { ScanPass } from './marking';
import { PageSubjects } from './page-subjects';
import type { Block, Collected } from './reading/blocks';
import { collect } from './reading/collect';
import { headingOf } from './reading/heading';
import { weighingInParts } from './weigh';

/** Less new text (UTF-16 units) than this doesn't make a page another page. */
const MIN_NEW_UNITS = 4_000;

/** Only this much (UTF-16 units) of a title is read. */
const MAX_TITLE_UNITS = 1_000;

const UNAMBIGUOUS: Reason = { by: 'unambiguous' };

export interface ContextPorts extends Pick<Host, 'signal' | 'languages' | 'weigh'> {
  /** Whether another context counts the page's words, so that this one must not. */
  readonly borrowsWords?: true;
  /** The texts of all blocks with candidates whose entries `concerns` names. */
  texts(): Iterable<string>;
  /** The terms of all blocks, as they are written. */
  terms(): Iterable<SeenTerm>;
}

export class PageContext {
  readonly #ports: ContextPorts;
  readonly #entries = new Map<string, SourcedEntry>();
  /** The reader's own glossaries. */
  readonly #subjects = new PageSubjects();
  #vocabulary: Vocabulary | null = null;
  /** What the background said of each word, by its number: weight in steps and class. */
  #units = new Uint16Array(0);
  /** The words with numbers up to this have been weighed. */
  #weighed = 0;
  /** The same for words that aren't in the page's text but, for example, in its title. */
  readonly #others = new Map<string, number>();
  /** The size of one step, in nats. */
  #step = 0;
  /** The headings of blocks to be decided, which are used twice: for weights and for the gate. */
  readonly #headings = new WeakMap<Block, string>();
  #sense: PageSense | null = null;
  #decidedAt = -1;
  /** How much text (UTF-16 units) the page's sense was made from, and how much came since. */
  #read = 0;
  #added = 0;

  constructor(ports: ContextPorts) {
    this.#ports = ports;
  }

  /** Adds new entries. */
  addEntries(entries: readonly SourcedEntry[]): void {
    const before = this.#entries.size;
    for (const entry of entries) if (entry.sense) this.#entries.set(entry.id, entry);
    if (this.#entries.size > before) this.#sense = null;
    if (this.#subjects.learn(entries)) {
      // Its weights of the page's words haven't been requested yet.
      this.#sense = null;
      this.#weighed = 0;
      this.#others.clear();
    }
  }

  /** Forgets everything that depends on the vocabulary, which was emptied. */
  clear(): void {
    this.#weighed = 0;
    this.#units = new Uint16Array(0);
    this.#sense = null;
    this.#subjects.clear();
  }

  /** Whether only the sense gate can decide some of these candidates. */
  isAmbiguous(candidates: readonly Candidate[]): boolean {
    return candidates.some(({ form }) => form.gated);
  }

  /** Whether an entry's term has other senses. */
  concerns(entry: EntryId): boolean {
    return this.#entries.has(entry);
  }

  /** Records how a new text of the page uses its terms. */
  add(text: string): void {
    this.#sense?.addTerms(text);
  }

  /** Records the terms of a block. */
  see(candidates: readonly Candidate[]): void {
    if (this.#sense) this.#subjects.see(termsOf(candidates));
  }

  /**
   * Prepares to decide: adds what was read, and requests weights of words.
   *
   * @param blocks that will be decided
   * @returns whether earlier decisions must be made again
   */
  async prepare(reading: ScanPass, blocks: readonly Block[]): Promise<boolean> {
    this.#vocabulary = reading.vocabulary;
    if (!this.#sense && this.#decidedAt < 0 && blocks.length === 0) return false;
    this.#added += reading.size;
    // If as much text is new as there was before, the page has navigated without a load. It is
    // another page now, and what it said before no longer counts.
    const another = this.#decidedAt >= 0 && this.#added > Math.max(this.#read, MIN_NEW_UNITS);
    if (another && !this.#ports.borrowsWords) await this.#count(reading);
    const decided = this.#decidedAt >= 0;
    await this.#weigh(reading, blocks);
    if (!this.#sense || another) await this.#begin(reading.slice);
    else this.#setWords(this.#sense);
    const sense = this.#sense as PageSense;
    const version = sense.version + this.#subjects.version;
    const stale = decided && (another || version !== this.#decidedAt);
    this.#decidedAt = version;
    if (this.#read === 0 || another) [this.#read, this.#added] = [this.#added, 0];
    return stale;
  }

  /** The candidates of a block, decided; ambiguous ones only after `prepare`. */
  decide(block: Block, candidates: readonly Candidate[]): Hit[] {
    if (!this.#sense || !this.isAmbiguous(candidates)) {
      return candidates.map((candidate) => ({
        ...candidate,
        shown: true,
        reason: UNAMBIGUOUS,
      }));
    }
    const heading = this.#headings.get(block) ?? headingOf(block.root);
    const hits = this.#sense.decide(block.text, candidates, heading);
    return this.#subjects.decide(block.text, hits, heading);
  }

  async #begin(slice: Slice): Promise<void> {
    const topics = {
      weightOf: (word: string) => stepsIn(this.#unitOf(word)) * this.#step,
      classOf: (word: string) => classIn(this.#unitOf(word)),
    };
    const title = document.title.slice(0, MAX_TITLE_UNITS);
    const sense = createGate([...this.#entries.values()], topics).page(title);
    for (const text of this.#ports.texts()) {
      sense.addTerms(text);
      if (!slice.open) await slice.next(this.#ports.signal);
    }
    this.#subjects.begin(title, this.#ports.terms());
    this.#setWords(sense);
    this.#sense = sense;
  }

  #setWords(sense: PageSense): void {
    const vocabulary = this.#vocabulary as Vocabulary;
    let sum = 0;
    let count = 0;
    vocabulary.each((number, times) => {
      const steps = stepsIn(this.#units[number] || NO_STEPS);
      if (steps === 0) return;
      sum += steps * times;
      count += times;
    });
    const has = (word: string) => vocabulary.counts(word);
    sense.setWords({ sum: sum * this.#step, count, has });
    this.#subjects.setWords(vocabulary);
  }

  #unitOf(word: string): number {
    const number = this.#vocabulary?.numberOf(hashA(word), hashB(word)) ?? 0;
    return (number > 0 ? this.#units[number] : this.#others.get(word)) || NO_STEPS;
  }

  /** Counts the words of the page as it is now. */
  async #count({ vocabulary, slice }: ScanPass): Promise<void> {
    const { signal } = this.#ports;
    vocabulary.resetCounts();
    this.#added = 0;
    const block = ({ text }: Block) => {
      vocabulary.add(text);
      this.#added += text.length;
    };
    for (const _ of this.#pageText({ block, shadow() {} })) {
      if (!slice.open) await slice.next(signal);
    }
    vocabulary.clearLog();
  }

  /** Requests weights for the words that have none yet. */
  async #weigh(reading: ScanPass, blocks: readonly Block[]): Promise<void> {
    const { vocabulary, words } = reading;
    const missing = vocabulary.size - this.#weighed;
    // Words read before there was a term to decide are no longer known as strings.
    const last = words.at(-1) ?? '';
    const inOrder =
      missing <= words.length && vocabulary.numberOf(hashA(last), hashB(last)) === vocabulary.size;
    const fresh =
      missing === 0 ? [] : inOrder ? words.slice(-missing) : await this.#wordsAgain(reading);
    const others = await this.#wordsAround(blocks, reading.slice);
    if (fresh.length + others.length === 0) return;
    const asked = [...fresh, ...others];
    const weights = await weighingInParts(this.#ports.weigh)(asked, this.#subjects.glossaries);
    const { step, steps } = weights;
    this.#ports.signal.throwIfAborted();
    if (steps.length !== fresh.length + others.length) {
      throw new Error(`${fresh.length + others.length} words were weighed as ${steps.length}.`);
    }
    this.#step = step;
    if (this.#units.length <= vocabulary.size) {
      const longer = new Uint16Array(vocabulary.size * 2);
      longer.set(this.#units);
      this.#units = longer;
    }
    const numbers = fresh.map((word, i) =>
      inOrder ? this.#weighed + 1 + i : vocabulary.numberOf(hashA(word), hashB(word)),
    );
    numbers.forEach((number, i) => {
      this.#units[number] = steps.charCodeAt(i);
    });
    others.forEach((word, i) => {
      this.#others.set(word, steps.charCodeAt(fresh.length + i));
    });
    this.#subjects.take(asked, numbers, weights, vocabulary);
    this.#weighed = vocabulary.size;
  }

  #pageText(into: Collected): Iterable<void> {
    const root = rootElementOf(document);
    return root ? collect(root, into, this.#ports.languages) : [];
  }

  /** Words of the title and of headings that aren't in the page's text. */
  async #wordsAround(blocks: readonly Block[], slice: Slice): Promise<string[]> {
    const around = new Set([document.title.slice(0, MAX_TITLE_UNITS)]);
    for (const block of blocks) {
      if (!slice.open) await slice.next(this.#ports.signal);
      const heading = headingOf(block.root);
      this.#headings.set(block, heading);
      around.add(heading);
    }
    const found = new Set([...[...around].flatMap(wordsOf), ...this.#subjects.words()]);
    return [...found].filter((word) => !this.#vocabulary?.has(word) && !this.#others.has(word));
  }

  async #wordsAgain({ vocabulary, slice }: ScanPass): Promise<string[]> {
    const { signal } = this.#ports;
    const present = new Vocabulary();
    const into = { block: ({ text }: Block) => present.add(text), shadow() {} };
    for (const _ of this.#pageText(into)) {
      present.clearLog();
      if (!slice.open) await slice.next(signal);
    }
    return present.takeFresh().filter((word) => vocabulary.has(word));
  }
}

function* termsOf(candidates: readonly Candidate[]): Iterable<SeenTerm> {
  for (const { entry, form } of candidates) yield { entry, words: form.words };
}
