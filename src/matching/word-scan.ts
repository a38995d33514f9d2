/**
 * The hot loop of every page: cuts text into words, hashes them and numbers them. It is one
 * function over numbers and typed arrays because every page pays for it (measured: twice as
 * fast as stepping a `WordCursor` and asking a `WordTable`). It must find the same words as
 * `tokens.ts`, so it leaves everything but plain letters and digits to that cursor.
 */
import { PLAIN, SEPARATOR, units } from './characters';
import { FACTOR_A, FACTOR_B, SEED_A, SEED_B, WordCursor } from './tokens';

/** Units of a slot: the two hashes, the word's number (0: the slot is free), its count. */
export const STRIDE = 4;

/** Where a scan stopped, and its results. */
export const scanned = {
  /** UTF-16 units: the text's length, or where a table was full. */
  at: 0,
  /** Words in the table. */
  size: 0,
  /** Numbers in the log. */
  logged: 0,
};

const cursor = new WordCursor();

/**
 * Numbers the words of `text` from `from` on (UTF-16 units) by their hashes, counts each
 * in its slot, and logs the numbers in order. `scanned` says how far it got.
 *
 * @param slots a hash table with room for `mask + 1` words, a power of 2; never filled
 *   beyond half
 * @param size how many words are in it; the number given last
 * @param log receives the number of each word, from index `logged` on
 * @param longest longer words (UTF-16 units) are left out
 * @param fresh receives each word that wasn't in the table, folded
 */
export function scanWords(
  text: string,
  from: number,
  slots: Int32Array,
  mask: number,
  size: number,
  log: Int32Array,
  logged: number,
  longest: number,
  fresh: string[],
): void {
  const length = text.length;
  const full = mask >>> 1;
  const room = log.length;
  let i = from;
  while (size < full && logged < room) {
    let unit = SEPARATOR;
    let raw = 0;
    while (i < length) {
      raw = text.charCodeAt(i);
      unit = units[raw] as number;
      if (unit !== SEPARATOR) break;
      i++;
    }
    if (i >= length) break;
    let start = i;
    let end = i;
    let a = SEED_A;
    let b = SEED_B;
    let unlike = 0;
    while (unit >= PLAIN) {
      unlike |= unit ^ raw;
      a = Math.imul(a ^ unit, FACTOR_A);
      b = Math.imul(b + unit, FACTOR_B);
      end = ++i;
      if (i === length) break;
      raw = text.charCodeAt(i);
      unit = units[raw] as number;
    }
    const special = i < length && unit < PLAIN && unit !== SEPARATOR;
    if (special) {
      cursor.open(text, start);
      if (!cursor.next()) {
        i = length;
        break;
      }
      start = cursor.start;
      end = cursor.end;
      i = end;
      a = cursor.hashA;
      b = cursor.hashB;
    }
    if (end - start > longest) continue;
    let slot = (a ^ (a >>> 15)) & mask;
    for (;;) {
      const place = slot * STRIDE;
      const known = slots[place + 2] as number;
      if (known === 0) {
        size++;
        slots[place] = a;
        slots[place + 1] = b;
        slots[place + 2] = size;
        slots[place + 3] = 1;
        log[logged++] = size;
        fresh.push(special || unlike !== 0 ? foldAt(text, start) : text.slice(start, end));
        break;
      }
      if (slots[place] === a && slots[place + 1] === b) {
        slots[place + 3] = (slots[place + 3] as number) + 1;
        log[logged++] = known;
        break;
      }
      slot = (slot + 1) & mask;
    }
  }
  cursor.close();
  scanned.at = i;
  scanned.size = size;
  scanned.logged = logged;
}

/** The folded word that begins at `start`. */
function foldAt(text: string, start: number): string {
  cursor.open(text, start);
  cursor.next();
  return cursor.folded();
}
