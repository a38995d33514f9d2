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
  const ends = endsOf(text);
  let line = 1;
  let counted = 0;
  let after = 0;
  for (const match of text.matchAll(COMMAND)) {
    // A command in an argument of another one is part of that one's text.
    if (match.index < after) continue;
    line += text.slice(counted, match.index).split('\n').length - 1;
    counted = match.index;
    const given = argumentsAt(text, match.index + match[0].length, ends);
    after = given.end;
    const entry = entryOf(match[1] ?? '', given);
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
  /** Where the text goes on after them. */
  readonly end: number;
}

/** No argument is longer, in UTF-16 units. */
const MAX_ARGUMENT = 20_000;

/** The arguments of a command, in braces or brackets. */
function argumentsAt(text: string, from: number, ends: Int32Array): Arguments {
  const needed: string[] = [];
  const optional: string[] = [];
  let at = from;
  while (needed.length < 4) {
    while (/\s/.test(text.charAt(at))) at++;
    const open = text.charAt(at);
    if (open !== '{' && open !== '[') break;
    const end = ends[at] ?? -1;
    if (end === -1 || end - at > MAX_ARGUMENT) break;
    (open === '{' ? needed : optional).push(text.slice(at + 1, end));
    at = end + 1;
  }
  return { needed, optional, end: at };
}

/**
 * For each place of an opening brace or bracket, the place of the one that closes it, or -1. All
 * are found in one pass: a search from each would take the square of the text's length.
 */
function endsOf(text: string): Int32Array {
  const ends = new Int32Array(text.length).fill(-1);
  /** The open braces, each with the brackets that are open in it. */
  const groups: { readonly brace: number; brackets: number[] }[] = [{ brace: -1, brackets: [] }];
  for (let at = 0; at < text.length; at++) {
    const sign = text.charAt(at);
    const group = groups.at(-1);
    if (sign === '\\') at++;
    else if (sign === '{') groups.push({ brace: at, brackets: [] });
    else if (sign === '[') group?.brackets.push(at);
    else if (sign === ']' && group) {
      for (const bracket of group.brackets) ends[bracket] = at;
      group.brackets = [];
    } else if (sign === '}' && group && group.brace !== -1) {
      ends[group.brace] = at;
      groups.pop();
    } else if (sign === '}' && group) {
      // A brace that closes nothing ends what is open.
      group.brackets = [];
    }
  }
  return ends;
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
