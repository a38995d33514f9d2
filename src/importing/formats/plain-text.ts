/** Text as glossaries hold it: one line, composed Unicode, no invisible characters. */

/** Control characters, and characters that only show where a word may break. */
const UNSEEN = /[\p{Cc}\p{Noncharacter_Code_Point}\u00ad\u200b\u2060\ufeff]/gu;
/** Half a character, left over from broken escapes. */
const HALF = /\p{Surrogate}/gu;
const SPACES = /[\s\u0085]+/g;

/** Plain letters and single spaces, as in most texts. */
const PLAIN = /^[!-~]+(?: [!-~]+)*$/;

export function plainText(text: string): string {
  if (PLAIN.test(text)) return text;
  return text
    .replace(SPACES, ' ')
    .replace(UNSEEN, '')
    .replace(HALF, '\ufffd')
    .normalize('NFC')
    .replace(/ {2,}/g, ' ')
    .trim();
}
