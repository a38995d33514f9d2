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

  /** Takes in the words of a text. */
  add(text: string): void {
    const cursor = this.#cursor;
    const seen = this.#seen;
    let size = seen.size;
    cursor.open(text);
    while (cursor.next()) {
      if (
        cursor.end - cursor.start <= LONGEST_WORD &&
        seen.add(0, cursor.hashA, cursor.hashB) > size
      ) {
        size++;
        this.#fresh.push(cursor.folded());
      }
    }
    cursor.close();
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
