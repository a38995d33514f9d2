/**
 * Finds where a text is written as an entry is: the leftmost matches, each the
 * longest that starts there, never two over one another. One pass; a word that
 * begins no form costs one probe of a hash table. It must never decide which
 * sense a word has: that is the sense gate's.
 */
import type { EntryId, Form, SourcedEntry } from '../glossary/model';
import { isAllCapitals, isAmongCapitals } from './capitals';
import { foldSpan } from './characters';
import { mayPart } from './gaps';
import type { Candidate } from './hit';
import { isBeforeNegation, isMachineText, isTail } from './surroundings';
import { casedSpan, casedWords, WordCursor } from './tokens';
import { NOWHERE, ROOT, Trie } from './trie';

/** Entries as far as the matcher looks at them. */
export type MatchableEntry = Pick<SourcedEntry, 'id' | 'forms' | 'rank'>;

export type Allows = (entry: EntryId, start: number) => boolean;

export interface Matcher {
  /**
   * Adds entries. Of entries that share a form, the one of the lowest rank has it,
   * and of those the one added first; a cased form goes before an uncased one of
   * the same words. An entry that is here
   * already may be added again without harm.
   */
  add(entries: readonly MatchableEntry[]): void;
  /**
   * The candidates in a text, in order, none overlapping another.
   *
   * @param allows whether an entry may stand at a place (UTF-16 units). Default: anywhere
   */
  find(text: string, allows?: Allows): Candidate[];
}

/**
 * An uncased word of at most so many letters may be an acronym's spelling too:
 * PAIN and MOOD are trials, KETAMINE is ketamine.
 */
const LONGEST_ACRONYM = 5;

interface Target {
  readonly entry: EntryId;
  readonly rank: number;
  readonly form: Form;
  /** The words a cased form must be written with. */
  readonly cased?: readonly string[];
}

/** A matcher for `entries`; more may be added later. */
export function createMatcher(entries: readonly MatchableEntry[] = []): Matcher {
  const matcher = new TrieMatcher();
  matcher.add(entries);
  return matcher;
}

class TrieMatcher implements Matcher {
  #trie = new Trie<Target>();
  #cursor = new WordCursor();
  #ahead = new WordCursor();
  /** The words of the match being tried: starts and ends, by turns. */
  #spans: number[] = [];

  add(entries: readonly MatchableEntry[]): void {
    for (const { id, forms, rank = 0 } of entries) {
      for (const form of forms) {
        this.#addForm(id, rank, form);
      }
    }
  }

  #addForm(entry: EntryId, rank: number, form: Form): void {
    const node = this.#trie.reach(form.words);
    const cased = form.cased ? casedWords(form.text) : undefined;
    // A living page adds the same entries again and again.
    const known = this.#trie
      .at(node)
      .some((each) => each.entry === entry && each.cased?.join(' ') === cased?.join(' '));
    if (node !== ROOT && !known) {
      const target = { entry, rank, form, ...(cased === undefined ? {} : { cased }) };
      this.#trie.put(node, target, (other) => other.rank > rank);
    }
  }

  find(text: string, allows?: Allows): Candidate[] {
    const candidates: Candidate[] = [];
    const cursor = this.#cursor;
    cursor.open(text);
    while (cursor.next()) {
      const node = this.#trie.step(ROOT, cursor.hashA, cursor.hashB);
      if (node === NOWHERE) {
        continue;
      }
      const candidate = this.#longest(text, node, cursor.start, cursor.end, allows);
      if (candidate !== undefined) {
        candidates.push(candidate);
        cursor.open(text, candidate.end);
      }
    }
    cursor.close();
    this.#ahead.close();
    return candidates;
  }

  /** The longest candidate that begins with the word at [start, end), which leads to `first`. */
  #longest(
    text: string,
    first: number,
    start: number,
    end: number,
    allows?: Allows,
  ): Candidate | undefined {
    if (isTail(text, start, end)) {
      return undefined;
    }
    const ahead = this.#ahead;
    const spans = this.#spans;
    let node = first;
    let last = end;
    let longest: Candidate | undefined;
    spans.length = 0;
    spans.push(start, end);
    ahead.open(text, end);
    for (;;) {
      const target = this.#accept(text, node, allows);
      if (target !== undefined) {
        longest = { start, end: last, entry: target.entry, form: target.form };
      }
      if (!ahead.next() || !mayPart(text, last, ahead.start)) {
        return longest;
      }
      node = this.#trie.step(node, ahead.hashA, ahead.hashB);
      if (node === NOWHERE) {
        return longest;
      }
      last = ahead.end;
      spans.push(ahead.start, last);
    }
  }

  /** What the words in `#spans`, which lead to `node`, are written as, if anything. */
  #accept(text: string, node: number, allows?: Allows): Target | undefined {
    const all = this.#trie.at(node);
    const [start = 0] = this.#spans;
    const targets = allows ? all.filter(({ entry }) => allows(entry, start)) : all;
    const target =
      targets.find((each) => each.cased !== undefined && this.#isWrittenAs(text, each)) ??
      targets.find((each) => each.cased === undefined && this.#isWrittenAs(text, each));
    return target !== undefined && this.#isProse(text) ? target : undefined;
  }

  #isWrittenAs(text: string, { form, cased }: Target): boolean {
    const { words } = form;
    const spans = this.#spans;
    const count = spans.length / 2;
    if (words.length !== count || (cased !== undefined && cased.length !== count)) {
      return false;
    }
    for (let i = 0; i < count; i++) {
      const start = spans[2 * i] as number;
      const end = spans[2 * i + 1] as number;
      if (foldSpan(text, start, end) !== words[i]) {
        return false;
      }
      if (cased !== undefined && casedSpan(text, start, end) !== cased[i]) {
        return false;
      }
    }
    return cased !== undefined || !this.#isAcronym(text, words);
  }

  /** Whether a short word in capitals stands among words that aren't. */
  #isAcronym(text: string, words: readonly string[]): boolean {
    const [word = ''] = words;
    if (words.length > 1 || word.length > LONGEST_ACRONYM) {
      return false;
    }
    const start = this.#spans[0] as number;
    const end = this.#spans[1] as number;
    return isAllCapitals(casedSpan(text, start, end)) && !isAmongCapitals(text, start, end);
  }

  #isProse(text: string): boolean {
    const spans = this.#spans;
    const last = spans.length - 2;
    const end = spans[last + 1] as number;
    return (
      !isBeforeNegation(text, end) &&
      !isMachineText(text, spans[0] as number, spans[1] as number) &&
      (last === 0 || !isMachineText(text, spans[last] as number, end))
    );
  }
}
