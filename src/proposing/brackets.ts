/** Where a text may spell out a short form: `long form (SF)`, `SF (long form)`, `(long form, SF)`. */

import { MAX_SHORT } from './alignment';
import type { TextSpan } from './article';

export interface BracketPair {
  readonly short: TextSpan;
  /** The text that the long form ends; or that it is, for `SF (long form)`. */
  readonly before: TextSpan;
  readonly order: 'long-short' | 'short-long' | 'inside';
}

/** Characters between two brackets: what is longer is a sentence of its own. */
const MAX_INSIDE = 250;

/** `segment(s)`, `Pt(II)`: part of a word. */
const PART_OF_WORD = /^(?:s|es|ies|e?d|ing|[IVX]+)$/;

/** `n = 5`, `5 mg`, `P < 0.05`, `Ca2+`, `M.`: no name. */
const NOT_SHORT =
  /^(?:e\.g|i\.e|(?:eg|ie|cf|etc|vs|[Ss]ee|[Ff]ig|[Ff]igure|[Tt]able|ref|and|or|the|a|an|in|to|of|for|ca|viz|left|right|top|bottom|above|below|both)(?![\p{L}\p{N}-]))|[=<>%±|]|^\d+(?:[.,]\d+)?\s|^[\d.,:/–-]+$|^[ivx]+$|^\d+(?:st|nd|rd|th|s)$|\d[+−-]$|^\p{L}{1,2}\.$/u;

function isShortForm(text: string): boolean {
  if (text.length === 0 || text.length > MAX_SHORT || NOT_SHORT.test(text)) return false;
  if (!/^[\p{L}\p{N}]/u.test(text) || !/\p{L}/u.test(text) || !isBalanced(text)) return false;
  return text.split(/\s+/).length <= 2;
}

/** In one sentence of a block. */
export function bracketPairs(text: string, { start, end }: TextSpan): BracketPair[] {
  const pairs: BracketPair[] = [];
  const lists = /[([](?:A[)\]].*[([]B|a[)\]].*[([]b)[)\]]/s.test(text.slice(start, end));
  for (const { open, close, from } of bracketsIn(text, { start, end })) {
    if (/[\p{L}\p{N}]/u.test(text[close] ?? '')) continue;
    const letterBefore = /\p{L}/u.test(text[open - 1] ?? '');
    const whole = text.slice(open + 1, close - 1);
    if (letterBefore && PART_OF_WORD.test(whole)) continue;
    // `(A) … (B)` number the parts of a sentence.
    if (lists && whole.length === 1) continue;
    const inside = trimmed(text, open + 1, close - 1);
    const before = trimmed(text, from, open);
    const content = text.slice(inside.start, inside.end);
    const first = trimmed(text, inside.start, inside.start + content.search(/;|,(?!\S)|$/));
    const alone = text.slice(first.start, first.end);
    if (isShortForm(alone) && before.end > before.start) {
      pairs.push({ short: first, before, order: 'long-short' });
    }
    const last = Math.max(content.lastIndexOf(','), content.lastIndexOf(';'));
    if (last > 0) {
      const short = trimmed(text, inside.start + last + 1, inside.end);
      const long = trimmed(text, inside.start, inside.start + last);
      if (isShortForm(text.slice(short.start, short.end)) && long.end - long.start > 3) {
        pairs.push({ short, before: long, order: 'inside' });
      }
    }
    const word = /(?:[^\s()[\]]|\([^\s()]{1,4}\)){1,12}$/u.exec(
      text.slice(before.start, before.end),
    );
    if (word && isShortForm(word[0]) && /\p{Lu}|\d/u.test(word[0])) {
      const short = { start: before.end - word[0].length, end: before.end };
      if (first.end - first.start > short.end - short.start) {
        pairs.push({ short, before: first, order: 'short-long' });
      }
    }
  }
  return pairs;
}

interface Bracket {
  readonly open: number;
  /** Behind the closing bracket. */
  readonly close: number;
  /** Where the text before it begins: in the sentence, or in the bracket around it. */
  readonly from: number;
}

/** All brackets in order, also those in brackets: `(reflex (VOR))`, `(odds ratio [OR], 2)`. */
function bracketsIn(text: string, { start, end }: TextSpan): Bracket[] {
  const found: Bracket[] = [];
  const opened: number[] = [];
  for (let i = start; i < end; i++) {
    const char = text[i] as string;
    if (char === '(' || char === '[') opened.push(i);
    if (char !== ')' && char !== ']') continue;
    const open = opened.pop();
    if (open === undefined || i - open > MAX_INSIDE) continue;
    const outer = opened.at(-1);
    // In `FEV(1)` and `K(a)` it belongs to the word.
    const isInWord = outer !== undefined && /[\p{L}\p{N}]/u.test(text[open - 1] ?? '');
    if (!isInWord)
      found.push({ open, close: i + 1, from: outer === undefined ? start : outer + 1 });
  }
  return found.sort((a, b) => a.open - b.open);
}

/** Whether every bracket that a piece of text opens is closed in it. */
export function isBalanced(text: string): boolean {
  let open = 0;
  for (const char of text) {
    if (char === '(' || char === '[') open++;
    if ((char === ')' || char === ']') && --open < 0) return false;
  }
  return open === 0;
}

function trimmed(text: string, start: number, end: number): TextSpan {
  let from = start;
  let to = end;
  while (from < to && /[\s"“‘']/.test(text[from] as string)) from++;
  while (from < to && /[\s"”’',]/.test(text[to - 1] as string)) to--;
  return { start: from, end: to };
}
