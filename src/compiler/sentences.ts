/** Where sentences end. English only, and only as far as our own sources need it. */

/** Abbreviations whose full stop doesn't end a sentence. */
const ABBREVIATIONS = new Set(
  'dr mr mrs ms prof st jr sr vs e.g i.e etc cf approx u.s u.k'.split(' '),
);

/** A mark that may end a sentence, closing quotes and brackets, and a space. */
const END = /([.!?…])["'”’)\]]*(?=\s|$)/gu;

/** Each sentence with its end mark, without the space between them. */
export function sentencesOf(text: string): string[] {
  const sentences: string[] = [];
  let start = 0;
  for (const match of text.matchAll(END)) {
    const end = match.index + match[0].length;
    if (match[1] === '.' && end < text.length && !isFullStop(text, match.index, end)) continue;
    sentences.push(text.slice(start, end).trim());
    start = end;
  }
  const rest = text.slice(start).trim();
  return (rest === '' ? sentences : [...sentences, rest]).filter((sentence) => sentence !== '');
}

/** Whether the text ends with a mark that ends a sentence. */
export function endsSentence(text: string): boolean {
  return /[.!?…]["'”’)\]]*$/u.test(text.trim());
}

function isFullStop(text: string, dot: number, end: number): boolean {
  const word = /[\p{L}.]+$/u.exec(text.slice(0, dot))?.[0] ?? '';
  if (ABBREVIATIONS.has(word.toLowerCase()) || /^\p{Lu}$/u.test(word)) return false;
  return !/^\s+\p{Ll}/u.test(text.slice(end));
}
