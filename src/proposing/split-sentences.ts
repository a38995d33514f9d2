/** Where sentences begin and end in a block of text. English rules. Pure. */
import type { TextSpan } from './article';

/** Abbreviations that are followed by more of the sentence. */
const ABBREVIATIONS = new Set(
  `dr mr mrs ms prof st jr sr vs e.g i.e etc cf approx u.s u.k u.s.a d.c al fig figs eq eqs no nos
  vol ch sec pp ed eds dept univ inc ltd co corp gen col sgt lt capt rev hon gov sen rep ave blvd
  mt ft jan feb mar apr jun jul aug sep sept oct nov dec a.m p.m b.c a.d ph.d m.d resp ca viz`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

/** Of these, what follows with a capital may well be the next sentence. */
const MAY_END = new Set(
  'etc u.s u.k u.s.a d.c a.m p.m b.c a.d ph.d m.d al inc ltd co corp'.split(' '),
);

/** A mark that may end a sentence, closing quotes and brackets, before a space. */
const END = /[.!?…]+["'”’)\]]*(?=\s|$)/gu;

/**
 * Longer sentences are lists or have no marks. They are cut, because the time that their runs of
 * words take grows with the square of their length.
 */
const MAX_SENTENCE_LENGTH = 1500;

/** The sentences, without the spaces between them. */
export function splitSentences(text: string): TextSpan[] {
  const sentences: TextSpan[] = [];
  let start = 0;
  const push = (end: number) => {
    while (start < end && text[start] === ' ') start++;
    while (end - start > MAX_SENTENCE_LENGTH) {
      const space = text.lastIndexOf(' ', start + MAX_SENTENCE_LENGTH);
      const cut = space > start ? space : start + MAX_SENTENCE_LENGTH;
      sentences.push({ start, end: cut });
      start = text[cut] === ' ' ? cut + 1 : cut;
    }
    if (start < end) sentences.push({ start, end });
    start = end;
  };
  for (const match of text.matchAll(END)) {
    const end = match.index + match[0].length;
    if (end >= text.length) break;
    if (isEnd(text, match.index, match[0], end)) push(end);
  }
  push(text.trimEnd().length);
  return sentences;
}

function isEnd(text: string, at: number, mark: string, end: number): boolean {
  const next = /^\s+["'“‘([]*(.)/u.exec(text.slice(end, end + 8))?.[1] ?? '';
  if (/\p{Ll}/u.test(next)) return false;
  if (mark[0] !== '.') return true;
  const before = /[\p{L}\p{N}.]+$/u.exec(text.slice(Math.max(0, at - 24), at))?.[0] ?? '';
  const word = before.toLowerCase();
  if (ABBREVIATIONS.has(word)) return MAY_END.has(word) && isSentenceStart(text.slice(end));
  // An initial, as in "J. Smith"; but "vitamin C. The" ends a sentence.
  if (/^\p{Lu}$/u.test(before)) return isSentenceStart(text.slice(end));
  return true;
}

/** Words that are written with a capital only where a sentence begins. */
const STARTS =
  /^\s+["“‘(]*(?:The|A|An|This|These|Those|That|It|He|She|They|We|You|In|On|At|If|When|While|For|However|As|Some|Most|Many|There|Its|Their|But|And|To|By|After|Because|Although|Each|Such|Both)\b/u;

function isSentenceStart(rest: string): boolean {
  return STARTS.test(rest);
}
