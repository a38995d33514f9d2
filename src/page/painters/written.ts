/**
 * What a page means that writes into a piece of a text it takes for the whole: a new text,
 * or the old one with a change. It never knows of the pieces.
 */

/** A text that begins so goes on from another one: blanks and signs that close. */
const GOES_ON = /^[\s\p{Pe}\p{Pf}.,;:!?…%-]/u;

/**
 * Whether what stands in a piece now is meant for all the text: it resembles the whole as
 * much as it does the piece, or neither. Else the piece was read, changed and written again (by adding
 * to it, say), and the others still belong to the text.
 *
 * @param now what the page wrote
 * @param piece what stood there before
 * @param whole what the page once put there
 * @param place an empty piece is written into to begin a text, or to go on from one
 */
export function isWholeText(
  now: string,
  piece: string,
  whole: string,
  place: 'first' | 'last',
): boolean {
  if (piece === '') return place === 'first' || !GOES_ON.test(now) || GOES_ON.test(whole);
  if (now === piece) return false;
  // What still has all of the last piece before it was added to; a new text that begins with
  // the same blanks may be there by chance, unless they are a line's indentation.
  const isIndented = place === 'last' && piece.includes('\n');
  if (now.startsWith(piece) && (!whole.startsWith(piece) || isIndented)) return false;
  const same = alike(now, piece);
  return same < piece.length / 2 || same <= alike(now, whole);
}

/** Letters (UTF-16 units) that two texts have in common at both ends. */
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
