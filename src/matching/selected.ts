/**
 * Finds the entry that a selected text, as a whole, is a form of. The reader asks for it, so no
 * sense gate decides; capitals count only where they distinguish two entries.
 */
import type { Form, SourcedEntry } from '../glossary/model';
import { letterRules, spellingsOf } from './letters';
import { createMatcher, type MatchableEntry } from './matcher';
import { type Signs, signsOf } from './signs';
import { casedWords, words } from './tokens';

/** Characters before a term in a selection that aren't part of it. */
const ARTICLES = new Set(['a', 'an', 'the']);

/** An article before a term, and a possessive s after it. */
const AROUND = /^(?:an?|the)\s+|['\u2019]s\P{L}*$/giu;

/**
 * The entry that the whole text is a form of, apart from an article before it, a possessive s
 * after it, and characters that aren't words.
 */
export function entryWrittenAs<E extends MatchableEntry>(
  text: string,
  entries: readonly E[],
): E | undefined {
  const cased = trimmed(casedWords(text), text);
  const folded = trimmed(words(text), text);
  const signs = signsOf(text.trim().replace(AROUND, ''));
  const written = entries.flatMap((entry) =>
    entry.forms
      .filter(({ words }) => isSame(words, folded))
      .filter((form) => isSpelt(form, text, entry.language))
      .map((form) => ({ entry, form, signs: signsOf(form.text) }))
      .filter((each) => isSigned(each.signs, signs)),
  );
  // ".NET" is the entry of that name rather than "NET".
  written.sort((a, b) => Number(b.signs !== undefined) - Number(a.signs !== undefined));
  const exact = written.find(
    ({ form }) => form.cased && isSame(trimmed(casedWords(form.text), form.text), cased),
  );
  const uncased = written.find(({ form }: { form: Form }) => !form.cased);
  return (exact ?? uncased ?? written[0])?.entry;
}

/**
 * The entries that glossaries explain a text by, one of each, in the reader's order. Unlike
 * `entryWrittenAs`, a form that is written with capitals is found only with those capitals.
 */
export function entriesWrittenAs(text: string, entries: readonly SourcedEntry[]): SourcedEntry[] {
  return [...new Set(entries.map(({ glossary }) => glossary))]
    .map((id) => entries.filter(({ glossary }) => glossary === id))
    .flatMap((all) => entryWrittenAs(text, all) ?? [])
    .filter((entry) => createMatcher([entry]).find(text).length > 0)
    .sort((one, other) => (one.rank ?? 0) - (other.rank ?? 0));
}

/** Whether a text has the signs of a form; a last dot may have been left unselected. */
function isSigned(form: Signs | undefined, text: Signs | undefined): boolean {
  if (form === undefined) return true;
  const { lead = '', gaps = [], trail = '' } = text ?? {};
  return (
    lead.endsWith(form.lead) &&
    form.gaps.every((gap, at) => gap === undefined || gap === gaps[at]) &&
    (trail === form.trail || `${trail}.` === form.trail)
  );
}

/** Whether a text has the letters of a form, where the form's language distinguishes them. */
function isSpelt({ text, words }: Form, selected: string, language: string | undefined): boolean {
  const rules = letterRules(language);
  if (rules === undefined) return true;
  const wanted = spellingsOf(text, rules).map(({ strict }) => strict);
  // Leave out an article before the term and a possessive s after it.
  const all = spellingsOf(selected, rules).map(({ strict }) => strict);
  return all.some((_, from) => isSame(all.slice(from, from + words.length), wanted));
}

function trimmed(all: readonly string[], text: string): readonly string[] {
  const from = all.length > 1 && ARTICLES.has((all[0] ?? '').toLowerCase()) ? 1 : 0;
  const possessive = /['’]s\P{L}*$/iu.test(text) && all.length - from > 1;
  return all.slice(from, possessive ? -1 : undefined);
}

function isSame(some: readonly string[], others: readonly string[]): boolean {
  return some.length === others.length && some.every((word, at) => word === others[at]);
}
