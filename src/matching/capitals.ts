/**
 * Decides whether a word in capitals is an acronym ("the PAIN trial") or only in a line that
 * is all in capitals ("LIVING WITH PAIN"). It looks at the nearest words only.
 */

/** How far to look each way, in UTF-16 units, and at how many words there. */
const REACH = 64;
const NEIGHBOURS = 2;

/** Whether a word has two letters or more, all of them capitals. */
export function isAllCapitals(word: string): boolean {
  return word.length > 1 && word === word.toUpperCase() && word !== word.toLowerCase();
}

/** Whether a UTF-16 unit is one of a to z. */
export function isSmallLetter(unit: number): boolean {
  return unit >= 0x61 && unit <= 0x7a;
}

/** A single capital is no evidence: "A" and "I" are always written so. */
function showsCase(word: string): boolean {
  return word.length > 1 ? word.toLowerCase() !== word.toUpperCase() : /\p{Ll}/u.test(word);
}

/**
 * Whether the words next to [start, end) are all in capitals; true where there
 * are none.
 */
export function isAmongCapitals(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - REACH), start).match(/[\p{L}\p{M}]+/gu) ?? [];
  const after = text.slice(end, end + REACH).match(/[\p{L}\p{M}]+/gu) ?? [];
  return [
    ...before.filter(showsCase).slice(-NEIGHBOURS),
    ...after.filter(showsCase).slice(0, NEIGHBOURS),
  ].every(isAllCapitals);
}
