/**
 * Decides the everyday words of the reader's glossaries, with what the page says about their
 * subjects: its title and headings, all its words, and the terms it has. Words are known by
 * number already (`Vocabulary`); the background says how much they weigh.
 */
import type { EntryId, SourcedEntry } from '../glossary/model';
import type { Hit } from '../matching/hit';
import { SubjectPage, type SubjectScale } from '../matching/subject/judge';
import { type Stemmer, stemmerOf } from '../matching/subject/languages';
import { isEvidenceIn, levelIn, type WordWeights, weightIn } from '../matching/subject/packed';
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
  /** How words are counted in the glossary's language. */
  readonly stem: Stemmer;
  readonly weights: Units;
  readonly levels: Units;
  /** By number: 1 for a word of which the page has another ending, which is counted. */
  repeated: Uint8Array;
  /** The first hash of each stem -> the number of the word that is counted for it. */
  readonly counted: Map<number, number>;
  numbers: SubjectNumbers | null;
  page: SubjectPage | null;
}

export class PageSubjects {
  readonly #subjects = new Map<string, Subject>();
  readonly #glossaries = new Map<EntryId, string>();
  /** Entries with everyday words -> the stems of their forms and definition. */
  readonly #stems = new Map<EntryId, ReadonlySet<string>>();
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
      const subject = this.#subjects.get(entry.glossary) ?? newSubject(entry.language ?? '');
      this.#subjects.set(entry.glossary, subject);
      this.#stems.set(entry.id, stemsOfEntry(entry, subject.stem));
    }
    return this.#subjects.size > before;
  }

  /** Forgets the units of all words, because words get other numbers. */
  clear(): void {
    for (const subject of this.#subjects.values()) {
      for (const units of [subject.weights, subject.levels]) {
        units.numbered = new Uint8Array(0);
        units.others.clear();
      }
      subject.repeated = new Uint8Array(0);
      subject.counted.clear();
      subject.page = null;
    }
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
    { subjects = [] }: WordWeights,
    vocabulary: Vocabulary,
  ): void {
    this.#vocabulary = vocabulary;
    for (const { glossary, weights, levels, numbers: figures } of subjects) {
      const subject = this.#subjects.get(glossary);
      if (!subject) continue;
      for (const units of [subject.weights, subject.levels]) {
        units.numbered = lengthened(units.numbered, vocabulary.size);
      }
      put(subject.weights, words, numbers, weights);
      put(subject.levels, words, numbers, levels);
      subject.numbers = figures;
      countStems(subject, words, numbers, vocabulary.size);
    }
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
    for (const { weights, repeated, page } of this.#subjects.values()) {
      if (!page) continue;
      const words = new WordSum();
      vocabulary.each((number, times) => {
        words.length += times;
        if (!repeated[number]) words.addWeight(weightIn(weights.numbered[number] ?? 0));
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

  #scaleOf({ stem, weights, levels }: Subject, numbers: SubjectNumbers): SubjectScale {
    return {
      numbers,
      stem,
      weightOf: (word) => weightIn(this.#unitOf(weights, word)),
      levelOf: (word) => levelIn(this.#unitOf(levels, word)),
      stemsOf: (entry) =>
        [...(this.#stems.get(entry) ?? [])].filter((each) =>
          isEvidenceIn(this.#unitOf(levels, each)),
        ),
    };
  }

  #unitOf({ numbered, others }: Units, word: string): number {
    const number = this.#vocabulary?.numberOf(hashA(word), hashB(word)) ?? 0;
    return (number > 0 ? numbered[number] : undefined) || (others.get(word) ?? 0);
  }
}

function newSubject(language: string): Subject {
  return {
    stem: stemmerOf(language),
    weights: newUnits(),
    levels: newUnits(),
    repeated: new Uint8Array(0),
    counted: new Map(),
    numbers: null,
    page: null,
  };
}

/** Notes which words have a stem that is counted already. A collision of hashes costs one word. */
function countStems(
  subject: Subject,
  words: readonly string[],
  numbers: readonly number[],
  size: number,
): void {
  subject.repeated = lengthened(subject.repeated, size);
  words.forEach((word, at) => {
    const number = numbers[at] ?? 0;
    if (number === 0) return;
    const hash = hashA(subject.stem(word));
    const counted = subject.counted.get(hash) ?? number;
    subject.counted.set(hash, counted);
    subject.repeated[number] = counted === number ? 0 : 1;
  });
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
