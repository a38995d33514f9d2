/** What the sentence model sees: does the sentence define anything? */
import { type FeatureList, mixHashes } from './hashing';
import type { SentenceView } from './pair-features';
import type { Word } from './words';

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
  list.clear();
  wordFeatures(view, list);
  strengthFeatures(view, best, second, list);
}

/** What depends only on the sentence's words. */
function wordFeatures({ words, be, rarest }: SentenceView, list: FeatureList): void {
  const count = Math.min(words.length, MAX_LOOKED_AT);
  let one = shapeAt(words, 0);
  let two = shapeAt(words, 1);
  for (let i = 0; i < count; i++) {
    const three = shapeAt(words, i + 2);
    list.add(mixHashes(101, one));
    list.add(mixHashes(102, one, two));
    if (i < 30) list.add(mixHashes(103, one, two, three));
    if (i < 6) list.add(mixHashes(104, i, one));
    one = two;
    two = three;
  }
  list.add(mixHashes(105, shapeAt(words, 0), shapeAt(words, 1), shapeAt(words, 2)));
  list.add(mixHashes(106, Math.min(10, words.length >> 2)));
  if (be >= 0) {
    const after = shapeAt(words, be + 1);
    const second = shapeAt(words, be + 2);
    list.add(mixHashes(107, Math.min(be, 10)));
    list.add(mixHashes(108, Math.min(be, 10), after));
    list.add(mixHashes(109, shapeAt(words, be - 1), after, second));
    list.add(mixHashes(110, after, second, shapeAt(words, be + 3)));
  } else {
    list.add(mixHashes(111, 1));
  }
  list.add(mixHashes(112, Math.min(14, rarest >> 1)));
}

/** What depends on how likely its pairs are. */
function strengthFeatures(
  { words, be }: SentenceView,
  best: number,
  second: number,
  list: FeatureList,
): void {
  const strength = bucket(best);
  list.add(mixHashes(113, strength));
  list.add(mixHashes(114, strength, bucket(second)));
  list.add(mixHashes(115, strength, be >= 0 ? shapeAt(words, be + 1) : 0));
  list.add(mixHashes(116, strength, Math.min(10, words.length >> 2)));
  list.add(mixHashes(117, strength, shapeAt(words, 0)));
  for (let at = -8; at <= 5; at++) if (best > at) list.add(mixHashes(118, at + 100));
}

function shapeAt(words: readonly Word[], i: number): number {
  return words[i]?.kind.shape ?? START;
}

/** Half units of log-odds. */
function bucket(logOdds: number): number {
  return Math.max(-16, Math.min(12, Math.round(logOdds * 2))) + 100;
}
