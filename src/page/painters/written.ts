/**
 * What a page means when it writes into a part of a text that it takes for the whole: a new
 * text, or the old one with a change. Pages don't know that the text is divided.
 */

/** A text that begins like this continues another one: blanks and closing punctuation. */
const GOES_ON = /^[\s\p{Pe}\p{Pf}.,;:!?…%-]/u;

/**
 * Whether the text in a part now is meant to be the whole text: it resembles the old whole at
 * least as much as the old part, or neither. Otherwise the page read the part, changed it (for
 * example added to it) and wrote it back, and the other parts still belong to the text.
 *
 * @param now what the page wrote
 * @param part what was there before
 * @param whole the whole text as the page once wrote it
 * @param place an empty first part is written into to begin a text, an empty last one to
 *   continue it
 */
export function isWholeText(
  now: string,
  part: string,
  whole: string,
  place: 'first' | 'last',
): boolean {
  if (part === '') return place === 'first' || !GOES_ON.test(now) || GOES_ON.test(whole);
  if (now === part) return false;
  // Text that begins with all of the part was added to it. A new text may begin with the same
  // blanks by chance, unless they are a line's indentation.
  const isIndented = place === 'last' && part.includes('\n');
  if (now.startsWith(part) && (!whole.startsWith(part) || isIndented)) return false;
  const same = alike(now, part);
  return same < part.length / 2 || same <= alike(now, whole);
}

/** Number of UTF-16 units that two texts have in common at both ends. */
function alike(one: string, other: string): number {
  const most = Math.min(one.length, other.length);
  let start = 0;
  while (start < most && one.charCodeAt(start) === other.charCodeAt(start)) start++;
  let end = 0;
  while (
    end < most - start &&
    one.charCodeAt(one.length - 1 - end) === other.charCodeAt(other.length - 1 - end)
  ) {
    end++;
  }
  return start + end;
}
