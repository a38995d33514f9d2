/**
 * Every way in which an entry is written on a page: as its editors wrote it, and
 * the plurals, spellings and hyphen variants made from that. What editors wrote
 * always wins over what was made.
 */

import type { DraftEntry } from '../compiler/draft';
import type { Problems } from '../compiler/problem';
import type { Located } from '../compiler/source';
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
const MOST_VARIANTS = 48;

/** Which of an entry's forms need their sense proved. */
type Gate = 'none' | 'single words' | 'every form';

/** A form before it is known whether another entry has it too. */
interface Claim {
  readonly entry: DraftEntry;
  readonly form: Form;
  /** Where it was written; undefined where it was made. */
  readonly written?: Located<string>;
}

/**
 * The forms of all entries, by entry id.
 *
 * A form that two entries have written is reported, and stays with the one whose
 * headword it is, or else with the first. A made form gives way to a written one; of two made ones the first in the order
 * of the entries stays.
 * @param gated ids of the entries whose single words need their sense proved.
 * @param phrases ids of those whose longer forms need it as well.
 * @param language primary subtag of the entries' language: which letters tell forms apart.
 */
export function formsOf(
  entries: readonly DraftEntry[],
  gated: ReadonlySet<string>,
  problems: Problems,
  phrases: ReadonlySet<string> = new Set(),
  language = 'en',
): Map<string, Form[]> {
  const gate = ({ id }: DraftEntry): Gate =>
    phrases.has(id) ? 'every form' : gated.has(id) ? 'single words' : 'none';
  const taken = new Map<string, Claim>();
  const forms = new Map<string, Form[]>(entries.map((entry) => [entry.id, []]));
  const keep = (claim: Claim): void => {
    const key = keyOf(claim.form, language);
    const first = taken.get(key);
    if (first) {
      if (first.entry !== claim.entry && claim.written) reportTwice(claim.written, first, problems);
      return;
    }
    taken.set(key, claim);
    forms.get(claim.entry.id)?.push(claim.form);
  };
  const written = entries.flatMap((entry) =>
    writtenForms(entry, gate(entry), problems).map((claim) => ({ ...claim, entry })),
  );
  // Headwords first: where an alias is another entry's headword, the alias is wrong.
  const isHeadword = (claim: Claim): boolean => claim.written === claim.entry.term;
  written.sort((a, b) => Number(isHeadword(b)) - Number(isHeadword(a)));
  for (const claim of written) keep(claim);
  for (const { entry, form } of written) {
    for (const text of otherCases(form.text, language)) {
      const made = formFrom(text, form.cased === true, gate(entry));
      if (made) keep({ entry, form: made });
    }
    if (entry.only) continue;
    for (const text of variantsOf(form.text)) {
      const made = formFrom(text, form.cased === true, gate(entry));
      if (made) keep({ entry, form: made });
    }
  }
  return forms;
}

/** Aliases as they are shown: without the `~` that only tells the matcher. */
export function shownName(written: string): string {
  return written.replace(/^~\s*/, '');
}

function writtenForms(
  entry: DraftEntry,
  gate: Gate,
  problems: Problems,
): { form: Form; written: Located<string> }[] {
  const expansion = entry.expansion ? [entry.expansion] : [];
  const all = [entry.term, ...expansion, ...entry.aliases, ...entry.hidden];
  return all.flatMap((written) => {
    const text = shownName(written.value);
    const anyCase = written.value.startsWith('~');
    const form = formFrom(text, !anyCase && isCased(text), gate);
    if (form) return [{ form, written }];
    problems.add(
      'form',
      written,
      `"${written.value}" can't be found on a page: it has no word, or more than ${MAX_WORDS_PER_TERM}.`,
      'Write it as it would stand in a text.',
    );
    return [];
  });
}

function formFrom(text: string, cased: boolean, gate: Gate): Form | undefined {
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

function reportTwice(written: Located<string>, first: Claim, problems: Problems): void {
  const other = first.written ?? first.entry;
  problems.add(
    'same-form',
    written,
    `"${written.value}" also belongs to the entry "${first.entry.id}" (${other.file}:${other.line}).`,
    'A form can belong to one entry only; take it out of one of the two.',
  );
}

/** Variants of a form, without itself. */
function variantsOf(text: string): string[] {
  const found = new Set([text]);
  const grow = (make: (form: string) => readonly (string | undefined)[]): void => {
    for (const form of [...found]) {
      for (const variant of make(form)) {
        if (variant !== undefined && found.size < MOST_VARIANTS) found.add(variant);
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
