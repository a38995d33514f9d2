/**
 * Plain text: a term and its definition per line, separated by a colon, a dash or an equals sign;
 * or the definition indented on the lines below.
 */
import { wordCountOf } from '../evidence/texts';
import type { ParsedFile, ReadEntry, TextFile } from '../reading';
import { richText } from './rich-text';

/** `term: definition`, `term – definition`, `term - definition`, `term = definition`. */
const LINE =
  /^[ \t]*(?:[-*•·]\s+|\d+[.)]\s+)?([^\s:=][^:=\n]{0,99}?)(?::|：|\s+[–—=-]|\s*\u2014)\s+(\S.*)$/;

/** The share of lines that must have this shape. */
const MIN_SHARE = 0.5;

/** Fewer entries don't show that a text is a list. */
const MIN_ENTRIES = 2;

export function readPlain({ text }: TextFile): ParsedFile {
  const { entries, share } = linesOf(text);
  if (share >= MIN_SHARE && entries.length >= MIN_ENTRIES) {
    return { entries, confidence: share * 0.65 };
  }
  const below = indented(text);
  const worded = below.filter(({ definitions: [text = ''] }) => wordCountOf(text) >= 3).length;
  const isSure = below.length >= MIN_ENTRIES && worded * 2 > below.length;
  return { entries: below, confidence: isSure ? 0.6 : 0 };
}

/** A line that begins with no term, or is indented below one, continues the last definition. */
function linesOf(text: string): { entries: ReadEntry[]; share: number } {
  const found: { term: string; place: string; parts: string[] }[] = [];
  let heads = 0;
  let blank = true;
  for (const [index, line] of text.split('\n').entries()) {
    if (!/\S/.test(line)) {
      blank = true;
      continue;
    }
    const [, term, definition] = LINE.exec(line.replace(/[ \t]+/g, ' ')) ?? [];
    const goesOn = /^[ \t]{2,}/.test(line) && found.length > 0;
    if (term !== undefined && definition !== undefined && !goesOn) {
      found.push({ term, place: `line ${index + 1}`, parts: [definition] });
    } else if (!blank || goesOn) {
      found.at(-1)?.parts.push(line);
    } else {
      heads++;
    }
    blank = false;
  }
  const entries = found.map(({ term, place, parts }) => ({
    term: richText(term),
    place,
    definitions: [richText(parts.join('\n'))],
  }));
  return { entries, share: entries.length < 2 ? 0 : entries.length / (entries.length + heads) };
}

/** A term on its own line, with its definition indented below. */
function indented(text: string): ReadEntry[] {
  const found: { term: string; place: string; parts: string[] }[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    if (!/\S/.test(line)) continue;
    if (/^\s/.test(line)) found.at(-1)?.parts.push(line);
    else found.push({ term: line, place: `line ${index + 1}`, parts: [] });
  }
  const whole = found.filter(({ term, parts }) => parts.length > 0 && term.length <= 100);
  if (whole.length * 2 < found.length) return [];
  return whole.map(({ term, place, parts }) => ({
    term: richText(term),
    place,
    definitions: [richText(parts.join('\n'))],
  }));
}
