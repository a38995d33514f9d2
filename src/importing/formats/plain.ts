/**
 * Plain text: a term and its definition per line, separated by a colon, a dash or an equals sign;
 * or the definition indented on the lines below.
 */
import { isAlphabetical, isLetter } from '../evidence/order';
import { wordCountOf } from '../evidence/texts';
import { MAX_ENTRIES, tooMany } from '../limits';
import type { ParsedFile, ReadEntry, TextFile } from '../reading';
import { richText } from './rich-text';

/** `term: definition`, `term – definition`, `term - definition`, `term = definition`. */
const LINE =
  /^[ \t]*(?:[-*•·]\s+|\d+[.)]\s+)?([^\s:=][^:=\n]{0,99}?)(?::|：|\s+[–—=-]|\s*\u2014)\s+(\S.*)$/;

/** What continues the entry before it, although it has the shape of one. */
const NO_TERM = /^(?:see|see also|note|source|siehe|siehe auch|voir|voir aussi|véase|ver)$/i;

/** The share of lines that must have this shape. */
const MIN_SHARE = 0.5;

/** Fewer entries don't show that a text is a list. */
const MIN_ENTRIES = 2;

/** @throws ImportError if there are far too many entries */
export function readPlain({ name, text }: TextFile): ParsedFile {
  const { entries, share } = linesOf(name, text);
  if (share >= MIN_SHARE && entries.length >= MIN_ENTRIES) {
    return { entries, confidence: share * 0.65 };
  }
  const blocks = inBlocks(text);
  if (blocks.length > 0) {
    const names = blocks.map(({ term }) => term);
    return { entries: blocks, confidence: isAlphabetical(names, 3) ? 0.6 : 0.35 };
  }
  const below = indented(text);
  const worded = below.filter(({ definitions: [text = ''] }) => wordCountOf(text) >= 3).length;
  const isSure = below.length >= MIN_ENTRIES && worded * 2 > below.length;
  return { entries: below, confidence: isSure ? 0.6 : 0 };
}

/** A line that begins with no term, or is indented below one, continues the last definition. */
function linesOf(name: string, text: string): { entries: ReadEntry[]; share: number } {
  const found: { term: string; place: string; parts: string[] }[] = [];
  let heads = 0;
  let blank = true;
  for (const [index, line] of text.split('\n').entries()) {
    if (!/\S/.test(line) || isLetter(line)) {
      blank = true;
      continue;
    }
    const [, term, definition] = LINE.exec(line.replace(/[ \t]+/g, ' ')) ?? [];
    const goesOn = /^[ \t]{2,}/.test(line) && found.length > 0;
    if (term !== undefined && definition !== undefined && NO_TERM.test(term)) {
      found.at(-1)?.parts.push(line);
    } else if (term !== undefined && definition !== undefined && !goesOn) {
      found.push({ term, place: `line ${index + 1}`, parts: [definition] });
      if (found.length > MAX_ENTRIES) throw tooMany(name);
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

/** Of a term in a block: longer lines are sentences. */
const MAX_TERM_LENGTH = 60;

const MIN_BLOCKS = 3;

/** Blocks of lines with blank lines between them: a term, and sentences below it. */
function inBlocks(text: string): ReadEntry[] {
  const blocks = text.trim().split(/\n[ \t]*\n\s*/);
  if (blocks.length < MIN_BLOCKS) return [];
  const entries = blocks.flatMap((block, place): ReadEntry[] => {
    const [term = '', ...rest] = block.split('\n').map((line) => line.trim());
    const definition = rest.join(' ');
    const isTerm = term.length <= MAX_TERM_LENGTH && /[\p{L}\p{N})]$/u.test(term);
    const isSentence = /[.!?。]["”»)]?$/.test(definition) && definition.length > term.length;
    if (!isTerm || !isSentence) return [];
    return [
      { term: richText(term), place: `block ${place + 1}`, definitions: [richText(definition)] },
    ];
  });
  return entries.length >= blocks.length * 0.9 ? entries : [];
}
