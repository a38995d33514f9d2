/** Makes unique ids for imported entries from their terms. */

/** The longest id, in UTF-16 units. */
const MAX_ID_LENGTH = 80;

/** `NMDA receptor` as `nmda-receptor`; `fallback` if the text has no letter or digit. */
export function idFrom(text: string, fallback: string): string {
  const bare = text
    .slice(0, MAX_ID_LENGTH * 2)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase();
  const words = bare.normalize('NFC').match(/[\p{Ll}\p{Lo}\p{N}]+/gu) ?? [];
  const id = words
    .join('-')
    .slice(0, MAX_ID_LENGTH)
    .replace(/[-\p{Cs}]+$/u, '');
  return id === '' || id in Object.prototype ? fallback : id;
}

/** Returns each id once: `tea`, `tea-2`, `tea-3`. */
export class EntryIds {
  readonly #taken = new Set<string>();
  readonly #next = new Map<string, number>();

  /** Never returns this id. */
  reserve(id: string): void {
    this.#taken.add(id);
  }

  take(term: string): string {
    const wanted = idFrom(term, 'entry');
    let id = wanted;
    let number = this.#next.get(wanted) ?? 2;
    while (this.#taken.has(id)) id = `${wanted}-${number++}`;
    this.#next.set(wanted, number);
    this.#taken.add(id);
    return id;
  }
}
