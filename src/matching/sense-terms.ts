/**
 * Where a text has terms that have a sense, found by their words alone: enough
 * to count how a page uses them. It must never decide what is marked; that takes
 * the matcher's candidates.
 */
import type { EntryId, Form } from '../glossary/model';
import type { SenseWords } from './sense-words';

/** A form of an entry, as the gate looks at it. */
export interface TermForm {
  readonly entry: EntryId;
  readonly words: readonly string[];
  /** False: the form means the entry wherever it stands. */
  readonly ambiguous: boolean;
}

export class SenseTerms {
  /** By first word; of forms with the same first word the longest comes first. */
  readonly #forms = new Map<string, TermForm[]>();

  add(entry: EntryId, form: Form, ambiguous: boolean): void {
    const [first] = form.words;
    // Letters alone can't tell an acronym from a word.
    if (first === undefined || form.cased) return;
    const forms = this.#forms.get(first) ?? [];
    forms.push({ entry, words: form.words, ambiguous });
    forms.sort((a, b) => b.words.length - a.words.length);
    this.#forms.set(first, forms);
  }

  /** The longest form that starts at the word `at`. */
  startingAt(text: SenseWords, at: number): TermForm | undefined {
    return this.#forms
      .get(text.words[at] as string)
      ?.find(({ words }) => words.every((word, i) => text.words[at + i] === word));
  }
}
