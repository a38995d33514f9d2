/**
 * The tables of an index: which words the forms of a glossary's entries have. Numbers in typed
 * arrays, so that they can be stored with a glossary instead of being built again.
 */
import type { Entry } from './model';

/** What an index needs of an entry. */
export type Indexable = Pick<Entry, 'id' | 'forms'>;

/**
 * Forms are numbered through the glossary, words by first appearance. Lists of different lengths
 * are stored consecutively: list `i` is `[starts[i], starts[i + 1])`.
 */
export interface Tables {
  readonly numbers: ReadonlyMap<string, number>;
  readonly words: readonly string[];
  /** Form -> the position of its entry. */
  readonly entries: Int32Array;
  /** Form -> its distinct words, the rarest first. */
  readonly formStarts: Int32Array;
  readonly formWords: Int32Array;
  /** Word -> the forms that have it. */
  readonly wordStarts: Int32Array;
  readonly wordForms: Int32Array;
}

/** The tables of `entries`. */
export function buildTables(entries: readonly Indexable[]): Tables {
  const numbers = new Map<string, number>();
  const owners: number[] = [];
  const starts: number[] = [0];
  const flat: number[] = [];
  const counts: number[] = [];

  entries.forEach(({ forms }, place) => {
    for (const form of forms) {
      if (form.words.length === 0) {
        continue;
      }
      for (const word of new Set(form.words)) {
        let number = numbers.get(word);
        if (number === undefined) {
          number = numbers.size;
          numbers.set(word, number);
          counts.push(0);
        }
        counts[number] = (counts[number] ?? 0) + 1;
        flat.push(number);
      }
      owners.push(place);
      starts.push(flat.length);
    }
  });

  const formStarts = Int32Array.from(starts);
  const formWords = Int32Array.from(flat);
  const wordStarts = new Int32Array(numbers.size + 1);
  counts.forEach((count, number) => {
    wordStarts[number + 1] = (wordStarts[number] as number) + count;
  });
  const wordForms = new Int32Array(flat.length);
  const next = wordStarts.slice();
  for (let form = 0; form < owners.length; form++) {
    const own = formWords.subarray(formStarts[form], formStarts[form + 1]);
    own.sort((one, other) => (counts[one] ?? 0) - (counts[other] ?? 0));
    for (const number of own) {
      const at = next[number] as number;
      wordForms[at] = form;
      next[number] = at + 1;
    }
  }
  return {
    numbers,
    words: [...numbers.keys()],
    entries: Int32Array.from(owners),
    formStarts,
    formWords,
    wordStarts,
    wordForms,
  };
}
