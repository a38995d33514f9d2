/**
 * Sets by key, most of which have one value. That value is stored without a `Set`, which would
 * take 200 bytes, and a page may have thousands.
 */
export class SetsByKey<Key, Value extends object> {
  readonly #sets = new Map<Key, Value | Set<Value>>();

  add(key: Key, value: Value): void {
    const held = this.#sets.get(key);
    if (held === undefined) this.#sets.set(key, value);
    else if (held instanceof Set) held.add(value);
    else if (held !== value) this.#sets.set(key, new Set([held, value]));
  }

  /** @returns whether the key holds nothing now, and did before */
  delete(key: Key, value: Value): boolean {
    const held = this.#sets.get(key);
    if (held === undefined) return false;
    if (held instanceof Set) {
      held.delete(value);
      if (held.size > 0) return false;
    } else if (held !== value) {
      return false;
    }
    this.#sets.delete(key);
    return true;
  }

  /** What a key holds, in the order it was added. */
  get(key: Key): Iterable<Value> {
    const held = this.#sets.get(key);
    if (held === undefined) return [];
    return held instanceof Set ? held : [held];
  }

  /** How many values a key holds. */
  count(key: Key): number {
    const held = this.#sets.get(key);
    if (held === undefined) return 0;
    return held instanceof Set ? held.size : 1;
  }

  keys(): Iterable<Key> {
    return this.#sets.keys();
  }

  has(key: Key): boolean {
    return this.#sets.has(key);
  }

  get size(): number {
    return this.#sets.size;
  }
}
