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
import { type Parts, parted } from './layout';
import { namedLike } from './names';
import type { OpenGlossary } from './open-glossary';
import { digestOf, type StoredHead } from './packed';

/** The database no longer has what was stored. */
export class DamagedRecord extends Error {
  override readonly name = 'DamagedRecord';

  constructor(
    readonly id: string,
    cause?: unknown,
  ) {
    super(`The stored glossary "${id}" is damaged.`, { cause });
  }
}

/**
 * Opens a stored glossary.
 *
 * @throws DamagedRecord if it isn't, byte for byte, what was stored
 */
export async function openStored(head: StoredHead, data: unknown): Promise<OwnGlossary> {
  try {
    if (!(data instanceof ArrayBuffer)) throw new TypeError('There are no bytes.');
    if ((await digestOf(data)) !== head.digest) throw new Error('The digest differs.');
    return new OwnGlossary(head, parted(data));
  } catch (cause) {
    throw new DamagedRecord(head.id, cause);
  }
}

export class OwnGlossary implements OpenGlossary {
  readonly head: GlossaryHead;
  readonly terms: number;
  readonly digest: string;
  readonly #parts: Parts;
  readonly #tables: Tables;
  readonly #decoder = new TextDecoder();
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
    return qualifiedEntry(this.head.id, withoutLinksTo(this.#own(place), this.#hidden));
  }

  like(text: string, most: number): number[] {
    return namedLike(this.#tables, text, most);
  }

  whole(): Glossary {
    return qualifiedGlossary(withoutHiddenEntries(this.original()));
  }

  /** The glossary as it is stored, with its entries' own ids and those that are hidden. */
  original(): Glossary {
    const rest = JSON.parse(this.#parts.rest) as Omit<Glossary, 'entries'>;
    return { ...rest, entries: this.#parts.ids.map((_, place) => this.#own(place)) };
  }

  #own(place: number): Entry {
    const { starts, texts } = this.#parts;
    const text = texts.subarray(starts[place], starts[place + 1]);
    return JSON.parse(this.#decoder.decode(text)) as Entry;
  }
}
