/**
 * Answers which entries a page's words can match. Built at the first question
 * and held in typed arrays, since an imported glossary may have 100,000 entries
 * and the background may be started for every question. It must never look at
 * text: words come folded.
 */
import type { Entry, EntryId } from './model';

/** Entries as far as the index looks at them. */
type Indexable = Pick<Entry, 'id' | 'forms'>;

/** Folded words, as a set or as what tells whether a word is one of them. */
export type Known = ReadonlySet<string> | ((word: string) => boolean);

export interface GlossaryIndex<E extends Indexable> {
  /**
   * The entries, in the glossary's order, with a form that has one of `words` and
   * else only words of `words` and `known`. All words are folded.
   */
  lookup(words: Iterable<string>, known?: Known): E[];
  /**
   * The words that stand beside one of `words` in a form, `words` themselves left
   * out: what `known` of `lookup` must have to complete that form.
   */
  companions(words: Iterable<string>): string[];
  /** The first entry with this id. */
  get(id: EntryId): E | undefined;
}

/**
 * Forms are numbered through the glossary, words by first appearance. Lists of
 * varying length lie one behind another: list `i` is `[starts[i], starts[i + 1])`.
 */
interface Tables {
  readonly numbers: ReadonlyMap<string, number>;
  readonly words: readonly string[];
  /** Form -> the place of its entry. */
  readonly entries: Int32Array;
  /** Form -> its distinct words, the rarest first. */
  readonly formStarts: Int32Array;
  readonly formWords: Int32Array;
  /** Word -> the forms that have it. */
  readonly wordStarts: Int32Array;
  readonly wordForms: Int32Array;
}

const HERE = 1;
const NOT_HERE = 2;

/** An index of `entries`, which must not change afterwards. */
export function createIndex<E extends Indexable>(entries: readonly E[]): GlossaryIndex<E> {
  let tables: Tables | undefined;
  let byId: Map<EntryId, E> | undefined;
  const built = (): Tables => {
    tables ??= build(entries);
    return tables;
  };

  return {
    lookup(words, known = () => false) {
      const test = typeof known === 'function' ? known : (word: string) => known.has(word);
      const found = findEntries(built(), entries.length, words, test);
      return entries.filter((_, place) => found[place] === HERE);
    },
    companions: (words) => findCompanions(built(), words),
    get(id) {
      byId ??= new Map([...entries].reverse().map((entry) => [entry.id, entry]));
      return byId.get(id);
    },
  };
}

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

/** Marks the places of the entries that `lookup` promises. */
function findEntries(
  tables: Tables,
  size: number,
  asked: Iterable<string>,
  known: (word: string) => boolean,
): Uint8Array {
  const { words, entries, formStarts, formWords, wordStarts, wordForms } = tables;
  const fresh = numbersOf(tables, asked);
  const states = new Uint8Array(words.length);
  for (const number of fresh) {
    states[number] = HERE;
  }
  const isHere = (number: number): boolean => {
    let state = states[number];
    if (state === 0) {
      state = known(words[number] ?? '') ? HERE : NOT_HERE;
      states[number] = state;
    }
    return state === HERE;
  };

  const found = new Uint8Array(size);
  for (const number of fresh) {
    const end = wordStarts[number + 1] as number;
    for (let i = wordStarts[number] as number; i < end; i++) {
      const form = wordForms[i] as number;
      const last = formStarts[form + 1] as number;
      let at = formStarts[form] as number;
      // The rarest word comes first, so most forms are ruled out by one look.
      while (at < last && isHere(formWords[at] as number)) {
        at++;
      }
      if (at === last) {
        found[entries[form] as number] = HERE;
      }
    }
  }
  return found;
}

function findCompanions(tables: Tables, asked: Iterable<string>): string[] {
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

function build(entries: readonly Indexable[]): Tables {
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
