/**
 * Numbers folded words by their hashes. It is a hash table in one typed array, because a
 * probe for every word of a page must not make or compare strings. Single words can't be
 * removed.
 */

/** Units of a slot: the two hashes, the parent, the number. */
const STRIDE = 4;
const FIRST_SLOTS = 256;
/** 2^32 divided by the golden ratio (Knuth, TAOCP 6.4). */
const SPREAD = 0x9e3779b1 | 0;

export class WordTable {
  /** How many are in the table; also the number given last. */
  size = 0;
  #slots = new Int32Array(FIRST_SLOTS * STRIDE);
  #mask = FIRST_SLOTS - 1;

  /**
   * The number of the word with the hashes `a` and `b` (`hashA`, `hashB`) under
   * `parent`, another number or 0; 0 if it isn't there.
   */
  find(parent: number, a: number, b: number): number {
    return this.#slots[this.#seek(parent, a, b) + 3] as number;
  }

  /** Like `find`, but adds a missing word; its number is then the new `size`. */
  add(parent: number, a: number, b: number): number {
    const at = this.#seek(parent, a, b);
    const known = this.#slots[at + 3] as number;
    if (known !== 0) {
      return known;
    }
    const number = ++this.size;
    this.#put(at, parent, a, b, number);
    if (number * 2 > this.#mask) {
      this.#grow();
    }
    return number;
  }

  /** The offset of the word's slot, or of the empty slot that it belongs in. */
  #seek(parent: number, a: number, b: number): number {
    const slots = this.#slots;
    const mask = this.#mask;
    let slot = (a ^ (a >>> 15) ^ Math.imul(parent, SPREAD)) & mask;
    for (;;) {
      const at = slot * STRIDE;
      const free = slots[at + 3] === 0;
      if (free || (slots[at] === a && slots[at + 1] === b && slots[at + 2] === parent)) {
        return at;
      }
      slot = (slot + 1) & mask;
    }
  }

  #put(at: number, parent: number, a: number, b: number, number: number): void {
    const slots = this.#slots;
    slots[at] = a;
    slots[at + 1] = b;
    slots[at + 2] = parent;
    slots[at + 3] = number;
  }

  #grow(): void {
    const old = this.#slots;
    this.#slots = new Int32Array(old.length * 2);
    this.#mask = this.#mask * 2 + 1;
    for (let at = 0; at < old.length; at += STRIDE) {
      const number = old[at + 3] as number;
      if (number !== 0) {
        const a = old[at] as number;
        const b = old[at + 1] as number;
        const parent = old[at + 2] as number;
        this.#put(this.#seek(parent, a, b), parent, a, b, number);
      }
    }
  }
}
