/** Finds entries by the names that others of the same file use for them. */
import { words } from '../matching/tokens';
import type { Headword } from './headwords';

/** From the most certain way of naming an entry to the least certain. */
interface Maps<E> {
  readonly keys: Map<string, E>;
  readonly terms: Map<string, E>;
  readonly folded: Map<string, E>;
  readonly aliases: Map<string, E>;
}

export class Names<E extends Headword> {
  readonly #entries: readonly E[];
  /** Made when first needed: most files have no references. */
  #maps: Maps<E> | undefined;

  constructor(entries: readonly E[]) {
    this.#entries = entries;
  }

  /** The entry that `name` means, except `self`. */
  find(name: string, self: E): E | undefined {
    if (name === '') return undefined;
    this.#maps ??= mapsOf(this.#entries);
    const { keys, terms, folded, aliases } = this.#maps;
    const own = fold(name);
    for (const found of [
      keys.get(name),
      terms.get(name),
      folded.get(own),
      aliases.get(own),
      folded.get(own.replace(/s$/, '')),
      folded.get(`${own}s`),
    ]) {
      if (found !== undefined && found !== self) return found;
    }
    return undefined;
  }
}

function mapsOf<E extends Headword>(entries: readonly E[]): Maps<E> {
  const maps: Maps<E> = {
    keys: new Map(),
    terms: new Map(),
    folded: new Map(),
    aliases: new Map(),
  };
  const add = (map: Map<string, E>, name: string, entry: E): void => {
    if (name !== '' && !map.has(name)) map.set(name, entry);
  };
  for (const entry of entries) {
    for (const key of entry.keys) add(maps.keys, key, entry);
    add(maps.terms, entry.term, entry);
    add(maps.folded, fold(entry.term), entry);
    for (const alias of [...entry.aliases, ...entry.hidden, entry.expansion, ...entry.keys]) {
      add(maps.aliases, fold(alias), entry);
    }
  }
  return maps;
}

function fold(name: string): string {
  return words(name).join(' ');
}
