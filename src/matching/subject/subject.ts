/** Compares a glossary's words with everyday English, if both are in this process. Pure. */
import type { Entry, EntryId } from '../../glossary/model';
import { topicStem } from '../sense/topic-model';
import { withEverydayForms } from './ambiguous';
import type { EverydayWords } from './everyday';
import type { SubjectScale } from './judge';
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
