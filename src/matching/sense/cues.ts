/**
 * Words that speak for or against an entry's sense wherever they appear near the term:
 * the `cues` and `against` of `senses.yaml`. Pure.
 */
import type { EntryId, Sense } from '../../glossary/model';
import { words as foldedWords } from '../tokens';
import { topicStem } from './topic-model';

/** The entries that a word speaks for (1) or against (-1). */
export type CueSides = ReadonlyMap<EntryId, 1 | -1>;

/** The cues of all entries, by stem. */
export function indexCues(senses: ReadonlyMap<EntryId, Sense>): ReadonlyMap<string, CueSides> {
  const index = new Map<string, Map<EntryId, 1 | -1>>();
  const put = (cue: string, entry: EntryId, side: 1 | -1): void => {
    for (const stem of foldedWords(cue).map(topicStem)) {
      const sides = index.get(stem) ?? new Map<EntryId, 1 | -1>();
      index.set(stem, sides.set(entry, side));
    }
  };
  for (const [entry, { cues, against }] of senses) {
    for (const cue of cues) put(cue, entry, 1);
    for (const cue of against) put(cue, entry, -1);
  }
  return index;
}
