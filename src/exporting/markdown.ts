/** A table in Markdown. */
import type { Glossary } from '../glossary/model';
import { cautionOf, originOf, textsOfEntries } from './entry-texts';
import { cellsOf, columnNames } from './table';

export function exportMarkdown(glossary: Glossary): string {
  const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [
    `# ${escaped(glossary.title)}`,
    '',
    `${escaped(originOf(glossary.source))}. ${escaped(cautionOf(glossary.source))}`.trimEnd(),
    '',
    row(columnNames()),
    row(columnNames().map(() => '---')),
    ...textsOfEntries(glossary).map((entry) => row(cellsOf(entry).map(escaped))),
    '',
  ].join('\n');
}

/** A backslash before every sign that Markdown could interpret. */
function escaped(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[!-/:-@[-`{-~]/g, '\\$&');
}
