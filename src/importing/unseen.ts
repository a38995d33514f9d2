/**
 * Which entries of a file can't be found on pages, and why. Readers see this before they add the
 * file. It must mention every entry without a form.
 */

import { MAX_WORDS_PER_TERM } from '../forms/forms';
import type { Entry, Form } from '../glossary/model';
import { signsOf } from '../matching/signs';
import { words } from '../matching/tokens';
import { LONGEST_WORD } from '../matching/vocabulary';
import { countRemark, type Remark } from './remark';

/** How many entries a remark names: nobody reads a list of thousands. */
const MAX_NAMED = 200;

const REASONS = [
  'imports.unseenNoWords',
  'imports.unseenOneLetter',
  'imports.unseenTooLong',
  'imports.unseenTaken',
] as const;
type Reason = (typeof REASONS)[number];

const ONE_LETTER = /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]$/u;

/**
 * Whether a form distinguishes its entry from other text. "A" and "As" begin many sentences, and
 * "D" and "D." are initials, so they don't. "C++" does, by its signs.
 */
export function isTelling({ text, words: folded }: Form): boolean {
  if (/^\p{Lu}s$/u.test(text)) return false;
  if (folded.length > 1 || !ONE_LETTER.test(folded[0] ?? '')) return true;
  const signs = signsOf(text);
  return signs !== undefined && `${signs.lead}${signs.trail}` !== '.';
}

/** Whether pages report all words of a form. */
export function isReported({ words: folded }: Form): boolean {
  return folded.every((word) => word.length <= LONGEST_WORD);
}

/** The remarks about entries without a form. */
export function unseenRemarks(entries: readonly Entry[]): Remark[] {
  const named = new Map<Reason, string[]>();
  for (const { term, forms } of entries) {
    if (forms.length > 0) continue;
    const reason = reasonOf(term);
    const terms = named.get(reason);
    if (terms === undefined) named.set(reason, [term]);
    else terms.push(term);
  }
  return REASONS.flatMap((reason) => {
    const terms = named.get(reason);
    if (terms === undefined) return [];
    const shown = terms.slice(0, MAX_NAMED).join(' · ');
    const list = terms.length > MAX_NAMED ? `${shown} · …` : shown;
    return [countRemark(reason, terms.length, { terms: list })];
  });
}

function reasonOf(term: string): Reason {
  const folded = words(term);
  if (folded.length === 0) return 'imports.unseenNoWords';
  const form = { text: term, words: folded };
  if (folded.length > MAX_WORDS_PER_TERM || !isReported(form)) return 'imports.unseenTooLong';
  return isTelling(form) ? 'imports.unseenTaken' : 'imports.unseenOneLetter';
}
