/** Reads the textbooks that the weights are learnt from: one module a line, with its glossary. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { topicStem } from '../../src/matching/sense/topic-model';
import type { ArticleBlock, ReadArticle, TextSpan } from '../../src/proposing/article';
import { SMALL_WORDS } from '../../src/proposing/cue-words';
import { keyOfTerm } from '../../src/proposing/term-key';

export interface BookModule {
  readonly book: string;
  /** Its emphasis is hidden, so that the models can't see the labels. */
  readonly article: ReadArticle;
  /** For each block: where the authors marked that a term is defined. */
  readonly defined: readonly (readonly TextSpan[])[];
  /** Key of each term of the module's own glossary -> content words of its meaning. */
  readonly glossary: ReadonlyMap<string, ReadonlySet<string>>;
  /** The authors' own summary, or nothing. */
  readonly summary: string;
}

interface Line {
  readonly title: string;
  readonly blocks: readonly {
    readonly type: ArticleBlock['kind'];
    readonly level?: number;
    readonly text: string;
    readonly spans?: readonly (readonly [number, number, string])[];
  }[];
  readonly glossary: readonly { readonly term: string; readonly meaning: string }[];
  readonly summary: readonly string[];
}

export function readBooks(folder: string): Map<string, BookModule[]> {
  const files = readdirSync(folder).filter((name) => name.endsWith('.jsonl'));
  return new Map(
    files.sort().map((file) => {
      const book = basename(file, '.jsonl');
      const lines = readFileSync(join(folder, file), 'utf8').split('\n');
      return [book, lines.filter((line) => line !== '').map((line) => moduleOf(book, line))];
    }),
  );
}

function moduleOf(book: string, json: string): BookModule {
  const { title, blocks, glossary, summary } = JSON.parse(json) as Line;
  return {
    book,
    article: {
      title,
      blocks: blocks.map(({ type, level, text }) => ({
        kind: type,
        ...(level === undefined ? {} : { level }),
        text,
        emphasis: [],
      })),
    },
    defined: blocks.map(({ text, spans = [] }) =>
      spans.flatMap(([start, end, kind]) =>
        kind === 'term' ? [{ start: unitsOf(text, start), end: unitsOf(text, end) }] : [],
      ),
    ),
    glossary: new Map(
      glossary.flatMap(({ term, meaning }) => {
        const key = keyOfTerm(term.replace(/\s*\([^)]*\)/g, ''));
        const words = contentWords(meaning);
        for (const word of key.split(' ')) words.delete(topicStem(word));
        return key === '' ? [] : [[key, words] as const];
      }),
    ),
    summary: summary.join(' '),
  };
}

/** The files count code points. */
function unitsOf(text: string, points: number): number {
  return [...text.slice(0, points * 2)].slice(0, points).join('').length;
}

/** Stems of a text without its function words. */
export function contentWords(text: string): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(words.filter((word) => !SMALL_WORDS.has(word)).map(topicStem));
}

/** How much of a meaning's content words a sentence has: 0 to 1. */
export function overlap(meaning: ReadonlySet<string>, sentence: ReadonlySet<string>): number {
  if (meaning.size === 0) return 0;
  let common = 0;
  for (const word of meaning) if (sentence.has(word)) common++;
  return common / meaning.size;
}
