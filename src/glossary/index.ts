/**
 * Finds the entries that a page's words can match. The tables are typed arrays, because an added
 * glossary may have 100,000 entries. Never looks at text: words arrive folded.
 */
import type { Tables } from './tables';

/** Folded words: a set, or anything that knows whether it has a word. */
export type Known = ReadonlySet<string> | ((word: string) => boolean);

const HERE = 1;
const NOT_HERE = 2;

/** The numbers of the words that the glossary has. */
function numbersOf({ numbers }: Tables, words: Iterable<string>): number[] {
  const found: number[] = [];
  for (const word of words) {
    const number = numbers.get(word);
    if (number !== undefined) {
      found.push(number);
    }
  }
  return found;
}

/**
 * Places of the entries, in the glossary's order, with a form that has one of the words asked
 * about and else only words of those and of `known`. All words are folded.
 *
 * @param size the number of entries
 */
export function findPlaces(
  tables: Tables,
  size: number,
  asked: Iterable<string>,
  known: Known = () => false,
): number[] {
  const isKnown = typeof known === 'function' ? known : (word: string) => known.has(word);
  const { words, entries, formStarts, formWords, wordStarts, wordForms } = tables;
  const fresh = numbersOf(tables, asked);
  const states = new Uint8Array(words.length);
  for (const number of fresh) {
    states[number] = HERE;
  }
  const isHere = (number: number): boolean => {
    let state = states[number];
    if (state === 0) {
      state = isKnown(words[number] ?? '') ? HERE : NOT_HERE;
      states[number] = state;
    }
    return state === HERE;
  };

  const found = new Uint8Array(size);
  const places: number[] = [];
  for (const number of fresh) {
    const end = wordStarts[number + 1] as number;
    for (let i = wordStarts[number] as number; i < end; i++) {
      const form = wordForms[i] as number;
      const last = formStarts[form + 1] as number;
      let at = formStarts[form] as number;
      // The rarest word comes first, so that one comparison rules out most forms.
      while (at < last && isHere(formWords[at] as number)) {
        at++;
      }
      if (at === last) {
        found[entries[form] as number] = HERE;
      }
    }
  }
  for (let at = found.indexOf(HERE); at >= 0; at = found.indexOf(HERE, at + 1)) places.push(at);
  return places;
}

/**
 * The words that are beside one of those asked about in a form, those themselves left out: what
 * `known` of `findPlaces` must have to complete that form.
 */
export function findCompanions(tables: Tables, asked: Iterable<string>): string[] {
  const { words, formStarts, formWords, wordStarts, wordForms } = tables;
  const fresh = numbersOf(tables, asked);
  const met = new Uint8Array(words.length);
  for (const number of fresh) {
    met[number] = 1;
  }
  const found: string[] = [];
  for (const number of fresh) {
    const end = wordStarts[number + 1] as number;
    for (let i = wordStarts[number] as number; i < end; i++) {
      const form = wordForms[i] as number;
      const last = formStarts[form + 1] as number;
      for (let at = formStarts[form] as number; at < last; at++) {
        const companion = formWords[at] as number;
        if (met[companion] === 0) {
          met[companion] = 1;
          found.push(words[companion] ?? '');
        }
      }
    }
  }
  return found;
}
