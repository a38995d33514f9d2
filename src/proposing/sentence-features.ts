/** What the sentence model sees: does the sentence define anything? */
import { type FeatureList, mixHashes } from './hashing';
import type { SentenceView } from './pair-features';

const START = 0x3c6ef372;

/** Words of a sentence that are looked at. */
const MAX_LOOKED_AT = 60;

/**
 * Replaces the list's content.
 *
 * @param best log-odds of the likeliest pair
 * @param second and of the next one that doesn't overlap it
 */
export function sentenceFeatures(
  view: SentenceView,
  best: number,
  second: number,
  list: FeatureList,
): void {
  const { words, be } = view;
  const shape = (i: number): number => words[i]?.kind.shape ?? START;
  const count = Math.min(words.length, MAX_LOOKED_AT);
  list.clear();
  for (let i = 0; i < count; i++) {
    const one = shape(i);
    const two = shape(i + 1);
    list.add(mixHashes(101, one));
    list.add(mixHashes(102, one, two));
    if (i < 30) list.add(mixHashes(103, one, two, shape(i + 2)));
    if (i < 6) list.add(mixHashes(104, i, one));
  }
  list.add(mixHashes(105, shape(0), shape(1), shape(2)));
  list.add(mixHashes(106, Math.min(10, words.length >> 2)));
  if (be >= 0) {
    list.add(mixHashes(107, Math.min(be, 10)));
    list.add(mixHashes(108, Math.min(be, 10), shape(be + 1)));
    list.add(mixHashes(109, shape(be - 1), shape(be + 1), shape(be + 2)));
    list.add(mixHashes(110, shape(be + 1), shape(be + 2), shape(be + 3)));
  } else {
    list.add(mixHashes(111, 1));
  }
  list.add(mixHashes(112, Math.min(14, view.rarest >> 1)));
  const strength = bucket(best);
  list.add(mixHashes(113, strength));
  list.add(mixHashes(114, strength, bucket(second)));
  list.add(mixHashes(115, strength, be >= 0 ? shape(be + 1) : 0));
  list.add(mixHashes(116, strength, Math.min(10, words.length >> 2)));
  list.add(mixHashes(117, strength, shape(0)));
  for (let at = -8; at <= 5; at++) if (best > at) list.add(mixHashes(118, at + 100));
}

/** Half units of log-odds. */
function bucket(logOdds: number): number {
  return Math.max(-16, Math.min(12, Math.round(logOdds * 2))) + 100;
}
