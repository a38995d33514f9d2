/** The sentences of an article that a reader can choose from. Pure. */
import { type Place, type ReadArticle, textAt } from '../proposing/article';
import { splitSentences } from '../proposing/split-sentences';

/** Nobody reads a longer list. */
const MAX_SENTENCES = 12;

/** The sentences that contain these places, each once, in the order of the places. */
export function sentencesWith(
  article: ReadArticle,
  places: readonly Place[],
  max = MAX_SENTENCES,
): Place[] {
  const found = new Map<string, Place>();
  for (const place of places) {
    if (found.size >= max) break;
    const sentence = sentenceAt(article, place);
    if (sentence) found.set(keyOfPlace(sentence), sentence);
  }
  return [...found.values()];
}

function sentenceAt({ blocks }: ReadArticle, { block, start }: Place): Place | null {
  const read = blocks[block];
  if (!read || read.kind === 'heading' || read.kind === 'term') return null;
  const span = splitSentences(read.text).find((each) => each.start <= start && start < each.end);
  return span ? { block, ...span } : null;
}

export function keyOfPlace({ block, start, end }: Place): string {
  return `${block}:${start}:${end}`;
}

/** The search for mentions stops here. */
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

/** A part of a passage, and whether it is marked. */
export interface Highlighted {
  readonly text: string;
  readonly isMarked: boolean;
}

/** A passage of an article in parts, with the places in it marked. */
export function withMarks(
  article: ReadArticle,
  passage: Place,
  places: readonly Place[],
): Highlighted[] {
  const parts: Highlighted[] = [];
  let at = passage.start;
  const push = (end: number, isMarked: boolean): void => {
    if (end > at) {
      parts.push({ text: textAt(article, { block: passage.block, start: at, end }), isMarked });
    }
    at = Math.max(at, end);
  };
  for (const { block, start, end } of places) {
    if (block !== passage.block || start < at || end > passage.end) continue;
    push(start, false);
    push(end, true);
  }
  push(passage.end, false);
  return parts;
}
