/**
 * An added glossary that the background can search. Entries are parsed one by one when they are
 * needed; everything else stays bytes.
 */
import { headOf } from '../glossary/head';
import { withoutHiddenEntries, withoutLinksTo } from '../glossary/hidden';
import { findCompanions, findPlaces, type Known } from '../glossary/index';
import type { Entry, EntryId, Glossary, GlossaryHead } from '../glossary/model';
import type { Tables } from '../glossary/tables';
import { glossaryOfEntry, qualifiedEntry, qualifiedGlossary } from './ids';
import type { Parts } from './layout';
import { namedLike } from './names';
import type { OpenGlossary } from './open-glossary';
import type { StoredHead } from './packed';
import { checkedParts, storedEntry, storedGlossary } from './stored-glossary';

/**
 * Opens a stored glossary.
 *
 * @throws DamagedRecord if it isn't, byte for byte, what was stored
 */
export async function openStored(head: StoredHead, data: unknown): Promise<OwnGlossary> {
  return new OwnGlossary(head, await checkedParts(head, data));
}

export class OwnGlossary implements OpenGlossary {
  readonly head: GlossaryHead;
  readonly terms: number;
  readonly digest: string;
  readonly #parts: Parts;
  readonly #tables: Tables;
  readonly #hidden: ReadonlySet<EntryId>;
  #places: ReadonlyMap<EntryId, number> | undefined;

  constructor(head: StoredHead, parts: Parts) {
    this.head = headOf(head);
    this.terms = parts.ids.length;
    this.digest = head.digest;
    this.#hidden = new Set(head.hidden);
    this.#parts = parts;
    const numbers = new Map(parts.tables.words.map((word, number) => [word, number]));
    this.#tables = { ...parts.tables, numbers };
  }

  places(words: Iterable<string>, known?: Known): number[] {
    return findPlaces(this.#tables, this.terms, words, known);
  }

  companions(words: Iterable<string>): string[] {
    return findCompanions(this.#tables, words);
  }

  placeOf(id: EntryId): number | undefined {
    if (glossaryOfEntry(id) !== this.head.id) return undefined;
    this.#places ??= new Map(this.#parts.ids.map((own, place) => [own, place]));
    const own = id.slice(this.head.id.length + 1);
    return this.#hidden.has(own) ? undefined : this.#places.get(own);
  }

  at(place: number): Entry {
    return qualifiedEntry(
      this.head.id,
      withoutLinksTo(storedEntry(this.#parts, place), this.#hidden),
    );
  }

  like(text: string, most: number): number[] {
    return namedLike(this.#tables, text, most);
  }

  whole(): Glossary {
    return qualifiedGlossary(withoutHiddenEntries(this.original()));
  }

  /** The glossary as it is stored, with its entries' own ids and those that are hidden. */
  original(): Glossary {
    return storedGlossary(this.#parts);
  }
}
