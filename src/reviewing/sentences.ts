/** The sentences of an article that a reader can choose from. Pure. */
import { type Place, type ReadArticle, textAt } from '../proposing/article';
import { splitSentences } from '../proposing/split-sentences';

/** More would be a list that nobody reads. */
const MAX_SENTENCES = 12;

/** The sentences with these places, each once, in the article's order; headings have none. */
export function sentencesWith(article: ReadArticle, places: readonly Place[]): Place[] {
  const found = new Map<string, Place>();
  for (const place of places) {
    if (found.size >= MAX_SENTENCES) break;
    const sentence = sentenceAt(article, place);
    if (sentence) found.set(keyOfPlace(sentence), sentence);
  }
  return [...found.values()];
}

function sentenceAt({ blocks }: ReadArticle, { block, start }: Place): Place | null {
  const read = blocks[block];
  if (!read || read.kind === 'heading') return null;
  const span = splitSentences(read.text).find((each) => each.start <= start && start < each.end);
  return span ? { block, ...span } : null;
}

export function keyOfPlace({ block, start, end }: Place): string {
  return `${block}:${start}:${end}`;
}

/** More mentions aren't looked for. */
const MAX_MENTIONS = 500;

/** Where a text is written in an article, as whole words and without regard to case. */
export function mentionsOf({ blocks }: ReadArticle, text: string): Place[] {
  const wanted = text.trim().replace(/\s+/g, ' ');
  if (wanted === '') return [];
  const escaped = wanted.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, 'giu');
  const found: Place[] = [];
  for (const [block, { text: within }] of blocks.entries()) {
    for (const match of within.matchAll(pattern)) {
      found.push({ block, start: match.index, end: match.index + match[0].length });
      if (found.length >= MAX_MENTIONS) return found;
    }
  }
  return found;
}

/** A piece of text, and whether it is emphasised. */
export interface Highlighted {
  readonly text: string;
  readonly isMarked: boolean;
}

/** A piece of an article with the places in it marked. */
export function withMarks(
  article: ReadArticle,
  piece: Place,
  places: readonly Place[],
): Highlighted[] {
  const parts: Highlighted[] = [];
  let at = piece.start;
  const push = (end: number, isMarked: boolean): void => {
    if (end > at) {
      parts.push({ text: textAt(article, { block: piece.block, start: at, end }), isMarked });
    }
    at = Math.max(at, end);
  };
  for (const { block, start, end } of places) {
    if (block !== piece.block || start < at || end > piece.end) continue;
    push(start, false);
    push(end, true);
  }
  push(piece.end, false);
  return parts;
}
