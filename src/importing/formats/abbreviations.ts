/** Abbreviations as Markdown writes them: `*[HTML]: Hyper Text Markup Language`. */
import type { ParsedFile, TextFile } from '../reading';
import { richText } from './rich-text';

const LINE = /^[ \t]*\*\[([^\]\n]{1,120})\]:[ \t]*(\S.*)$/gm;

export function hasAbbreviations(text: string): boolean {
  return text.search(LINE) !== -1;
}

/** The abbreviations of a text, whatever else is in it. */
export function readAbbreviations({ text }: TextFile): ParsedFile {
  const entries = [...text.matchAll(LINE)].map(([, term = '', meaning = ''], place) => ({
    term,
    place: `abbreviation ${place + 1}`,
    definitions: [richText(meaning)],
  }));
  return { entries };
}
