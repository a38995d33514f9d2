/** Whether a name is so similar to a text that the reader may have meant it. Pure. */
import { editDistance } from './edit-distance';

/** Shorter words are too short for a typo: "pain" would be "gain". */
const MIN_LENGTH_WITH_TYPO = 4;

/** A shorter beginning of a word says too little: "bin" begins "binge" and "binary". */
const MIN_BEGINNING = 5;

/** Where words are only similar, this share of the longer of text and name must be. */
const MIN_SHARE = 0.5;

/**
 * Whether all words of the shorter of the two are in the other one. Where one is misspelt or
 * unfinished, they must be half of the other.
 *
 * @param text words, folded
 * @param name words, folded
 */
export function isSimilar(text: readonly string[], name: readonly string[]): boolean {
  const [few, many] = text.length <= name.length ? [text, name] : [name, text];
  if (few.length === 0) return false;
  if (few.every((word) => many.includes(word))) return true;
  const isLike = (word: string) => many.some((other) => isAlike(word, other));
  return few.every(isLike) && few.length / many.length >= MIN_SHARE;
}

function isAlike(one: string, other: string): boolean {
  if (one === other) return true;
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (short.length >= MIN_BEGINNING && long.startsWith(short)) return true;
  // People seldom misspell the first letter of a word (Yannakoudakis & Fawthrop, 1983).
  if (short.length < MIN_LENGTH_WITH_TYPO || short[0] !== long[0]) return false;
  const slips = short.length > 2 * MIN_LENGTH_WITH_TYPO ? 2 : 1;
  return editDistance(one, other, slips + 1) <= slips;
}
