/**
 * Finds words that aren't prose: part of a longer word with an apostrophe, or of an address, a
 * path, a tag or a name in code. It reads a limited stretch only, because there are pages
 * without a single space.
 */
import { isSmallLetter } from '../capitals';
import { isSolo } from '../characters';
import { isSpace } from '../gaps';

/** How far a chunk is read each way, in UTF-16 units. */
const REACH = 300;

/** Whether the UTF-16 unit at an offset is an apostrophe. */
function isApostrophe(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit === 0x27 || unit === 0x2019 || unit === 0x02bc || unit === 0xff07;
}

/** Articles and the like that French and Italian fuse with the next word. */
const ELIDED = new Set(
  'c d j l m n qu s t jusqu lorsqu puisqu quoiqu all dall dell nell sull un'.split(' '),
);

/**
 * Whether the word at [start, end) is the tail of a longer one: "t" in "don't",
 * "Brien" in "O'Brien"; but not "anxiété" in "l'anxiété".
 */
export function isTail(text: string, start: number, end: number): boolean {
  if (!isApostrophe(text, start - 1)) {
    return false;
  }
  const head = /[\p{L}\p{M}\p{N}_]+$/u.exec(text.slice(Math.max(0, start - 20), start - 1));
  if (head === null) {
    return false;
  }
  return end - start <= 2 || !ELIDED.has(head[0].toLowerCase());
}

/** Whether a word that ends at `end` is cut off by a negation: "can" in "can't". */
export function isBeforeNegation(text: string, end: number): boolean {
  return isApostrophe(text, end) && /^.t(?![\p{L}\p{M}\p{N}_])/isu.test(text.slice(end, end + 4));
}

/** Whether what begins at `start` goes on with a number: "5" in "1.5". */
export function continuesNumber(text: string, start: number): boolean {
  return (
    start > 1 &&
    !isSmallLetter(text.charCodeAt(start)) &&
    /\p{Nd}/u.test(text.charAt(start)) &&
    /\p{Nd}[.,]/u.test(text.slice(start - 2, start))
  );
}

/** Space, or a character of a script that is written without spaces. */
function separatesChunks(text: string, at: number): boolean {
  return isSpace(text.charCodeAt(at)) || isSolo(text, at);
}

const CLOSING = /[,;:!?.)\]"'\u2019\u201D\u00BB\u2026]/;

/** As most words are: after a space, and before a space or a mark and a space. */
function isSpacedWord(text: string, start: number, end: number): boolean {
  if (start > 0 && !separatesChunks(text, start - 1)) {
    return false;
  }
  const after = CLOSING.test(text.charAt(end)) ? end + 1 : end;
  return after >= text.length || separatesChunks(text, after);
}

const URL_STARTS = ['://', 'www.', 'mailto:'];
/** Characters other than spaces that end a URL. */
const URL_ENDS =
  /[<>"\u201C\u201D\u3001\u3002\uFF0C\uFF1B\uFF1A\uFF01\uFF1F\uFF08\uFF09\u300C-\u300F]/;

function isInUrl(before: string): boolean {
  const lower = before.toLowerCase();
  const starts = URL_STARTS.map((mark) => lower.lastIndexOf(mark));
  const last = Math.max(...starts);
  return last >= 0 && !URL_ENDS.test(before.slice(last));
}

const IN_QUERY = /[?&][\p{L}\p{N}_-]+=[^,;]*$/u;
/** Hashtags, handles, cash tags, shell variables; but "#1-rated" and "$5-a-day" are prose. */
const IN_TAG = /[@\uFF20#\uFF03$\uFF04](?!\d)[\p{L}\p{M}\p{N}_.-]*$/u;
const BEFORE_AT = /^[\p{L}\p{M}\p{N}_.+-]*@[\p{L}\p{N}]/u;
const CODE_BEFORE = /(?:::|->)$/;
const CODE_BEHIND = /^(?:\(\)|::|->|:\/\/)/;

/** What paths and dotted names are made of. */
const PATH_UNIT = /[\p{L}\p{M}\p{N}_.\-/\\~%]/u;
const OPENING = /[\s([{<"'\u2018\u201C\u00AB]/;
const ROOTED = /^(?:~|\.{0,2})\//;
/** Subreddits and their users. */
const COMMUNITY = /^[ru]\//i;
const DRIVE = /(?:^|[^\p{L}])[a-z]:$/iu;

/** Endings that make a domain in any capitals: "PAIN.COM", "Pain.Org". */
const TOP_LEVEL = /^(?:com|org|net|edu|gov|info|io|co)$/i;

/**
 * Whether dots join the labels of a domain, a file name or a property. They don't
 * where a space is missing after a sentence ("anxiety.The", "anxiety.12" with a
 * footnote), in abbreviations ("e.g.ketamine") or in an ellipsis.
 */
function isDotted(segment: string): boolean {
  for (const part of segment.split(/\.{2,}/)) {
    const labels = part.replace(/[.-]+$/, '').split('.');
    for (let i = 1; i < labels.length; i++) {
      const before = labels[i - 1] ?? '';
      const label = labels[i] ?? '';
      const abbreviation =
        before.length === 1 && (label.length === 1 || (i > 1 && labels[i - 2]?.length === 1));
      const sentence = /^\p{Lu}/u.test(label) && !TOP_LEVEL.test(label);
      if (!abbreviation && !sentence && !/^\d/.test(label)) {
        return true;
      }
    }
  }
  return false;
}

function isInPath(before: string, word: string, behind: string): boolean {
  let head = before.length;
  while (head > 0 && PATH_UNIT.test(before.charAt(head - 1))) {
    head--;
  }
  let tail = 0;
  while (tail < behind.length && PATH_UNIT.test(behind.charAt(tail))) {
    tail++;
  }
  const path = before.slice(head) + word + behind.slice(0, tail);
  if (path.includes('_') || path.includes('\\') || path.includes('//')) {
    return true;
  }
  const outside = before.slice(0, head);
  const first = outside === '' || OPENING.test(outside.charAt(outside.length - 1));
  // ".NET", ".gitignore": a dot with nothing before it doesn't end a sentence.
  if (first && /^\.\p{L}/u.test(path)) return true;
  if ((first && (ROOTED.test(path) || COMMUNITY.test(path))) || DRIVE.test(outside)) {
    return true;
  }
  return path.split('/').some(isDotted);
}

/**
 * Whether the word at [start, end) is part of something that machines read: an e-mail
 * address, URL, domain, file path, hashtag, handle, or a name with underscores
 * or dots. The chunk between spaces that contains the word decides.
 *
 * @param isSigned the word is a form with signs of its own, such as "Node.js", which are no
 *   evidence for that
 */
export function isMachineText(text: string, start: number, end: number, isSigned = false): boolean {
  if (isSpacedWord(text, start, end)) {
    return false;
  }
  let from = start;
  while (from > 0 && start - from < REACH && !separatesChunks(text, from - 1)) {
    from--;
  }
  let to = end;
  while (to < text.length && to - end < REACH && !separatesChunks(text, to)) {
    to++;
  }
  const before = text.slice(from, start);
  const behind = text.slice(end, to);
  return (
    isInUrl(before) ||
    IN_QUERY.test(before) ||
    IN_TAG.test(before) ||
    BEFORE_AT.test(behind) ||
    CODE_BEFORE.test(before) ||
    CODE_BEHIND.test(behind) ||
    isInPath(before, isSigned ? 'x' : text.slice(start, end), behind)
  );
}
