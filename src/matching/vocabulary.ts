/**
 * The distinct words of a page, of which only new ones are ever asked about. It
 * must never keep the page's text alive, nor a string for a word it has handed
 * out.
 */
import { hashA, hashB, WordCursor } from './tokens';
import { WordTable } from './word-table';

/**
 * Words of more UTF-16 units are left out, invisible characters counted: they
 * are encoded data, not words, and there may be megabytes of them. The longest
 * word of an English dictionary has 45 letters.
 */
export const LONGEST_WORD = 100;

export class Vocabulary {
  #seen = new WordTable();
  #fresh: string[] = [];
  #cursor = new WordCursor();

  /**
   * Takes in the words of a text. For texts too long for one go: those that start
   * in [from, to), in UTF-16 units; returns where to go on, which is the text's
   * length when all is done. `from` must be 0 or what was returned before.
   */
  add(text: string, from = 0, to = text.length): number {
    const cursor = this.#cursor;
    const seen = this.#seen;
    let size = seen.size;
    let next = to;
    cursor.open(text, from);
    while (cursor.next() && cursor.start < to) {
      next = Math.max(to, cursor.end);
      if (
        cursor.end - cursor.start <= LONGEST_WORD &&
        seen.add(0, cursor.hashA, cursor.hashB) > size
      ) {
        size++;
        this.#fresh.push(cursor.folded());
      }
    }
    cursor.close();
    return next;
  }

  /** The folded words met since the last call, each once, in the order they were met. */
  takeFresh(): string[] {
    const fresh = this.#fresh;
    this.#fresh = [];
    return fresh;
  }

  /** Whether a folded word has been met. */
  has(word: string): boolean {
    return this.#seen.find(0, hashA(word), hashB(word)) !== 0;
  }

  /** Begins anew: every word will be fresh again. */
  forget(): void {
    this.#seen.clear();
    this.#fresh = [];
  }
}
