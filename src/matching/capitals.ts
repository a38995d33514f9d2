/**
 * Tells a word in capitals that is an acronym ("the PAIN trial") from one in a
 * line that is all in capitals ("LIVING WITH PAIN"). It must never look further
 * than a few words.
 */

/** How far to look each way, in UTF-16 units, and at how many words there. */
const REACH = 64;
const NEIGHBOURS = 2;

/** Whether a word has two letters or more, all of them capitals. */
export function isAllCapitals(word: string): boolean {
  return word.length > 1 && word === word.toUpperCase() && word !== word.toLowerCase();
}

/** A capital by itself says nothing: "A" and "I" are written so everywhere. */
function tells(word: string): boolean {
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
    ...before.filter(tells).slice(-NEIGHBOURS),
    ...after.filter(tells).slice(0, NEIGHBOURS),
  ].every(isAllCapitals);
}
