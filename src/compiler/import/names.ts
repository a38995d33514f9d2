/** Finds entries by what others of the same file call them. */
import { words } from '../../matching/tokens';
import type { Headword } from './headwords';

export class Names<E extends Headword> {
  /** From the surest way of naming an entry to the loosest. */
  readonly #maps: readonly Map<string, E>[];

  constructor(entries: readonly E[]) {
    const [keys, terms, folded, aliases] = [0, 1, 2, 3].map(() => new Map<string, E>()) as [
      Map<string, E>,
      Map<string, E>,
      Map<string, E>,
      Map<string, E>,
    ];
    const add = (map: Map<string, E>, name: string, entry: E): void => {
      if (name !== '' && !map.has(name)) map.set(name, entry);
    };
    for (const entry of entries) {
      for (const key of entry.keys) add(keys, key, entry);
      add(terms, entry.term, entry);
      add(folded, fold(entry.term), entry);
      for (const alias of [...entry.aliases, ...entry.hidden, entry.expansion, ...entry.keys]) {
        add(aliases, fold(alias), entry);
      }
    }
    this.#maps = [keys, terms, folded, aliases];
  }

  /** The entry that `name` means, except `self`. */
  find(name: string, self: E): E | undefined {
    if (name === '') return undefined;
    const folded = fold(name);
    const singular = folded.replace(/s$/, '');
    const [keys, terms, byFold, aliases] = this.#maps;
    for (const found of [
      keys?.get(name),
      terms?.get(name),
      byFold?.get(folded),
      aliases?.get(folded),
      byFold?.get(singular),
      byFold?.get(`${folded}s`),
    ]) {
      if (found !== undefined && found !== self) return found;
    }
    return undefined;
  }
}

function fold(name: string): string {
  return words(name).join(' ');
}
