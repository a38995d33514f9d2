/**
 * What entry a text is, as a whole: for what a reader selected. No gate has a say, for the
 * reader asks; nor have capitals, but where they tell two entries apart.
 */
import type { Form } from '../glossary/model';
import type { MatchableEntry } from './matcher';
import { casedWords, words } from './tokens';

/** What may stand before a term in a selection and is none of it. */
const ARTICLES = new Set(['a', 'an', 'the']);

/**
 * The entry that is written like the whole of a text, but for an article before it, a
 * possessive s behind it, and what isn't a word.
 */
export function entryWrittenAs<E extends MatchableEntry>(
  text: string,
  entries: readonly E[],
): E | undefined {
  const cased = trimmed(casedWords(text), text);
  const folded = trimmed(words(text), text);
  const written = entries.flatMap((entry) =>
    entry.forms.filter(({ words }) => isSame(words, folded)).map((form) => ({ entry, form })),
  );
  const exact = written.find(
    ({ form }) => form.cased && isSame(trimmed(casedWords(form.text), form.text), cased),
  );
  const uncased = written.find(({ form }: { form: Form }) => !form.cased);
  return (exact ?? uncased ?? written[0])?.entry;
}

function trimmed(all: readonly string[], text: string): readonly string[] {
  const from = all.length > 1 && ARTICLES.has((all[0] ?? '').toLowerCase()) ? 1 : 0;
  const possessive = /['’]s\P{L}*$/iu.test(text) && all.length - from > 1;
  return all.slice(from, possessive ? -1 : undefined);
}

function isSame(some: readonly string[], others: readonly string[]): boolean {
  return some.length === others.length && some.every((word, at) => word === others[at]);
}
