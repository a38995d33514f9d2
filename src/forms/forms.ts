/**
 * Every way in which an entry is written on a page: as its editors wrote it, and
 * the plurals, spellings and hyphen variants made from that. What editors wrote
 * always wins over what was made.
 */

import type { Form } from '../glossary/model';
import { letterRules, spellingsOf as lettersOf, otherCases } from '../matching/letters';
import { keyOfSigns, signsOf } from '../matching/signs';
import { casedWords, words } from '../matching/tokens';
import { closed, opened } from './hyphens';
import { otherNumber } from './inflection';
import { otherSpellings } from './spelling';

/** No form that people write has more words; it also bounds the matcher's work. */
export const MAX_WORDS_PER_TERM = 12;

/** Variants of one form; more would be nonsense made from nonsense. */
const MAX_VARIANTS = 48;

/** An entry by its names. */
export interface NamedEntry {
  readonly id: string;
  /** As editors write them, the headword first; `~` in front: capitals don't matter. */
  readonly names: readonly string[];
  /** Whether the names are all its forms: no plurals or spellings are made from them. */
  readonly only: boolean;
  /** Which of its forms need their sense proved. Default: none. */
  readonly gate?: Gate;
}

export type Gate = 'none' | 'single words' | 'every form';

/** A name of an entry; both are places in lists, from 0. */
export interface NamePosition {
  readonly entry: number;
  readonly name: number;
}

/** A name that doesn't become a form, or not a form of its entry. */
export type FormFault =
  /** It has no word, or too many. */
  | { readonly is: 'unusable'; readonly at: NamePosition }
  /** It is a form of another entry as well, which keeps it. */
  | { readonly is: 'taken'; readonly at: NamePosition; readonly by: NamePosition };

export interface FormsOfEntries {
  /** By entry id. */
  readonly forms: ReadonlyMap<string, readonly Form[]>;
  readonly faults: readonly FormFault[];
}

/** A form before it is known whether another entry has it too, with the name it comes from. */
interface Claim extends NamePosition {
  readonly form: Form;
}

/**
 * The forms of all entries.
 *
 * A form that two entries have written is reported, and stays with the entry whose headword
 * it is, or else with the first. A made form gives way to a written one; of two made ones the
 * first in the order of the entries stays.
 *
 * @param language primary subtag of the entries' language: which letters tell forms apart.
 */
export function formsOf(entries: readonly NamedEntry[], language = 'en'): FormsOfEntries {
  const taken = new Map<string, Claim>();
  const forms = new Map<string, Form[]>(entries.map((entry) => [entry.id, []]));
  const faults: FormFault[] = [];
  /** The claim that holds a claim's form: an earlier one, or else this one. */
  const holder = (claim: Claim): Claim => {
    const key = keyOf(claim.form, language);
    const first = taken.get(key);
    if (first) return first;
    taken.set(key, claim);
    forms.get((entries[claim.entry] as NamedEntry).id)?.push(claim.form);
    return claim;
  };
  const written = entries.flatMap((entry, place) => writtenForms(entry, place, faults));
  // Headwords first: where an alias is another entry's headword, the alias is wrong.
  written.sort((a, b) => Number(b.name === 0) - Number(a.name === 0));
  for (const claim of written) {
    const by = holder(claim);
    if (by.entry !== claim.entry) faults.push({ is: 'taken', at: claim, by });
  }
  for (const { entry, name, form } of written) {
    const { gate, only } = entries[entry] as NamedEntry;
    const variants = only ? [] : variantsOf(form.text);
    for (const text of [...otherCases(form.text, language), ...variants]) {
      const made = formFrom(text, form.cased === true, gate);
      if (made) holder({ entry, name, form: made });
    }
  }
  return { forms, faults };
}

/** Aliases as they are shown: without the `~` that only tells the matcher. */
export function shownName(written: string): string {
  return written.replace(/^~\s*/, '');
}

function writtenForms({ names, gate }: NamedEntry, entry: number, faults: FormFault[]): Claim[] {
  return names.flatMap((written, name) => {
    const anyCase = written.startsWith('~');
    const text = shownName(written);
    const form = formFrom(text, !anyCase && isCased(text), gate);
    if (form) return [{ form, entry, name }];
    faults.push({ is: 'unusable', at: { entry, name } });
    return [];
  });
}

function formFrom(text: string, cased: boolean, gate: Gate = 'none'): Form | undefined {
  const folded = words(text);
  if (folded.length === 0 || folded.length > MAX_WORDS_PER_TERM) return undefined;
  const gated = gate === 'every form' || (gate === 'single words' && folded.length === 1);
  return {
    text,
    words: folded,
    ...(cased ? { cased: true } : {}),
    ...(gated ? { gated: true } : {}),
  };
}

/**
 * Capitals all through (`PTSD`, `5-HT`), or one word with a capital after its
 * first letter (`NMDAR`, `MoA`). `NMDA receptor` isn't: headings write
 * `NMDA Receptor`, and the two words together are unmistakable in any case.
 */
export function isCased(text: string): boolean {
  // One letter with figures is written as it is: nobody means "B12" by "b12".
  if (/^(?:\p{Lu}\p{Nd}+|\p{Nd}+\p{Lu})$/u.test(text)) return true;
  const letters = text.replace(/[^\p{L}]/gu, '');
  if (letters.length < 2) return false;
  if (!/\p{Ll}/u.test(letters) && /\p{Lu}/u.test(letters)) return true;
  return !/\s/.test(text) && /^\p{L}[\p{L}\d]*\p{Lu}/u.test(text);
}

/**
 * What tells forms apart: their words, cased ones their letters too; the signs in them, and
 * the letters of the language.
 */
function keyOf(form: Form, language: string): string {
  const rules = letterRules(language);
  const words = form.cased ? `=${casedWords(form.text).join(' ')}` : form.words.join(' ');
  const signs = keyOfSigns(signsOf(form.text));
  const letters = rules ? lettersOf(form.text, rules).map(({ accented }) => accented) : [];
  return `${words}\n${signs}\n${letters.join(' ')}`;
}

/** Variants of a form, without itself. */
function variantsOf(text: string): string[] {
  const found = new Set([text]);
  const grow = (make: (form: string) => readonly (string | undefined)[]): void => {
    for (const form of [...found]) {
      for (const variant of make(form)) {
        if (variant !== undefined && found.size < MAX_VARIANTS) found.add(variant);
      }
    }
  };
  grow((form) => [unraised(form)]);
  grow(numbersOf);
  grow((form) => [closed(form)]);
  grow((form) => [form.replace(/\p{L}+/gu, (word) => opened(word) ?? word)]);
  // The number of words that may have another spelling is the number of rounds.
  for (let round = 0; round < 3; round++) grow(spellingsOf);
  found.delete(text);
  return [...found];
}

/** `Ca²⁺` as `Ca2+`, where the raised signs end in a charge: `m²` is no `m2`. */
function unraised(form: string): string | undefined {
  const plain = form.replace(/[\u00B2\u00B3\u00B9\u2070-\u2079]*[\u207A\u207B]/g, (raised) =>
    raised.normalize('NFKC').replace('\u2212', '-'),
  );
  return plain === form ? undefined : plain;
}

/** Small words after which nothing is the phrase's head: `onset of action`. */
const HEADLESS = 'of|in|on|from|for|between|with|to|by|at';
const LAST_WORD = /^(.*[\s-])?([\p{L}\d]+)$/u;
const BEFORE_HEADLESS = new RegExp(
  `^((?:(?!(?:${HEADLESS})\\s).)*?[\\s-])??([\\p{L}\\d]+)(\\s(?:${HEADLESS})\\s.*)$`,
  'u',
);
/** `R&D`, `I/O`, `Ph.D.`: capitals joined by signs, which take an `s` as `PC` does. */
const JOINED_CAPITALS =
  /^(?:\p{Lu}[\p{Lu}\d]*(?:[&/]\p{Lu}[\p{Lu}\d]*)+|(?:\p{Lu}\p{Ll}?\.){2,})$/u;

/** Nouns that count as compounds though not by themselves: `e-mails`, `hearing aids`. */
const COUNTED_IN_COMPOUNDS = new Set(['aid', 'alcohol', 'mail']);

const BEGINS_HEADLESS = new RegExp(`^(?:${HEADLESS})[\\s-]`, 'u');

/** Written before a noun to make an adjective of it: `off-label`, `anti-anxiety`. */
const ADJECTIVE = /\b(off|anti)[\s-]$/;
/** ...unless the word is a kind of drug: `anti-depressant`. */
const DRUG = /(ant|ic|ive)$/;

/** Plural or singular of the phrase's head: its last word, or that before `of`. */
function numbersOf(form: string): string[] {
  if (BEGINS_HEADLESS.test(form)) return [];
  if (/^[\p{Lu}\d]+-[\p{Lu}\d]+$/u.test(form)) return otherNumber(form);
  if (JOINED_CAPITALS.test(form)) return [`${form}s`];
  const match = BEFORE_HEADLESS.exec(form) ?? LAST_WORD.exec(form);
  const [, before = '', noun = '', after = ''] = match ?? [];
  if (noun === '' || isName(before, noun)) return [];
  if (ADJECTIVE.test(before) && !DRUG.test(noun)) return [];
  const numbers =
    before !== '' && COUNTED_IN_COMPOUNDS.has(noun.toLowerCase())
      ? [`${noun}s`]
      : otherNumber(noun);
  return numbers.map((other) => `${before}${other}${after}`);
}

/** `Vietnam War`, `Calvin Stevens`: names have one number. */
function isName(before: string, noun: string): boolean {
  return /\p{Lu}\p{Ll}/u.test(before) && /^\p{Lu}\p{Ll}/u.test(noun);
}

/** One word of the form in each of its other spellings. */
function spellingsOf(form: string): string[] {
  return [...form.matchAll(/\p{L}+/gu)].flatMap((match) =>
    otherSpellings(match[0]).map(
      (other) => form.slice(0, match.index) + other + form.slice(match.index + match[0].length),
    ),
  );
}
