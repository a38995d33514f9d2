/**
 * Decides the everyday words of the reader's glossaries, with what the page says about their
 * subjects: its title and headings, all its words, and the terms it has. Words are known by
 * number already (`Vocabulary`); the background says how much they weigh.
 */
import type { EntryId, SourcedEntry } from '../glossary/model';
import type { Hit } from '../matching/hit';
import { topicStem } from '../matching/sense/topic-model';
import { SubjectPage, type SubjectScale } from '../matching/subject/judge';
import { levelIn, type WordWeights, weightIn } from '../matching/subject/packed';
import { type SubjectNumbers, stemsOfEntry } from '../matching/subject/profile';
import type { SeenTerm } from '../matching/subject/seen-terms';
import { WordSum } from '../matching/subject/text-words';
import { hashA, hashB } from '../matching/tokens';
import type { Vocabulary } from '../matching/vocabulary';

/** The background's units for words: by number for the page's text, by name for others. */
interface Units {
  numbered: Uint8Array;
  readonly others: Map<string, number>;
}

interface Subject {
  readonly weights: Units;
  numbers: SubjectNumbers | null;
  page: SubjectPage | null;
}

export class PageSubjects {
  readonly #subjects = new Map<string, Subject>();
  readonly #glossaries = new Map<EntryId, string>();
  /** Entries with everyday words -> the stems of their forms and definition. */
  readonly #stems = new Map<EntryId, ReadonlySet<string>>();
  readonly #levels: Units = newUnits();
  /** By number: 1 for a plural whose singular is on the page, too. The singular is counted. */
  #plurals = new Uint8Array(0);
  #vocabulary: Vocabulary | null = null;

  /** Ids of the glossaries whose everyday words the page has. */
  get glossaries(): string[] {
    return [...this.#subjects.keys()];
  }

  /** Rises when the page has changed so much that `decide` may answer otherwise. */
  get version(): number {
    let version = 0;
    for (const { page } of this.#subjects.values()) version += page?.version ?? 0;
    return version;
  }

  /** @returns whether words that were weighed must be weighed again, for a further glossary */
  learn(entries: readonly SourcedEntry[]): boolean {
    const before = this.#subjects.size;
    for (const entry of entries) {
      this.#glossaries.set(entry.id, entry.glossary);
      if (entry.sense || !entry.forms.some(({ gated }) => gated)) continue;
      this.#stems.set(entry.id, stemsOfEntry(entry));
      if (this.#subjects.has(entry.glossary)) continue;
      this.#subjects.set(entry.glossary, { weights: newUnits(), numbers: null, page: null });
    }
    return this.#subjects.size > before;
  }

  /** Forgets the units of all words, because words get other numbers. */
  clear(): void {
    for (const units of this.#units()) {
      units.numbered = new Uint8Array(0);
      units.others.clear();
    }
    this.#plurals = new Uint8Array(0);
    for (const subject of this.#subjects.values()) subject.page = null;
  }

  /** Words of entries, whose weights count even if the page's text lacks them. */
  *words(): Iterable<string> {
    for (const stems of this.#stems.values()) yield* stems;
  }

  /**
   * Stores the background's reply about words.
   *
   * @param numbers of the words; 0 for those that aren't in the page's text
   */
  take(
    words: readonly string[],
    numbers: readonly number[],
    { levels = '', subjects = [] }: WordWeights,
    vocabulary: Vocabulary,
  ): void {
    this.#vocabulary = vocabulary;
    if (this.#subjects.size === 0) return;
    for (const units of this.#units()) {
      units.numbered = lengthened(units.numbered, vocabulary.size);
    }
    this.#plurals = lengthened(this.#plurals, vocabulary.size);
    put(this.#levels, words, numbers, levels);
    for (const { glossary, weights, numbers: figures } of subjects) {
      const subject = this.#subjects.get(glossary);
      if (!subject) continue;
      put(subject.weights, words, numbers, weights);
      subject.numbers = figures;
    }
    words.forEach((word, at) => {
      const stem = topicStem(word);
      if (stem !== word && vocabulary.has(stem)) this.#plurals[numbers[at] ?? 0] = 1;
    });
  }

  /** Begins the page, or begins it again. @param terms that it has */
  begin(title: string, terms: Iterable<SeenTerm>): void {
    for (const subject of this.#subjects.values()) {
      const { numbers } = subject;
      subject.page = numbers && new SubjectPage(this.#scaleOf(subject, numbers), title);
    }
    this.see(terms);
  }

  /** Takes note of terms that came to the page. Reads none if no glossary needs them. */
  see(terms: Iterable<SeenTerm>): void {
    if (this.#subjects.size === 0) return;
    const all = [...terms];
    for (const [glossary, { page }] of this.#subjects) {
      page?.addTerms(all.filter(({ entry }) => this.#glossaries.get(entry) === glossary));
    }
  }

  /** Takes in the page's words as they are counted now. */
  setWords(vocabulary: Vocabulary): void {
    this.#vocabulary = vocabulary;
    for (const { weights, page } of this.#subjects.values()) {
      if (!page) continue;
      const words = new WordSum();
      vocabulary.each((number, times) => {
        words.length += times;
        if (!this.#plurals[number]) words.addWeight(weightIn(weights.numbered[number] ?? 0));
      });
      page.setWords(words);
    }
  }

  /** The hits of a block, with everyday words decided. */
  decide(text: string, hits: readonly Hit[], heading: string): Hit[] {
    const decided = [...hits];
    for (const [glossary, { page }] of this.#subjects) {
      const isOwn = ({ entry }: Hit) => this.#glossaries.get(entry) === glossary;
      const isEveryday = (hit: Hit) => hit.form.gated && this.#stems.has(hit.entry) && isOwn(hit);
      if (!page || !decided.some(isEveryday)) continue;
      const block = page.block(text, hits.filter(isOwn), heading);
      decided.forEach((hit, at) => {
        if (isEveryday(hit)) decided[at] = { ...hit, ...block.judge(hit) };
      });
    }
    return decided;
  }

  #scaleOf({ weights }: Subject, numbers: SubjectNumbers): SubjectScale {
    return {
      numbers,
      weightOf: (word) => weightIn(this.#unitOf(weights, word)),
      levelOf: (word) => levelIn(this.#unitOf(this.#levels, word)),
      stemsOf: (entry) => this.#stems.get(entry) ?? [],
    };
  }

  #unitOf({ numbered, others }: Units, word: string): number {
    const number = this.#vocabulary?.numberOf(hashA(word), hashB(word)) ?? 0;
    return (number > 0 ? numbered[number] : undefined) || (others.get(word) ?? 0);
  }

  *#units(): Iterable<Units> {
    yield this.#levels;
    for (const { weights } of this.#subjects.values()) yield weights;
  }
}

function newUnits(): Units {
  return { numbered: new Uint8Array(0), others: new Map() };
}

function lengthened(units: Uint8Array, last: number): Uint8Array<ArrayBuffer> {
  const longer = new Uint8Array(Math.max(units.length, last >= units.length ? last * 2 : 0));
  longer.set(units);
  return longer;
}

function put(
  { numbered, others }: Units,
  words: readonly string[],
  numbers: readonly number[],
  units: string,
): void {
  words.forEach((word, at) => {
    const number = numbers[at] ?? 0;
    const unit = units.charCodeAt(at);
    if (number > 0) numbered[number] = unit;
    else others.set(word, unit);
  });
}
