/**
 * Reads the sentences and texts that the project labelled itself (`own-labels/README.md`): a term
 * is in double brackets where its sentence defines it, and nowhere else.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ArticleBlock, ReadArticle, TextSpan } from '../../src/proposing/article';

export interface MarkedText {
  /** Without the brackets. */
  readonly text: string;
  readonly defined: readonly TextSpan[];
}

export interface MarkedArticle {
  readonly title: string;
  /** What it is like: "news", "tutorial". */
  readonly kind: string;
  readonly article: ReadArticle;
  /** For each block: where terms are defined. */
  readonly defined: readonly (readonly TextSpan[])[];
}

export interface OwnLabels {
  /** Book -> sentence -> where it defines terms. */
  readonly books: ReadonlyMap<string, ReadonlyMap<string, readonly TextSpan[]>>;
  readonly web: readonly MarkedArticle[];
}

const OWN_LABELS = join(import.meta.dirname, 'own-labels');

export function readOwnLabels(folder = OWN_LABELS): OwnLabels {
  const read = (name: string): string => readFileSync(join(folder, name), 'utf8');
  const texts = readdirSync(folder).filter((name) => /^web-.*\.txt$/.test(name));
  return {
    books: bookSentences(read('book-sentences.txt')),
    web: texts.sort().flatMap((name) => webTexts(read(name))),
  };
}

/** @throws Error if brackets aren't in pairs, or have nothing in them */
export function markedText(line: string): MarkedText {
  const defined: TextSpan[] = [];
  let text = '';
  const pieces = line.split(/(\[\[|\]\])/);
  let start = -1;
  for (const piece of pieces) {
    if (piece !== '[[' && piece !== ']]') {
      text += piece;
    } else if ((piece === '[[') !== start < 0 || text.length === start) {
      throw new Error(`Brackets aren't in pairs: ${line}`);
    } else if (piece === '[[') {
      start = text.length;
    } else {
      defined.push({ start, end: text.length });
      start = -1;
    }
  }
  if (start >= 0) throw new Error(`Brackets aren't in pairs: ${line}`);
  return { text, defined };
}

/** Lines of sentences below a line `# book`. */
export function bookSentences(file: string): Map<string, Map<string, readonly TextSpan[]>> {
  const books = new Map<string, Map<string, readonly TextSpan[]>>();
  let sentences = new Map<string, readonly TextSpan[]>();
  for (const line of file.split('\n')) {
    if (line.startsWith('# ')) {
      sentences = new Map();
      books.set(line.slice(2), sentences);
    } else if (line !== '') {
      const { text, defined } = markedText(line);
      sentences.set(text, defined);
    }
  }
  return books;
}

/** Texts below a line `# title` and a line `kind: …`; each further line is a paragraph. */
export function webTexts(file: string): MarkedArticle[] {
  return file
    .split(/^# /m)
    .slice(1)
    .map((part) => {
      const [title = '', kind = '', ...lines] = part.split('\n').filter((line) => line !== '');
      if (!kind.startsWith('kind: ')) throw new Error(`"${title}" has no line for its kind.`);
      const marked = lines.map(markedText);
      const blocks = marked.map(
        ({ text }): ArticleBlock => ({ kind: 'paragraph', text, emphasis: [] }),
      );
      const defined = marked.map((one) => one.defined);
      return { title, kind: kind.slice(6), article: { title, blocks }, defined };
    });
}
