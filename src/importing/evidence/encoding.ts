/**
 * Guesses the encoding of a text that isn't UTF-8 and doesn't name one: that in which the text has
 * the letters that its script uses most, or reads as a language that needs this encoding.
 */
import { guessLanguage } from '../language';

/** How much of a text is tried, in bytes. */
const MAX_SAMPLE_BYTES = 200_000;

interface Script {
  readonly encoding: string;
  /** The signs that texts in it use most. */
  readonly frequent: ReadonlySet<string>;
  /** The share of the letters beyond ASCII that must be among them. */
  readonly share: number;
}

const KANA = new Set(
  'あいうえおかがきくけこさざしすせそただちつてでとどなにねのはばひまみめもやよらりるれろわをんアイウエオカガキクグコサシジスセタチッツテトドナニネノハバビフプマミムメモャュョラリルレロワンー',
);
const HANGUL = new Set(
  '이다는을의에고하지가로를은기한사인도리대자어서정나시과수그아보부장전일해라주구된있것',
);
const CHINESE = new Set(
  '的一是不了在人有我他这這个個们們中来來上大为為和国國地到以说說时時要就出会會可也你对對生能而子那得于於着著下自之年过過发發后後作里用道行所然家种種事成方多经經去法学學如都同现現当當没沒动動面起看定天分还還进進好小部其些主样樣心她本前开開但因只从從想实實或与與等指将將被及',
);
const CYRILLIC = new Set('оеаинтсрвл');

/** Several bytes a sign: few other texts are well-formed in these encodings. */
const OF_SEVERAL_BYTES: readonly Script[] = [
  { encoding: 'shift_jis', frequent: KANA, share: 0.25 },
  { encoding: 'euc-jp', frequent: KANA, share: 0.25 },
  { encoding: 'euc-kr', frequent: HANGUL, share: 0.25 },
  { encoding: 'big5', frequent: CHINESE, share: 0.1 },
  { encoding: 'gb18030', frequent: CHINESE, share: 0.1 },
];

/** One byte a letter, in scripts other than Latin. */
const OF_ONE_BYTE: readonly Script[] = [
  { encoding: 'windows-1251', frequent: CYRILLIC, share: 0.5 },
  { encoding: 'koi8-r', frequent: CYRILLIC, share: 0.5 },
  { encoding: 'windows-1253', frequent: new Set('αοιετσνηυρ'), share: 0.5 },
  { encoding: 'windows-1255', frequent: new Set('יוהלאמרתבש'), share: 0.5 },
  { encoding: 'windows-1256', frequent: new Set('اليمنرتوبةعد'), share: 0.5 },
];

/** Languages in Latin letters, some of which Windows-1252 doesn't have. */
const LATIN: readonly (readonly [encoding: string, languages: string])[] = [
  ['windows-1250', 'pl cs sk hu ro hr sl'],
  ['windows-1254', 'tr'],
  ['windows-1257', 'lt lv'],
];

/** Languages that Windows-1252 was made for. */
const WESTERN = new Set('en de fr es it pt nl sv da nb fi is ca et'.split(' '));

/** Fewer letters beyond ASCII show nothing. */
const MIN_LETTERS = 4;

/** The share of bytes beyond ASCII in words of such bytes, if the script isn't Latin. */
const MIN_IN_WORDS = 0.6;

/** A label of `TextDecoder`; undefined if the text fits none. */
export function guessEncoding(bytes: Uint8Array): string | undefined {
  const sample = bytes.subarray(0, MAX_SAMPLE_BYTES);
  const several = OF_SEVERAL_BYTES.find((script) => fits(script, sample));
  if (several) return several.encoding;
  const text = latin1(sample);
  const beyond = text.match(/[\x80-\xff]/g)?.length ?? 0;
  const inWords = (text.match(/[\x80-\xff]{3,}/g) ?? []).join('').length;
  if (beyond >= MIN_LETTERS && inWords > beyond * MIN_IN_WORDS) {
    return OF_ONE_BYTE.find((script) => fits(script, sample))?.encoding;
  }
  return isMacintosh(text) ? 'macintosh' : latinEncoding(sample);
}

function fits({ encoding, frequent, share }: Script, sample: Uint8Array): boolean {
  const letters = decoded(sample, encoding)?.match(/[^\0-\x7f]/g) ?? [];
  const beyond = letters.filter((sign) => /\p{L}/u.test(sign));
  const common = beyond.filter((sign) => frequent.has(sign)).length;
  return beyond.length >= MIN_LETTERS && common >= beyond.length * share;
}

/** The text; undefined if the bytes aren't well-formed in the encoding. */
function decoded(sample: Uint8Array, encoding: string): string | undefined {
  try {
    // Where the sample ends within a sign, nothing is missing.
    return new TextDecoder(encoding, { fatal: true }).decode(sample, { stream: true });
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

/** Old Macs have letters where Windows has signs, and quotes and dashes where it has capitals. */
const MAC_SIGN =
  /[A-Za-z][\x80-\x84\x86-\x90\x93-\x95\x98-\x9f\xd5][a-z]| [\xd2\xd4][A-Za-z]|[A-Za-z.,][\xd3\xd5][\s,.;]| \xd0 /g;
const WINDOWS_SIGN =
  /[A-Za-z][\x92\xdf-\xff][a-z]| [\x91\x93][A-Za-z]|[A-Za-z.,][\x92\x94][\s,.;]| [\x96\x97] /g;

function isMacintosh(text: string): boolean {
  const mac = text.match(MAC_SIGN)?.length ?? 0;
  return mac > 1 && mac > (text.match(WINDOWS_SIGN)?.length ?? 0) * 2;
}

/** Windows-1252, unless the text is in a language that needs another encoding. */
function latinEncoding(sample: Uint8Array): string {
  const western = guessLanguage([new TextDecoder('windows-1252').decode(sample)]);
  if (western !== undefined && WESTERN.has(western)) return 'windows-1252';
  const needing = LATIN.find(([encoding, languages]) => {
    const text = new TextDecoder(encoding).decode(sample);
    return languages.split(' ').includes(guessLanguage([text]) ?? '');
  });
  return needing?.[0] ?? 'windows-1252';
}

/** One character for each byte. */
export function latin1(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 8192) {
    text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  }
  return text;
}
