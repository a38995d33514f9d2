/** Text as glossaries hold it: one line, composed, without what can't be seen. */

/** Control characters, and what only tells where a word may break. */
const UNSEEN = /[\p{Cc}\p{Noncharacter_Code_Point}\u00ad\u200b\u2060\ufeff]/gu;
/** Half a character, as broken escapes leave it. */
const HALF = /\p{Surrogate}/gu;
const SPACES = /[\s\u0085]+/g;

/** Words of plain letters with single spaces between them, as most texts are. */
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
