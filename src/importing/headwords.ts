/**
 * Cleans entries as readers return them: texts in one line, brackets after a headword interpreted,
 * and entries with the same name merged.
 */
import { isCased } from '../forms/cased';
import { plainText } from './formats/plain-text';
import type { ReadEntry } from './reading';
import { abbreviates, bracketed, isAcronym, isGrammar, seenOnly } from './references';

/** Longer headwords (UTF-16 units) are misread sentences. */
const MAX_TERM_LENGTH = 250;

/** An entry that is being imported. */
export interface Headword {
  readonly term: string;
  readonly place: string;
  readonly keys: string[];
  readonly aliases: string[];
  readonly hidden: string[];
  readonly definitions: string[];
  expansion: string;
  kind: string;
  readonly related: string[];
  readonly broader: string[];
  /** From an export of Glossa's own; merged with no other entry. */
  readonly exact?: true;
  /** What it is only another name of; empty for an entry of its own. */
  sameAs: string;
}

/** The same for two entries that are the same: their name, as it is written. */
function nameKey(term: string): string {
  return isCased(term) || isOneLetter(term) ? `=${term}` : term.toLowerCase();
}

/** A single letter would be found everywhere if capitals didn't matter. */
function isOneLetter(text: string): boolean {
  return /^\P{L}*\p{L}\P{L}*$/u.test(text);
}

/** The entry in clean text; undefined if its headword is none. */
export function headwordOf(read: ReadEntry): Headword | undefined {
  if (read.exact) return exactly(read);
  const written = plainText(read.term).replace(/\s*[:：]$/, '');
  if (written === '' || written.length > MAX_TERM_LENGTH) return undefined;
  const parts = partsOf(written);
  const definitions = distinct(clean(read.definitions));
  const only = definitions.length === 1 ? seenOnly(definitions[0] ?? '') : undefined;
  const aliases = clean(read.aliases ?? []).flatMap((alias) => {
    const { term, aliases: more } = partsOf(alias);
    return [term, ...more];
  });
  return {
    term: parts.term,
    place: read.place,
    keys: clean([read.key ?? '', ...(written === parts.term ? [] : [written])]),
    aliases: [...parts.aliases, ...aliases],
    hidden: [...parts.hidden, ...clean(read.hidden ?? [])],
    definitions,
    expansion: plainText(read.expansion ?? '') || parts.expansion,
    kind: plainText(read.kind ?? '') || parts.kind,
    related: clean(read.related ?? []),
    broader: clean(read.broader ?? []),
    sameAs: plainText(read.sameAs ?? '') || (only ?? ''),
  };
}

/** From one of Glossa's own exports. */
function exactly(read: ReadEntry): Headword | undefined {
  const term = plainText(read.term);
  if (term === '') return undefined;
  return {
    term,
    place: read.place,
    exact: true,
    keys: clean([read.key ?? '']),
    aliases: clean(read.aliases ?? []),
    hidden: clean(read.hidden ?? []),
    definitions: clean(read.definitions),
    expansion: plainText(read.expansion ?? ''),
    kind: plainText(read.kind ?? ''),
    related: clean(read.related ?? []),
    broader: [],
    sameAs: '',
  };
}

interface Parts {
  readonly term: string;
  readonly aliases: readonly string[];
  readonly hidden: readonly string[];
  readonly expansion: string;
  readonly kind: string;
}

/** "Magnetic resonance imaging (MRI)", "MRI (magnetic resonance imaging)", "cascade (verb)". */
function partsOf(term: string): Parts {
  const whole = { term, aliases: [], hidden: orForms(term), expansion: '', kind: '' };
  const { outside, inside } = bracketed(term) ?? { outside: '', inside: '' };
  if (inside === '') return whole;
  // "receptor(s)" can be written either way.
  if (PLURAL.test(term)) return { ...whole, hidden: [outside, outside + inside] };
  if (CALL.test(term)) return whole;
  if (isGrammar(inside)) return { ...whole, term: outside, hidden: orForms(outside), kind: inside };
  if (isAcronym(inside) && !isAcronym(outside)) {
    return { ...whole, term: outside, hidden: orForms(outside), aliases: [inside] };
  }
  if (isAcronym(outside) && /\s/.test(inside) && abbreviates(outside, inside)) {
    return { ...whole, term: outside, hidden: [], expansion: inside };
  }
  // "Mercury (planet)": nobody writes the brackets in a text.
  return { ...whole, hidden: [outside] };
}

const PLURAL = /\p{Ll}{2}\((?:s|es|n|en)\)$/u;

/** "O(n)", "P(A)", "log(x)": the brackets belong to the name. */
const CALL = /(?:^|\P{L})\p{L}{1,2}[([][^()[\]]*[)\]]$|\S[([]\p{L}[)\]]$/u;

/** "seizure or fit" can be written either way. */
function orForms(term: string): string[] {
  const names = term.split(/\s+or\s+/);
  return names.length === 2 && names.every((name) => name.split(' ').length <= 3) ? names : [];
}

/** Merges entries with the same name, in the order of their first appearance. */
export function merged(headwords: readonly Headword[]): { all: Headword[]; count: number } {
  const byName = new Map<string, Headword[]>();
  for (const [place, one] of headwords.entries()) {
    const name = one.exact ? `#${place}` : nameKey(one.term);
    const group = byName.get(name);
    if (group) group.push(one);
    else byName.set(name, [one]);
  }
  const all = [...byName.values()].flatMap((group) => joined(group) ?? []);
  return { all, count: headwords.length - all.length };
}

/** One for all of a group. Each list is gone through once: a name may be repeated 100,000 times. */
function joined(group: readonly Headword[]): Headword | undefined {
  const [first, ...others] = group;
  if (!first || others.length === 0) return first;
  const all = (list: 'keys' | 'aliases' | 'hidden' | 'definitions' | 'related' | 'broader') =>
    distinct(group.flatMap((one) => one[list]));
  return {
    ...first,
    keys: all('keys'),
    aliases: all('aliases'),
    hidden: all('hidden'),
    definitions: all('definitions'),
    related: all('related'),
    broader: all('broader'),
    expansion: group.find(({ expansion }) => expansion !== '')?.expansion ?? '',
    kind: group.find(({ kind }) => kind !== '')?.kind ?? '',
  };
}

export function distinct(list: readonly string[]): string[] {
  return [...new Set(list)];
}

function clean(list: readonly string[]): string[] {
  return list.map(plainText).filter((text) => text !== '');
}
