/**
 * Finds where a text has a form of an entry: the leftmost matches, each the longest that
 * starts there, without overlaps. It makes one pass, and a word that begins no form costs one
 * probe of a hash table. Which sense a word has is decided later, by the sense gate.
 */
import type { EntryId, Form, SourcedEntry } from '../glossary/model';
import { isAllCapitals, isAmongCapitals, isSmallLetter } from './capitals';
import { foldsTo } from './characters';
import { canSeparate } from './gaps';
import type { Candidate } from './hit';
import { isPartOfName } from './joined';
import { isSpelt, type LetterRules, letterRules, type Spelling, spellingsOf } from './letters';
import { continuesNumber, isBeforeNegation, isMachineText, isTail } from './sense/surroundings';
import { keyOfSigns, type Signs, signedExtent, signsOf } from './signs';
import { casedSpan, casedWords, WordCursor } from './tokens';
import { NOWHERE, TRIE_ROOT, Trie } from './trie';

/** What the matcher needs of an entry. */
export type MatchableEntry = Pick<SourcedEntry, 'id' | 'forms' | 'rank' | 'language'>;

/** Whether [start, end) of a text (UTF-16 units) may be a candidate for an entry. */
type Allows = (entry: EntryId, start: number, end: number) => boolean;

export interface Matcher {
  /**
   * Adds entries. If entries share a form, the one with the lowest rank gets it, and of
   * equal ranks the one added first. A cased form has precedence over an uncased one with the
   * same words. Adding an entry again changes nothing.
   */
  add(entries: readonly MatchableEntry[]): void;
  /**
   * The candidates in a text, in order, none overlapping another.
   *
   * @param allows called only for text that has a form of the entry. Where it returns false,
   *   shorter forms at the same place and later ones are tried. Default: always true
   */
  find(text: string, allows?: Allows): Candidate[];
}

/**
 * Up to this many letters, an uncased word in capitals may be an acronym: PAIN and MOOD are
 * trials, while KETAMINE is ketamine.
 */
const LONGEST_ACRONYM = 5;

interface Target {
  readonly entry: EntryId;
  readonly rank: number;
  readonly form: Form;
  /** The words a cased form must be written with. */
  readonly cased?: readonly string[] | undefined;
  /** The signs it must be written with, if any. */
  readonly signs: Signs | undefined;
  /** The letters it must be written with, where its language has letters of its own. */
  readonly letters?:
    | { readonly rules: LetterRules; readonly words: readonly Spelling[] }
    | undefined;
  /** Equal only if all of the above are equal. */
  readonly key: string;
}

/** A target with its position, signs included (UTF-16 units). */
interface Written {
  readonly target: Target;
  readonly start: number;
  readonly end: number;
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
  /** The words of the match being tried: starts and ends, alternately. */
  #spans: number[] = [];

  add(entries: readonly MatchableEntry[]): void {
    for (const { id, forms, rank = 0, language } of entries) {
      for (const form of forms) {
        this.#addForm(id, rank, form, language);
      }
    }
  }

  #addForm(entry: EntryId, rank: number, form: Form, language: string | undefined): void {
    const node = this.#trie.reach(form.words);
    if (node === TRIE_ROOT) return;
    // A page that keeps changing adds the same entries again and again.
    const isKnown = (each: Target) =>
      each.entry === entry && each.form.text === form.text && each.form.cased === form.cased;
    const there = this.#trie.at(node);
    if (there.some(isKnown)) return;
    const cased = form.cased ? casedWords(form.text) : undefined;
    const signs = signsOf(form.text);
    const rules = letterRules(language);
    const letters = rules && { rules, words: spellingsOf(form.text, rules) };
    const spelt = letters?.words.map(({ accented }) => accented).join(' ') ?? '';
    const key = `${cased?.join(' ') ?? ''}\n${keyOfSigns(signs)}\n${spelt}`;
    if (there.some((each) => each.entry === entry && each.key === key)) return;
    const target = { entry, rank, form, cased, signs, letters, key };
    this.#trie.put(node, target, (other) => other.rank > rank);
  }

  find(text: string, allows?: Allows): Candidate[] {
    const candidates: Candidate[] = [];
    const cursor = this.#cursor;
    cursor.open(text);
    while (cursor.next()) {
      const node = this.#trie.step(TRIE_ROOT, cursor.hashA, cursor.hashB);
      if (node === NOWHERE) {
        continue;
      }
      const candidate = this.#longest(text, node, cursor.start, cursor.end, allows);
      // Signs before a word may belong to the candidate before.
      if (candidate !== undefined && candidate.start >= (candidates.at(-1)?.end ?? 0)) {
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
    let longest: Candidate | undefined;
    // Whether the gaps between the words so far may be in any form.
    let isPlain = true;
    spans.length = 0;
    spans.push(start, end);
    ahead.open(text, end);
    for (;;) {
      const written = this.#accept(text, node, isPlain, allows);
      if (written !== undefined) {
        const { target } = written;
        longest = {
          start: written.start,
          end: written.end,
          entry: target.entry,
          form: target.form,
        };
      }
      if (!ahead.next()) {
        return longest;
      }
      node = this.#trie.step(node, ahead.hashA, ahead.hashB);
      if (node === NOWHERE) {
        return longest;
      }
      isPlain &&= canSeparate(text, spans[spans.length - 1] as number, ahead.start);
      spans.push(ahead.start, ahead.end);
    }
  }

  /** The form that the words in `#spans`, which lead to `node`, are written as, if any. */
  #accept(text: string, node: number, isPlain: boolean, allows?: Allows): Written | undefined {
    let best: Written | undefined;
    let bestScore = -1;
    for (const target of this.#trie.at(node)) {
      // The more a form requires, the more reliable its match; of equals, the first wins.
      const score = (target.signs ? 2 : 0) + (target.cased ? 1 : 0);
      if (score <= bestScore || (!isPlain && !target.signs)) continue;
      const written = this.#written(text, target);
      if (written === undefined) continue;
      if (allows && !allows(target.entry, written.start, written.end)) continue;
      best = written;
      bestScore = score;
    }
    return best;
  }

  /** The position of a target, if the text has it. */
  #written(text: string, target: Target): Written | undefined {
    if (!this.#isWrittenAs(text, target)) return undefined;
    const spans = this.#spans;
    const first = spans[0] as number;
    const last = spans[spans.length - 1] as number;
    if (target.signs === undefined) {
      return this.#isProse(text) ? { target, start: first, end: last } : undefined;
    }
    const [start, end] = signedExtent(text, spans, target.signs) ?? [];
    if (start === undefined || end === undefined) return undefined;
    if (continuesNumber(text, first) || isBeforeNegation(text, end)) return undefined;
    return isMachineText(text, start, end, true) ? undefined : { target, start, end };
  }

  #isWrittenAs(text: string, { form, cased, letters }: Target): boolean {
    const { words } = form;
    const spans = this.#spans;
    const count = spans.length / 2;
    if (words.length !== count || (cased !== undefined && cased.length !== count)) {
      return false;
    }
    for (let i = 0; i < count; i++) {
      const start = spans[2 * i] as number;
      const end = spans[2 * i + 1] as number;
      if (!foldsTo(text, start, end, words[i] as string)) {
        return false;
      }
      if (cased !== undefined && casedSpan(text, start, end) !== cased[i]) {
        return false;
      }
      const spelt = letters?.words[i];
      if (letters && spelt && !isSpelt(text, start, end, spelt, letters.rules)) {
        return false;
      }
    }
    return cased !== undefined || !this.#isAcronym(text, form);
  }

  /** Whether a short word is in capitals, and the words around it aren't. */
  #isAcronym(text: string, form: Form): boolean {
    const { words } = form;
    const [word = ''] = words;
    if (words.length > 1 || word.length > LONGEST_ACRONYM) return false;
    const start = this.#spans[0] as number;
    const end = this.#spans[1] as number;
    // Nearly all words end in one; what follows takes longer.
    if (isSmallLetter(text.charCodeAt(end - 1)) || isAllCapitals(form.text)) return false;
    return isAllCapitals(casedSpan(text, start, end)) && !isAmongCapitals(text, start, end);
  }

  #isProse(text: string): boolean {
    const spans = this.#spans;
    const last = spans.length - 2;
    const end = spans[last + 1] as number;
    return (
      !isBeforeNegation(text, end) &&
      !continuesNumber(text, spans[0] as number) &&
      !isPartOfName(text, spans[0] as number, end) &&
      !isMachineText(text, spans[0] as number, spans[1] as number) &&
      (last === 0 || !isMachineText(text, spans[last] as number, end))
    );
  }
}
