/** Takes parts of a text out: from an opening sign to the sign that closes it. */

/**
 * The text without such parts, in one pass. A regular expression would search for the closing sign
 * from each opening one that has none, which takes the square of the text's length.
 *
 * @param opening global
 * @param closingOf the sign that closes a part
 * @param instead what replaces a part
 */
export function withoutSpans(
  text: string,
  opening: RegExp,
  closingOf: (match: RegExpExecArray) => string,
  instead = '',
): string {
  const parts: string[] = [];
  /** Signs that don't come again. */
  const gone = new Set<string>();
  let from = 0;
  for (const match of text.matchAll(opening)) {
    const sign = closingOf(match);
    if (match.index < from || gone.has(sign)) continue;
    const end = text.indexOf(sign, match.index + match[0].length);
    if (end === -1) gone.add(sign);
    else {
      parts.push(text.slice(from, match.index), instead);
      from = end + sign.length;
    }
  }
  parts.push(text.slice(from));
  return parts.join('');
}
