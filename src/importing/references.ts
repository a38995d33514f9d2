/**
 * How entries refer to each other: "See X", "See also X and Y", names and acronyms in brackets. In
 * Glossa's own languages.
 */

/** An entry that only says this refers to another entry. */
const SEE_ONLY =
  /^(?:please )?(?:see|→|use|siehe|s\.|vgl\.|voir|véase|ver|vedi)(?: (?:under|instead|unter|aussi))?:?\s+(.{1,120})$/i;

/** ...unless it begins like this: "see the guidance on …". */
const NO_NAME =
  /^(?:also|the|our|also:|how|what|why|page|section|auch|aussi|también|tambien)(?=\s|$)/i;

const SEE_ALSO =
  /(?:^|[\s(.])(?:see also|compare|cf\.|siehe auch|vgl\. auch|voir aussi|véase también|ver también|vedi anche):?\s+([^.()]{1,200})(?=[.)]|$)/giu;

/** The name that a text merely refers to. */
export function seenOnly(text: string): string | undefined {
  const named = SEE_ONLY.exec(text)?.[1]?.replace(/[.\s]+$/, '');
  if (named === undefined || NO_NAME.test(named) || /[.;:!?]\s/.test(named)) return undefined;
  return unquoted(named);
}

/** The names after "see also". */
export function seenAlso(text: string): string[] {
  return [...text.matchAll(SEE_ALSO)].flatMap(([, names = '']) =>
    [names, ...names.split(/\s*[,;]\s*|\s+(?:and|or|und|oder|et|ou|y|o|e)\s+/)].map(unquoted),
  );
}

function unquoted(name: string): string {
  return name
    .trim()
    .replace(/^["'“„«‘_*]+|["'”“»’_*]+$/g, '')
    .trim();
}

export interface Bracketed {
  readonly outside: string;
  readonly inside: string;
}

/** "Magnetic resonance imaging (MRI)": the text before and in the last brackets. */
export function bracketed(term: string): Bracketed | undefined {
  const match = /^(.*\S)\s*[([]([^()[\]]{1,120})[)\]]$/u.exec(term);
  const [, outside = '', inside = ''] = match ?? [];
  return match && inside.trim() !== '' ? { outside, inside: inside.trim() } : undefined;
}

/** `MRI`, `CCGs`, `vCJD`, `5-HT`: capitals and digits, at least two of them letters. */
export function isAcronym(text: string): boolean {
  if (text.length > 12 || /\s/.test(text) || !/^[\p{L}\d][\p{L}\d./&-]*$/u.test(text)) return false;
  const capitals = text.match(/\p{Lu}/gu)?.length ?? 0;
  const small = text.match(/\p{Ll}/gu)?.length ?? 0;
  return capitals >= 2 && small < capitals;
}

/** Whether the short form may mean the long one: it consists of its first letters. */
export function abbreviates(short: string, long: string): boolean {
  const letters = short.replace(/[^\p{Lu}]/gu, '').toLowerCase();
  const initials = (long.match(/[\p{L}\d]+/gu) ?? []).map((word) => word.charAt(0).toLowerCase());
  return letters !== '' && initials.includes(letters.charAt(0));
}

/** What dictionaries put in brackets after a headword. */
export function isGrammar(text: string): boolean {
  return /^(?:n|v|adj|adv|noun|verb|adjective|adverb|abbr|abbreviation|acronym|plural|pl|sing|proper noun|vb|vt|vi)\.?$/i.test(
    text,
  );
}
