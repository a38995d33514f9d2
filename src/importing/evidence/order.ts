/** Whether names are in the order of the alphabet, as in nearly all glossaries and few other texts. */

/** With at least this many names, alphabetical order is no accident. */
const MIN_NAMES = 5;

/** The share of neighbours that must be in order: a few names are misplaced in most glossaries. */
const MIN_ORDERED = 0.85;

const COLLATOR = new Intl.Collator('en', { sensitivity: 'base', ignorePunctuation: true });

/** A line with a letter or a range of letters, above the entries that begin with it: `A`, `X – Z`. */
export function isLetter(line: string): boolean {
  return /^\s*[\p{L}#](?:\s*[-–—/]\s*\p{L})?\s*$/u.test(line);
}

export function isAlphabetical(names: readonly string[], least = MIN_NAMES): boolean {
  if (names.length < least) return false;
  let ordered = 0;
  for (let place = 1; place < names.length; place++) {
    if (COLLATOR.compare(names[place - 1] ?? '', names[place] ?? '') <= 0) ordered++;
  }
  return ordered / (names.length - 1) >= MIN_ORDERED;
}
