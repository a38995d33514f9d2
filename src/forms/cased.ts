/** Which terms are written with capitals that count. */

/**
 * Capitals throughout (`PTSD`, `5-HT`), or one word with a capital after its first letter (`NMDAR`,
 * `MoA`). Not `NMDA receptor`: headings write `NMDA Receptor`, and the two words together are
 * unmistakable anyway.
 */
export function isCased(text: string): boolean {
  // One letter with digits is case-sensitive: nobody writes "b12" for "B12".
  if (/^(?:\p{Lu}\p{Nd}+|\p{Nd}+\p{Lu})$/u.test(text)) return true;
  const letters = text.replace(/[^\p{L}]/gu, '');
  if (letters.length < 2) return false;
  if (!/\p{Ll}/u.test(letters) && /\p{Lu}/u.test(letters)) return true;
  return !/\s/.test(text) && /^\p{L}[\p{L}\d]*\p{Lu}/u.test(text);
}
