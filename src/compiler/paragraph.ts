/**
 * Splits a Markdown paragraph into lines, each with its text and the comments at its end. Other
 * Markdown is reported: texts are plain.
 */
import type { PhrasingContent } from 'mdast';
import type { Problems } from './problem';
import { oneLine, type SourceLocation } from './source';

export interface ParagraphLine extends SourceLocation {
  readonly text: string;
  readonly comments: readonly string[];
}

interface OpenLine {
  text: string;
  comments: string[];
  line: number;
}

/** Without lines that have neither text nor comments. */
export function linesOf(
  nodes: readonly PhrasingContent[],
  file: string,
  problems: Problems,
): ParagraphLine[] {
  const lines: OpenLine[] = [];
  let current: OpenLine | undefined;
  for (const node of nodes) {
    let line = node.position?.start.line ?? 1;
    current ??= { text: '', comments: [], line };
    if (node.type === 'html' && isComment(node.value)) {
      current.comments.push(node.value);
      continue;
    }
    const text = plainText(node, file, problems);
    for (const [index, piece] of text.split('\n').entries()) {
      if (index > 0) {
        lines.push(current);
        line += 1;
        current = { text: '', comments: [], line };
      }
      current.text += afterComment(piece, current, { file, line }, problems);
    }
  }
  if (current) lines.push(current);
  return lines
    .map(({ text, comments, line }) => ({ text: oneLine(text), comments, line, file }))
    .filter((line) => line.text !== '' || line.comments.length > 0);
}

/** Text after the mark on the same line belongs to no mark. */
function afterComment(
  piece: string,
  line: OpenLine,
  place: SourceLocation,
  problems: Problems,
): string {
  if (line.comments.length > 0 && piece.trim() !== '') {
    problems.add(
      'sentence',
      place,
      `There is text after the mark: "${oneLine(piece).slice(0, 40)}".`,
      'Put the mark at the end of the sentence, and the next sentence on its own line.',
    );
  }
  return piece;
}

function plainText(node: PhrasingContent, file: string, problems: Problems): string {
  if (node.type === 'text') return node.value;
  if (node.type === 'break') return '\n';
  const place = { file, line: node.position?.start.line ?? 1 };
  problems.add(
    'markdown',
    place,
    `There is Markdown in the text (${NAMES[node.type] ?? node.type}).`,
    'Write plain text; put a backslash before a sign that is meant literally.',
  );
  if ('value' in node) return node.value;
  if ('children' in node) {
    return node.children.map((child) => plainText(child, file, problems)).join('');
  }
  return '';
}

export function isComment(html: string): boolean {
  return /^<!--(?:(?!-->)[\s\S])*-->$/.test(html.trim());
}

const NAMES: Readonly<Record<string, string>> = {
  emphasis: 'italics',
  strong: 'bold',
  inlineCode: 'code',
  link: 'a link',
  linkReference: 'a link',
  image: 'a picture',
  imageReference: 'a picture',
  html: 'HTML',
};
