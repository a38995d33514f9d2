/**
 * Distinguishes prose from code in preformatted text: mail archives, plain-text articles and
 * poems are prose in `<pre>`; programs, logs, tables and commands aren't.
 */

import { SAMPLE } from './code';

/** Addresses, lines drawn with characters, and quotation prefixes mean nothing. */
const NEUTRAL = /\S+:\/\/\S+|\S+@\S+|([-=_*~#+.])\1{2,}|^[ \t>|]+/gm;

/** Fewer words are more often a command or a label than a sentence. */
const MIN_WORDS = 4;

/** Prose has at most this many per word; code has at least three times as many. */
const MAX_SIGNS = 0.1;
const MAX_DIGITS = 0.5;
/** `camelCase`, `snake_case`, calls, `};` at a line's end. */
const MAX_NAMES = 0.04;

/** Prose has at least this many words a line on average: poems have about five. */
const MIN_PER_LINE = 3;
/** At most this share of lines has a gap of three spaces or more, as columns have. */
const MAX_COLUMNS = 0.3;
/** At least this share of words begins with a small letter, or is in a script without capitals. */
const MIN_SMALL = 0.55;

/** Prompts and options of commands. */
const COMMAND = /^\$ |(^|\s)--[a-z]/m;

/** Whether a preformatted text reads like prose. */
export function isProse(text: string): boolean {
  const sample = text.slice(0, SAMPLE).replace(NEUTRAL, ' ');
  const count = (pattern: RegExp) => sample.split(pattern).length - 1;
  const words = count(/\p{L}[\p{L}\p{M}'’]*/u);
  const lines = count(/^.*\S/m);
  return (
    words >= MIN_WORDS &&
    words >= lines * MIN_PER_LINE &&
    !COMMAND.test(sample) &&
    count(/[^\p{L}\p{M}\d\s\p{P}]|[{}[\]\\/#%&*@_]/u) <= words * MAX_SIGNS &&
    count(/\d/) <= words * MAX_DIGITS &&
    count(/\p{Ll}\p{Lu}|\p{L}[_(]|\w\.\w|[;{})]$/mu) <= Math.max(1, words * MAX_NAMES) &&
    count(/\S {3,}\S.*$/m) <= lines * MAX_COLUMNS &&
    count(/(?<![\p{L}'’])[\p{Ll}\p{Lo}]/u) >= words * MIN_SMALL
  );
}
