/** A table in Markdown, below a block of values (YAML) that says where it comes from. */

import type { Glossary } from '../glossary/model';
import { OUR_COLUMN } from '../importing/formats/rows';
import { aboutTexts, cautionOf, fieldText, originOf, textsOfEntries } from './entry-texts';
import { cellsOf, columnNames } from './table';

export function exportMarkdown(glossary: Glossary): string {
  const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [
    '---',
    // Texts of JSON are texts of YAML, too.
    ...Object.entries({ ...aboutTexts(glossary), [OUR_COLUMN]: glossary.id }).map(
      ([name, value]) => `${name}: ${JSON.stringify(fieldText(value))}`,
    ),
    '---',
    '',
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
