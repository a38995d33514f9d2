/**
 * Answers which entries a page's words can match. Built at the first question
 * and held in typed arrays, since an imported glossary may have 100,000 entries
 * and the background may be started for every question. It must never look at
 * text: words come folded.
 */
import type { EntryId } from './model';
import { buildTables, type Indexable, type Tables } from './tables';

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

const HERE = 1;
const NOT_HERE = 2;

/** An index of `entries`, which must not change afterwards. */
export function createIndex<E extends Indexable>(entries: readonly E[]): GlossaryIndex<E> {
  let tables: Tables | undefined;
  let byId: Map<EntryId, E> | undefined;
  const built = (): Tables => {
    tables ??= buildTables(entries);
    return tables;
  };

  return {
    lookup(words, known) {
      return findPlaces(built(), entries.length, words, known).map((place) => entries[place] as E);
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

/**
 * The places, in order, of the entries that `lookup` promises.
 *
 * @param size how many entries there are
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
      // The rarest word comes first, so most forms are ruled out by one look.
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

/** What `companions` promises. */
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
