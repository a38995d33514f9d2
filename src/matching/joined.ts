/**
 * Words joined to a term by a hyphen. In most compounds the term keeps its meaning
 * ("ketamine-induced", "opioid-like"). Some are another word ("add-on" has nothing to do with
 * "add") or a name in code ("wp-content"); in those the term must not be marked.
 */

/** How far to look each way, in UTF-16 units. */
const REACH = 24;

/** "add-on", "follow-up", "drop-out": the particle makes it another noun. */
const PARTICLE =
  /^[-\u2010\u2011](?:on|in|up|out|off|down|over|away|back|through|together|around|by)s?(?![\p{L}\p{M}\p{N}_\u2010\u2011-])/iu;

/** "wp-", "js-", "btn-": abbreviations that begin names in code, if lower case follows. */
const CODE_PREFIX = /(?:^|[\s([{<"'\u2018\u201C.])([a-z]{2,})-$/;
const NO_VOWEL = /^[^aeiouy]+$/;
/** Prefixes of HTML's own attributes (`data-*`, WAI-ARIA). */
const ATTRIBUTE = /^(?:data|aria)$/;
/** But "data-driven" and "data-sharing" are prose. */
const PARTICIPLE = /(?:ed|ing|en)$/;

/** "--content": an option or a property of CSS. */
const OPTION = /(?:^|[\s([{<"'\u2018\u201C])--$/;

/** Whether [start, end) is part of another word or of a name in code. */
export function isPartOfName(text: string, start: number, end: number): boolean {
  if (isHyphen(text, end) && PARTICLE.test(text.slice(end, end + REACH))) return true;
  if (text.charAt(start - 1) !== '-') return false;
  const before = text.slice(Math.max(0, start - REACH), start);
  if (OPTION.test(before)) return true;
  const word = text.slice(start, end);
  const prefix = CODE_PREFIX.exec(before)?.[1];
  if (prefix === undefined || !/^[a-z\d]+$/.test(word)) return false;
  return NO_VOWEL.test(prefix) || (ATTRIBUTE.test(prefix) && !PARTICIPLE.test(word));
}

function isHyphen(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit === 0x2d || unit === 0x2010 || unit === 0x2011;
}
