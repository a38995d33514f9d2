/** LaTeX: entries and acronyms of the packages glossaries, acronym, acro and nomencl. */
import type { ParsedFile, ReadEntry, TextFile } from '../reading';
import { latexText } from './light-text';

const COMMAND =
  /\\(newglossaryentry|longnewglossaryentry|provideglossaryentry|newacronym|newabbreviation|DeclareAcronym|NewAcroTemplate|acrodef|acro|acronym|nomenclature|newdualentry)\*?(?![A-Za-z])/g;

export function isLatexGlossary(text: string): boolean {
  return /\\(?:(?:long)?newglossaryentry|newacronym|newabbreviation|DeclareAcronym|acrodef|acro|nomenclature|newdualentry)\*?\s*[[{]/.test(
    text,
  );
}

export function readLatex({ text: file }: TextFile): ParsedFile {
  const text = file.replace(/(?<!\\)%.*$/gm, '');
  const entries: ReadEntry[] = [];
  for (const match of text.matchAll(COMMAND)) {
    const line = text.slice(0, match.index).split('\n').length;
    const entry = entryOf(match[1] ?? '', argumentsAt(text, match.index + match[0].length));
    if (entry) entries.push({ ...entry, place: `line ${line}` });
  }
  return { entries };
}

function entryOf(command: string, { needed, optional }: Arguments): ReadEntry | undefined {
  const [first = '', second = '', third = ''] = needed;
  const place = '';
  switch (command) {
    case 'newglossaryentry':
    case 'provideglossaryentry':
    case 'longnewglossaryentry':
      return entryFrom(first, valuesOf(second), third);
    case 'DeclareAcronym':
      return acronym(
        first,
        valuesOf(second).get('short') ?? first,
        valuesOf(second).get('long') ?? '',
      );
    case 'newacronym':
    case 'newabbreviation':
      return acronym(first, second, third);
    case 'newdualentry':
      return {
        ...acronym(first, second, third),
        definitions: [latexText(needed[3] ?? third)],
        place,
      };
    case 'acrodef':
    case 'acro':
      return acronym(first, optional[0] ?? first, second);
    case 'nomenclature': {
      const term = latexText(first);
      return term === '' || second === ''
        ? undefined
        : { term, place, definitions: [latexText(second)] };
    }
    default:
      return undefined;
  }
}

function entryFrom(
  key: string,
  values: ReadonlyMap<string, string>,
  long: string,
): ReadEntry | undefined {
  const term = latexText(values.get('name') ?? values.get('text') ?? '');
  const definition = latexText(values.get('description') ?? long);
  if (term === '') return undefined;
  const see = [values.get('see') ?? '', values.get('seealso') ?? '']
    .flatMap((list) => list.replace(/^\s*\[[^\]]*\]/, '').split(','))
    .map((one) => one.trim())
    .filter((one) => one !== '');
  const others = ['symbol', 'plural'].flatMap((name) => latexText(values.get(name) ?? '') || []);
  return {
    term,
    place: '',
    key,
    hidden: others,
    definitions: definition === '' ? [] : [definition],
    related: see,
  };
}

function acronym(key: string, short: string, long: string): ReadEntry {
  return {
    term: latexText(short),
    place: '',
    key,
    definitions: [latexText(long)].filter((one) => one !== ''),
  };
}

interface Arguments {
  readonly needed: readonly string[];
  readonly optional: readonly string[];
}

/** The arguments of a command, in braces or brackets. */
function argumentsAt(text: string, from: number): Arguments {
  const needed: string[] = [];
  const optional: string[] = [];
  let at = from;
  while (needed.length < 4) {
    while (/\s/.test(text.charAt(at))) at++;
    const open = text.charAt(at);
    if (open !== '{' && open !== '[') break;
    const end = closing(text, at);
    if (end === -1) break;
    (open === '{' ? needed : optional).push(text.slice(at + 1, end));
    at = end + 1;
  }
  return { needed, optional };
}

/** No argument is longer, in UTF-16 units. */
const MAX_ARGUMENT = 20_000;

function closing(text: string, open: number): number {
  const close = text.charAt(open) === '{' ? '}' : ']';
  let depth = 0;
  for (let at = open; at < Math.min(text.length, open + MAX_ARGUMENT); at++) {
    const sign = text.charAt(at);
    if (sign === '\\') at++;
    else if (sign === close && depth === (close === '}' ? 1 : 0)) return at;
    else if (sign === '{') depth++;
    else if (sign === '}') depth--;
  }
  return -1;
}

/** `name={x}, description={y, z}` */
function valuesOf(text: string): ReadonlyMap<string, string> {
  const values = new Map<string, string>();
  let depth = 0;
  let from = 0;
  const add = (part: string): void => {
    const [, name = '', value = ''] = /^\s*([\w-]+)\s*=\s*([\s\S]*?)\s*$/.exec(part) ?? [];
    if (name !== '') values.set(name.toLowerCase(), value.replace(/^\{([\s\S]*)\}$/, '$1'));
  };
  for (let at = 0; at < text.length; at++) {
    const sign = text.charAt(at);
    if (sign === '\\') at++;
    else if (sign === '{') depth++;
    else if (sign === '}') depth--;
    else if (sign === ',' && depth === 0) {
      add(text.slice(from, at));
      from = at + 1;
    }
  }
  add(text.slice(from));
  return values;
}
