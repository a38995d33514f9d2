/**
 * Finds forms of entries that have a sense, by their words alone: enough to count
 * how a page uses them. It never decides what is marked; that is done with the
 * matcher's candidates.
 */
import type { EntryId, Form } from '../../glossary/model';
import type { TermForm } from './lexicon';
import type { SenseWords } from './words';

export class SenseTerms {
  /** By first word; the longest come first. */
  readonly #forms = new Map<string, TermForm[]>();

  add(entry: EntryId, form: Form): void {
    const [first] = form.words;
    // By folded words, an acronym can't be distinguished from a word.
    if (first === undefined || form.cased) return;
    const forms = this.#forms.get(first) ?? [];
    forms.push({ entry, words: form.words, ambiguous: form.gated === true });
    forms.sort((a, b) => b.words.length - a.words.length);
    this.#forms.set(first, forms);
  }

  startingWith(word: string): readonly TermForm[] | undefined {
    return this.#forms.get(word);
  }
}

/** The longest form that begins at the word `at` of a text. */
export function termAt({ words }: SenseWords, at: number): TermForm | undefined {
  return words[at]?.terms?.find((form) =>
    form.words.every((word, i) => words[at + i]?.word === word),
  );
}
