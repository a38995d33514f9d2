/**
 * All forms of an entry: those that its editors wrote, and plurals, spellings and hyphen variants
 * made from them. A written form always wins over a made one.
 */

import type { Form } from '../glossary/model';
import { letterRules, spellingsOf as lettersOf, otherCases } from '../matching/letters';
import { keyOfSigns, signsOf } from '../matching/signs';
import { casedWords, words } from '../matching/tokens';
import { isCased } from './cased';
import { closed, opened } from './hyphens';
import { otherNumber } from './inflection';
import { otherSpellings } from './spelling';

/** No form that people write has more words. The limit also bounds the matcher's work. */
export const MAX_WORDS_PER_TERM = 12;

/** Variants of one form; more would be nonsense made from nonsense. */
const MAX_VARIANTS = 48;

/** An entry by its names. */
export interface NamedEntry {
  readonly id: string;
  /** As editors write them, the headword first. A `~` in front means that capitals don't matter. */
  readonly names: readonly string[];
  /** Whether the names are its only forms, so that no plurals or spellings are added. */
  readonly only: boolean;
  /** Which of its forms are ambiguous. Default: none. */
  readonly gate?: Gate;
}

export type Gate = 'none' | 'single words' | 'every form';

/** A name of an entry; both are positions in lists, from 0. */
export interface NamePosition {
  readonly entry: number;
  readonly name: number;
}

/** A name that becomes no form, or no form of its entry. */
export type FormFault =
  /** It has no word, or too many. */
  | { readonly is: 'unusable'; readonly at: NamePosition }
  /** It is also a form of another entry, which keeps it. */
  | { readonly is: 'taken'; readonly at: NamePosition; readonly by: NamePosition };

export interface FormsOfEntries {
  /** By entry id. */
  readonly forms: ReadonlyMap<string, readonly Form[]>;
  readonly faults: readonly FormFault[];
}

/** A form with the name it comes from, before we know whether another entry has it too. */
interface Claim extends NamePosition {
  readonly form: Form;
}

/**
 * The forms of all entries.
 *
 * A form that two entries have written is reported. The entry with that headword keeps it, or else
 * the first. A made form gives way to a written one; of two made forms, the first in the order of
 * the entries stays.
 *
 * @param language primary subtag of the entries' language, for the letters that it distinguishes
 */
export function formsOf(entries: readonly NamedEntry[], language = 'en'): FormsOfEntries {
  const taken = new Map<string, Claim>();
  const forms = new Map<string, Form[]>(entries.map((entry) => [entry.id, []]));
  const faults: FormFault[] = [];
  /** The claim that holds a form: an earlier claim, or else this one. */
  const holder = (claim: Claim): Claim => {
    const key = formKey(claim.form, language);
    const first = taken.get(key);
    if (first) return first;
    taken.set(key, claim);
    forms.get((entries[claim.entry] as NamedEntry).id)?.push(claim.form);
    return claim;
  };
  const written = entries.flatMap((entry, place) => writtenForms(entry, place, faults));
  // Headwords first: if an alias is another entry's headword, the alias is wrong.
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

/** An alias as readers see it, without the `~` that is only for the matcher. */
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
 * What distinguishes forms: their words, with letters for cased forms; their signs; and letters
 * that the language distinguishes.
 */
export function formKey(form: Form, language: string): string {
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
  // Each round changes one word: the number of rounds limits how many words change.
  for (let round = 0; round < 3; round++) grow(spellingsOf);
  found.delete(text);
  return [...found];
}

/** `Ca²⁺` as `Ca2+`, if the raised signs end in a charge: `m²` isn't `m2`. */
function unraised(form: string): string | undefined {
  const plain = form.replace(/[\u00B2\u00B3\u00B9\u2070-\u2079]*[\u207A\u207B]/g, (raised) =>
    raised.normalize('NFKC').replace('\u2212', '-'),
  );
  return plain === form ? undefined : plain;
}

/** Small words after which a phrase has no head: `onset of action`. */
const HEADLESS = 'of|in|on|from|for|between|with|to|by|at';
const LAST_WORD = /^(.*[\s-])?([\p{L}\d]+)$/u;
const BEFORE_HEADLESS = new RegExp(
  `^((?:(?!(?:${HEADLESS})\\s).)*?[\\s-])??([\\p{L}\\d]+)(\\s(?:${HEADLESS})\\s.*)$`,
  'u',
);
/** `R&D`, `I/O`, `Ph.D.`: capitals joined by signs, which take an `s` as `PC` does. */
const JOINED_CAPITALS =
  /^(?:\p{Lu}[\p{Lu}\d]*(?:[&/]\p{Lu}[\p{Lu}\d]*)+|(?:\p{Lu}\p{Ll}?\.){2,})$/u;

/** Nouns that have a plural only in compounds: `e-mails`, `hearing aids`. */
const COUNTED_IN_COMPOUNDS = new Set(['aid', 'alcohol', 'mail']);

const BEGINS_HEADLESS = new RegExp(`^(?:${HEADLESS})[\\s-]`, 'u');

/** Make an adjective of the noun that follows: `off-label`, `anti-anxiety`. */
const ADJECTIVE = /\b(off|anti)[\s-]$/;
/** ...unless the noun is a kind of drug: `anti-depressant`. */
const DRUG = /(ant|ic|ive)$/;

/** The plural or singular of a phrase's head: its last word, or the one before `of`. */
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

/** `Vietnam War`, `Calvin Stevens`: names have no other number. */
function isName(before: string, noun: string): boolean {
  return /\p{Lu}\p{Ll}/u.test(before) && /^\p{Lu}\p{Ll}/u.test(noun);
}

/** The other spellings of a form, one word changed at a time. */
function spellingsOf(form: string): string[] {
  return [...form.matchAll(/\p{L}+/gu)].flatMap((match) =>
    otherSpellings(match[0]).map(
      (other) => form.slice(0, match.index) + other + form.slice(match.index + match[0].length),
    ),
  );
}
