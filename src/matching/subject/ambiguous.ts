/** Finds the forms of a glossary that are everyday words, and so are ambiguous. Pure. */
import type { Entry, Form } from '../../glossary/model';
import { isAllCapitals } from '../capitals';
import type { EverydayWords } from './everyday';
import { everydayLanguage } from './languages';

/** Acronyms of up to this many letters have many meanings: TV, IT, CD. */
const MAX_ACRONYM = 3;

/** A glossary of fewer entries says too little about its subject. */
const MIN_ENTRIES = 8;

/**
 * Whether a glossary's everyday words can be judged: there must be a table of everyday words in
 * its language, and it must not be too small.
 *
 * @param language BCP 47
 */
export function hasSubject(language: string, entries: number): boolean {
  return entries >= MIN_ENTRIES && everydayLanguage(language) !== undefined;
}

/** Whether a form is a single everyday word, or a short acronym. */
export function isEverydayForm({ text, words }: Form, everyday: EverydayWords): boolean {
  const [word, ...more] = words;
  if (word === undefined || more.length > 0) return false;
  return (
    everyday.has(everyday.stem(word)) || ([...text].length <= MAX_ACRONYM && isAllCapitals(text))
  );
}

/**
 * An entry with its everyday forms marked as ambiguous. An entry with senses of its own is
 * returned as it is, because its senses decide; so is one that is marked everywhere.
 */
export function withEverydayForms<E extends Entry>(entry: E, everyday: EverydayWords): E {
  if (
    entry.sense ||
    entry.everywhere ||
    !entry.forms.some((form) => isEverydayForm(form, everyday))
  )
    return entry;
  const forms = entry.forms.map((form) =>
    isEverydayForm(form, everyday) ? { ...form, gated: true as const } : form,
  );
  return { ...entry, forms };
}
