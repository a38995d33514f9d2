/**
 * Words written together or with a hyphen: `posttraumatic`, `post-traumatic`. The matcher doesn't
 * distinguish hyphens from spaces between words, so only words written together are another form.
 */

/** Prefixes that are written with and without a hyphen. */
const PREFIXES =
  'anti auto bio cardio co electro hyper hypo inter intra macro micro multi neuro non over post pre pro psycho re semi sub super trans under'.split(
    ' ',
  );

/** Prefixes that hardly ever are a word's own first letters. */
const SPLITTABLE = /^(anti|hyper|hypo|intra|multi|neuro|over|post|psycho)(\p{Ll}{5,})$/u;
/** ...except here. */
const NOT_SPLIT =
  /^(anticipat|antiqu|hypothe|hypothal|hypotenus|multipl|multitud|neuro(log|path|sis|tic)|overt|postul|postur|postal|poster)/;

/** The form without hyphens after prefixes, if it has any. */
export function closed(form: string): string | undefined {
  const joined = form.replace(/(\p{L}+)[-\u2010\u2011](?=\p{Ll})/gu, (part, first: string) =>
    PREFIXES.includes(first.toLowerCase()) ? first : part,
  );
  return joined === form ? undefined : joined;
}

/** A single word with a hyphen after its prefix, if it has one. */
export function opened(word: string): string | undefined {
  const lower = word.charAt(0).toLowerCase() + word.slice(1);
  const match = SPLITTABLE.exec(lower);
  if (!match || NOT_SPLIT.test(lower)) return undefined;
  const prefix = word.slice(0, match[1]?.length ?? 0);
  return `${prefix}-${match[2]}`;
}
