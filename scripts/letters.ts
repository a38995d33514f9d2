/**
 * `npx tsx scripts/letters.ts DIRECTORY`: writes `src/matching/letters-data.ts`, the letters
 * that languages tell apart, from Unicode's Common Locale Data Repository (CLDR).
 *
 * DIRECTORY holds the npm package `cldr-misc-full` (alphabets); how languages order letters
 * comes from the collator of Node's own ICU. Both should be of the same version of CLDR.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { foldSpan } from '../src/matching/characters';

const TARGET = 'src/matching/letters-data.ts';

/** From this many letters of its own on, a language always writes its other accents, too. */
const ENOUGH = 2;

/** Scripts whose words are single characters keep their marks anyway (`characters.ts`). */
const SOLO =
  /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Hang}\p{scx=Thai}\p{scx=Lao}\p{scx=Khmr}\p{scx=Mymr}]/u;

/**
 * Languages in which accents that make no other letter are part of spelling; in others they are
 * optional.
 */
const ACCENTED = /[\p{Script=Latin}\p{Script=Greek}]/u;

/** Of an index, letters of these scripts count; but Cyrillic writers leave the dots of ё out. */
const INDEXED = /(?!ё)[\p{Script=Latin}\p{Script=Cyrillic}]/u;

interface Alphabet {
  readonly exemplarCharacters?: string;
  readonly index?: string;
}

/** The characters of a set such as `[a á {cs} ô-ő]`, lower case, composed, without clusters. */
function charactersOf(set: string, language: string): Set<string> {
  const plain = set
    .replace(/^\[|\]$/g, '')
    .replace(/\\u([\dA-F]{4})/gi, (_, code: string) =>
      String.fromCharCode(Number.parseInt(code, 16)),
    )
    .replace(/\{[^}]*\}/g, ' ')
    .replace(/([\p{L}\p{M}])-([\p{L}\p{M}])/gu, (_, first: string, last: string) =>
      rangeOf(first, last),
    )
    .normalize('NFC')
    .toLocaleLowerCase(language)
    .normalize('NFC');
  return new Set(plain.match(/[\p{L}\p{M}]/gu) ?? []);
}

function rangeOf(first: string, last: string): string {
  let all = '';
  const end = last.codePointAt(0) ?? 0;
  for (let code = first.codePointAt(0) ?? 0; code <= end; code++) all += String.fromCodePoint(code);
  return all;
}

/** Whether a language orders a character apart from what it folds to, by its sorting or its search. */
function differs(
  language: string,
  character: string,
  folded: string,
  ...usages: ('sort' | 'search')[]
): boolean {
  // For a language without rules in ICU, it would use those of the system's language.
  if (Intl.Collator.supportedLocalesOf(language).length === 0) return false;
  // A mark by itself has no position in an alphabet.
  const before = /\p{M}/u.test(character) ? 'k' : '';
  return (usages.length > 0 ? usages : (['sort', 'search'] as const)).some(
    (usage) =>
      new Intl.Collator(language, { usage, sensitivity: 'base' }).compare(
        before + character,
        before + folded,
      ) !== 0,
  );
}

/** Own and accented letters of a language, separated by a space; undefined where it has none. */
function lettersOf(
  language: string,
  { exemplarCharacters = '', index = '' }: Alphabet,
): string | undefined {
  const indexed = charactersOf(index, language);
  const own = new Set<string>();
  const others = new Set<string>();
  for (const character of charactersOf(exemplarCharacters, language)) {
    const folded = foldSpan(character, 0, character.length);
    if (folded === character || SOLO.test(character) || isCaseForm(character)) continue;
    const isIndexed = indexed.has(character) && INDEXED.test(character);
    if (isIndexed || differs(language, character, folded)) own.add(character);
    else if (ACCENTED.test(character)) others.add(character);
  }
  if (own.size >= ENOUGH) for (const character of others) own.add(character);
  const accented = own.size >= ENOUGH ? [] : [...others].filter(isAccented);
  if (own.size + accented.length === 0) return undefined;
  const same = variantsOf(language, own);
  return `${[...own].sort().join('')} ${accented.sort().join('')} ${same}`.trimEnd();
}

/** Latin letters with marks: Latin-1 to Latin Extended-B. */
const MARKED = [0xc0, 0x24f] as const;

/**
 * Pairs of a letter that isn't in the alphabet and the own letter it is ordered as: Romanian
 * ş with a cedilla, which older keyboards had for ș.
 */
function variantsOf(language: string, own: ReadonlySet<string>): string {
  let pairs = '';
  for (let code: number = MARKED[0]; code <= MARKED[1]; code++) {
    const other = String.fromCharCode(code);
    const folded = foldSpan(other, 0, 1);
    const isMarkedOnce = other.normalize('NFD').length === 2;
    if (!isMarkedOnce || own.has(other) || other !== other.toLowerCase()) continue;
    const like = [...own].filter(
      (letter) =>
        foldSpan(letter, 0, letter.length) === folded && !differs(language, letter, other, 'sort'),
    );
    if (like.length === 1 && differs(language, other, folded, 'sort')) pairs += other + like[0];
  }
  return pairs;
}

/** ς is how σ is written at a word's end. */
function isCaseForm(character: string): boolean {
  return character.toUpperCase().toLowerCase() !== character && /\p{Script=Greek}/u.test(character);
}

/** Not œ, which is written oe as well. */
function isAccented(character: string): boolean {
  return character.normalize('NFD') !== character;
}

function table(directory: string): [string, string][] {
  const main = join(directory, 'main');
  return readdirSync(main)
    .filter((name) => !name.includes('-'))
    .sort()
    .flatMap((language): [string, string][] => {
      const file = join(main, language, 'characters.json');
      const { characters } = JSON.parse(readFileSync(file, 'utf8')).main[language];
      const letters = lettersOf(language, characters);
      return letters === undefined ? [] : [[language, letters]];
    });
}

const [directory] = process.argv.slice(2);
if (directory === undefined) {
  console.error('Name the directory of the package cldr-misc-full.');
  process.exit(2);
}
const { version } = JSON.parse(readFileSync(join(directory, 'package.json'), 'utf8'));
const rows = table(directory).map(([language, letters]) => `  ${language}: '${letters}',`);
writeFileSync(
  TARGET,
  `/**
 * Made by \`scripts/letters.ts\`; not to be edited.
 *
 * For each language the letters that count though folding would make them another's, and
 * after a space the accented ones that a page may leave bare, after another pairs of a letter
 * and the one it stands for. From the alphabets of CLDR
 * ${version} (npm: cldr-misc-full) and the collation of CLDR ${process.versions.cldr} (ICU ${process.versions.icu}),
 * © Unicode, Inc., Unicode License v3 (https://www.unicode.org/license.txt).
 */
export const LETTERS: Readonly<Record<string, string>> = {
${rows.join('\n')}
};
`,
);
console.log(`${TARGET}: ${rows.length} languages`);
