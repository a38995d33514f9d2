/** Compares a glossary's words with everyday English, if both are in this process. Pure. */
import type { Entry, EntryId } from '../../glossary/model';
import { topicStem } from '../sense/topic-model';
import { words as wordsOf } from '../tokens';
import { withEverydayForms } from './ambiguous';
import type { EverydayWords } from './everyday';
import { BELONGS, type SubjectScale } from './judge';
import { profileOf, SubjectWords, stemsOfEntry } from './profile';

/** A glossary and the weights of words for its subject. */
export interface Subject {
  /** With their everyday forms marked as ambiguous. */
  readonly entries: readonly Entry[];
  readonly scale: SubjectScale;
}

/** The subject of a whole glossary. */
export function subjectOf(entries: readonly Entry[], everyday: EverydayWords): Subject {
  const subject = new SubjectWords(profileOf(entries, everyday), everyday);
  const stems = new Map<EntryId, ReadonlySet<string>>();
  for (const entry of entries) stems.set(entry.id, stemsOfEntry(entry));
  return {
    entries: entries.map((entry) => withEverydayForms(entry, everyday)),
    scale: {
      numbers: subject.numbers,
      weightOf: (word) => subject.weightOf(topicStem(word)),
      levelOf: (word) => everyday.level(topicStem(word)),
      stemsOf: (entry) => stems.get(entry) ?? [],
    },
  };
}

/** Counts the words of a page, text by text. */
export class PageWordCount {
  readonly #scale: SubjectScale;
  readonly #seen = new Set<string>();
  sum = 0;
  count = 0;
  belonging = 0;
  length = 0;

  constructor(scale: SubjectScale) {
    this.#scale = scale;
  }

  add(text: string): void {
    for (const word of wordsOf(text)) {
      this.length++;
      const stem = topicStem(word);
      if (this.#seen.has(stem)) continue;
      this.#seen.add(stem);
      const weight = this.#scale.weightOf(word);
      if (weight === undefined) continue;
      this.sum += weight;
      this.count++;
      if (weight > BELONGS) this.belonging++;
    }
  }
}
