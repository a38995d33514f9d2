/** Compares a glossary's words with everyday words, if both are in this process. Pure. */
import type { Entry, EntryId } from '../../glossary/model';
import { withEverydayForms } from './ambiguous';
import type { EverydayWords } from './everyday';
import type { SubjectScale } from './judge';
import { evidenceOfEntry, profileOf, SubjectWords } from './profile';

/** A glossary and the weights of words for its subject. */
export interface Subject {
  /** With their everyday forms marked as ambiguous. */
  readonly entries: readonly Entry[];
  readonly scale: SubjectScale;
}

/** The subject of a whole glossary. */
export function subjectOf(entries: readonly Entry[], everyday: EverydayWords): Subject {
  const subject = new SubjectWords(profileOf(entries, everyday), everyday);
  const stems = new Map<EntryId, readonly string[]>();
  for (const entry of entries) stems.set(entry.id, evidenceOfEntry(entry, everyday));
  return {
    entries: entries.map((entry) => withEverydayForms(entry, everyday)),
    scale: {
      numbers: subject.numbers,
      stem: everyday.stem,
      weightOf: (word) => subject.weightOf(everyday.stem(word)),
      levelOf: (word) => everyday.level(everyday.stem(word)),
      stemsOf: (entry) => stems.get(entry) ?? [],
    },
  };
}
