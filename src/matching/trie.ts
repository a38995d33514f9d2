/**
 * Sequences of folded words, each with its values. A step from node to node is one probe
 * of a hash table by a word's hashes, so it makes no string. Two words may, very rarely,
 * have the same hashes: callers must compare the words before they trust a value.
 */
import { hashA, hashB } from './tokens';
import { WordTable } from './word-table';

/** Where every sequence begins. */
export const TRIE_ROOT = 0;
/** What `step` returns where no sequence continues. */
export const NOWHERE = 0;

const NONE: readonly never[] = [];

export class Trie<Value> {
  #nodes = new WordTable();
  #values = new Map<number, Value[]>();

  /** The node that a sequence ends at, added if missing; `ROOT` for an empty one. */
  reach(words: readonly string[]): number {
    let node = TRIE_ROOT;
    for (const word of words) {
      node = this.#nodes.add(node, hashA(word), hashB(word));
    }
    return node;
  }

  /**
   * Adds a value to the sequence that ends at `node`: before the first value there that
   * `isAfter` it, else at the end.
   */
  put(node: number, value: Value, isAfter: (other: Value) => boolean = () => false): void {
    const values = this.#values.get(node);
    if (values === undefined) {
      this.#values.set(node, [value]);
    } else {
      const place = values.findIndex(isAfter);
      values.splice(place < 0 ? values.length : place, 0, value);
    }
  }

  /** The node that the word with these hashes leads to from `node`, or `NOWHERE`. */
  step(node: number, a: number, b: number): number {
    return this.#nodes.find(node, a, b);
  }

  /** The values of the sequence that ends at a node. */
  at(node: number): readonly Value[] {
    return this.#values.get(node) ?? NONE;
  }
}
