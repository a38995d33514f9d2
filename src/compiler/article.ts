/**
 * Reads `article.md`: headings with ids, a summary under each, and paragraphs with one marked
 * sentence per line. Reports everything else. The checks decide whether the marks are true.
 */
import type { Blockquote, Heading, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import type { DraftArticle, DraftSection, DraftSentence, DraftSummary } from './draft';
import { readFrontMatter } from './front-matter';
import { isId } from './ids';
import { readFactMark } from './marks';
import { isComment, linesOf, type ParagraphLine } from './paragraph';
import type { Problems } from './problem';
import { endsSentence, sentencesOf } from './sentences';
import { oneLine, type SourceFile, type SourceLocation } from './source';

const MAX_SUMMARY_SENTENCES = 2;

type OpenSection = { -readonly [K in keyof DraftSection]: DraftSection[K] } & {
  paragraphs: (readonly DraftSentence[])[];
};

/** @param file already `normalised` */
export function readArticle(file: SourceFile, problems: Problems): DraftArticle {
  const { head, body } = readFrontMatter(file, problems);
  const reader = new ArticleReader(file.name, problems);
  for (const node of fromMarkdown(body).children) reader.take(node);
  const sections = reader.finish();
  return { ...head, file: file.name, line: 1, sections };
}

class ArticleReader {
  readonly #sections: OpenSection[] = [];
  #part: string | undefined;

  constructor(
    private readonly file: string,
    private readonly problems: Problems,
  ) {}

  take(node: RootContent): void {
    const place = { file: this.file, line: node.position?.start.line ?? 1 };
    const section = this.#sections.at(-1);
    if (node.type === 'heading') this.#heading(node, place);
    else if (!section) {
      this.problems.add(
        'heading',
        place,
        'There is text before the first heading.',
        'Begin with a heading such as "# Introduction {#s0}".',
      );
    } else if (node.type === 'blockquote') this.#summary(node, section, place);
    else if (node.type === 'paragraph') {
      const lines = linesOf(node.children, this.file, this.problems);
      const sentences = lines.flatMap((line) => this.#sentence(line));
      if (sentences.length > 0) section.paragraphs.push(sentences);
    } else if (node.type === 'html' && isComment(node.value)) {
      this.problems.add(
        'mark',
        place,
        'A mark is on a line of its own.',
        'Put it at the end of the sentence it belongs to.',
      );
    } else {
      this.problems.add(
        'markdown',
        place,
        `This isn't a heading, a summary or a paragraph (${node.type}).`,
        'Write plain text, one sentence per line, without indentation.',
      );
    }
  }

  finish(): DraftSection[] {
    if (this.#sections.length === 0) {
      this.problems.add(
        'heading',
        { file: this.file, line: 1 },
        'The article has no sections.',
        'Add a heading such as "# Introduction {#s0}".',
      );
    }
    for (const section of this.#sections) {
      if (section.summary) continue;
      this.problems.add(
        'summary',
        section,
        `The section "${section.id}" has no summary.`,
        'Add one or two sentences after "> " right under the heading.',
      );
    }
    return this.#sections;
  }

  #heading(node: Heading, place: SourceLocation): void {
    const lines = linesOf(node.children, this.file, this.problems);
    const text = oneLine(lines.map((line) => line.text).join(' '));
    const match = /^(.*?)\s*\{#([^{}]*)\}$/.exec(text);
    const title = match?.[1] ?? text;
    const id = match?.[2] ?? '';
    if (node.depth > 2) {
      this.problems.add(
        'heading',
        place,
        `The heading "${title}" has level ${node.depth}.`,
        'Use "#" for a part and "##" for a section.',
      );
    }
    if (title === '' || !isId(id)) {
      this.problems.add(
        'heading',
        place,
        title === '' ? 'The heading has no title.' : `The heading "${title}" has no id.`,
        'Write it like "## The role of glutamate {#s2-2}".',
      );
    } else if (this.#sections.some((section) => section.id === id)) {
      this.problems.add(
        'duplicate-id',
        place,
        `There are two sections with the id "${id}".`,
        'Give one of them a different id.',
      );
    }
    if (node.depth === 1) this.#part = id;
    else if (this.#part === undefined) {
      this.problems.add(
        'heading',
        place,
        `The section "${title}" is not in any part.`,
        'Put a heading with one "#" above it.',
      );
    }
    const parent = node.depth === 1 ? undefined : this.#part;
    this.#sections.push({ ...place, id, title, paragraphs: [], ...(parent ? { parent } : {}) });
  }

  #summary(node: Blockquote, section: OpenSection, place: SourceLocation): void {
    if (section.summary || section.paragraphs.length > 0) {
      this.problems.add(
        'summary',
        place,
        `The section "${section.id}" has a quotation that isn't its summary.`,
        'Put one quotation right under the heading, and use no other.',
      );
      return;
    }
    const lines = node.children.flatMap((child) => {
      if (child.type === 'paragraph') return linesOf(child.children, this.file, this.problems);
      const line = child.position?.start.line ?? place.line;
      const at = { file: this.file, line };
      if (child.type === 'html' && isComment(child.value)) {
        return [{ ...at, text: '', comments: [child.value] }];
      }
      this.problems.add(
        'markdown',
        at,
        `The summary has something that isn't text (${child.type}).`,
        'Write plain text after "> ".',
      );
      return [];
    });
    const value = oneLine(lines.map((line) => line.text).join(' '));
    section.summary = { ...place, value, ...this.#summaryMarks(lines) };
    const count = sentencesOf(value).length;
    if (count === 0 || count > MAX_SUMMARY_SENTENCES || !endsSentence(value)) {
      this.problems.add(
        'summary',
        place,
        `The summary of "${section.id}" isn't one or two sentences.`,
        count > MAX_SUMMARY_SENTENCES ? `It has ${count}; shorten it.` : 'Write whole sentences.',
      );
    }
  }

  #summaryMarks(lines: readonly ParagraphLine[]): Pick<DraftSummary, 'facts' | 'notes'> {
    const marks = lines.flatMap((line) =>
      line.comments.map((comment) => {
        const mark = readFactMark(comment, line, this.problems);
        if (mark.ours) {
          this.problems.add(
            'mark',
            line,
            'A summary is marked as ours.',
            'Remove the mark; a summary may name only facts and notes.',
          );
        }
        return mark;
      }),
    );
    return {
      facts: marks.flatMap((mark) => mark.facts),
      notes: marks.flatMap((mark) => mark.notes),
    };
  }

  #sentence(line: ParagraphLine): DraftSentence[] {
    const { text, comments, line: number } = line;
    const place = { file: this.file, line: number };
    if (text === '' || comments.length > 1) {
      this.problems.add(
        'mark',
        place,
        text === '' ? 'A mark is on a line of its own.' : 'The sentence has two marks.',
        'Put one mark at the end of the sentence it belongs to.',
      );
    }
    if (text === '') return [];
    const count = sentencesOf(text).length;
    if (count !== 1 || !endsSentence(text)) {
      this.problems.add(
        'sentence',
        place,
        count > 1
          ? `There are ${count} sentences on one line.`
          : "The line isn't a whole sentence.",
        'Write one sentence per line, with its mark and a full stop.',
      );
    }
    const marks = comments.map((comment) => readFactMark(comment, place, this.problems));
    return [
      {
        ...place,
        value: text,
        facts: marks.flatMap((mark) => mark.facts),
        notes: marks.flatMap((mark) => mark.notes),
        ours: marks.some((mark) => mark.ours),
      },
    ];
  }
}
