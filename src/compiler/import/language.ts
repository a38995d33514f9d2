/**
 * Which language texts are in, where a file doesn't say: by script, else by the
 * small words that no text of the language is without.
 */
import { type Remark, remark } from './remark';

/** As much text as decides it, in UTF-16 units. */
const ENOUGH = 20_000;

/** Of a text's words so many are small ones; single letters are no words here. */
const LEAST_SHARE = 0.06;

/** In so many letters, at least. */
const FEW_LETTERS = 8;

const SCRIPTS: readonly (readonly [RegExp, string])[] = [
  [/[\p{sc=Hiragana}\p{sc=Katakana}]/gu, 'ja'],
  [/\p{sc=Hangul}/gu, 'ko'],
  [/\p{sc=Han}/gu, 'zh'],
  [/\p{sc=Greek}/gu, 'el'],
  [/\p{sc=Hebrew}/gu, 'he'],
  [/\p{sc=Thai}/gu, 'th'],
  [/\p{sc=Devanagari}/gu, 'hi'],
];

/** Words that are frequent in one language and rare in the others. */
const SMALL_WORDS: Readonly<Record<string, string>> = {
  en: 'the of and to that is for with which by are as an or from this be used',
  de: 'der die das und ist von den mit einer eine ein für wird zu auf des im werden oder durch',
  fr: 'le la les des et une est un du dans pour qui par sur avec au ou aux ce plus',
  es: 'el la los las y una es un del para que por con se como al o en su más',
  it: 'il la di e che una è un per del della con sono gli nel da le dei si alla',
  pt: 'o a os as e uma é um do da para que por com não em ou dos ao são',
  nl: 'de het een van en is in op voor met die dat wordt door te zijn aan of bij om',
  sv: 'och en ett som att är av för med den det på till i eller kan från de om inte',
  da: 'og en et som at er af for med den det på til i eller kan fra de om ikke',
  nb: 'og en et som at er av for med den det på til i eller kan fra de om ikke',
  fi: 'ja on joka ei se tai että ovat kuin jossa sen jonka myös voi olla mukaan esimerkiksi',
  pl: 'i w z na do jest się nie oraz przez lub które który dla od są jako to',
  cs: 'a v se na je z do který pro nebo jako které s od být jsou ve k že',
  ru: 'и в на с по для не что это или из как к от которые который при',
  uk: 'і в на з що для не або це як до від та який які при є',
};

const WORDS = new Map<string, string[]>();
for (const [language, words] of Object.entries(SMALL_WORDS)) {
  for (const word of words.split(' ')) WORDS.set(word, [...(WORDS.get(word) ?? []), language]);
}

/** BCP 47 tag of the language most of the texts seem to be in; undefined where nothing tells. */
export function guessLanguage(texts: Iterable<string>): string | undefined {
  let sample = '';
  for (const text of texts) {
    sample += `${text.slice(0, ENOUGH)} `;
    if (sample.length > ENOUGH) break;
  }
  return byScript(sample) ?? bySmallWords(sample);
}

function byScript(sample: string): string | undefined {
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  if (letters < FEW_LETTERS) return undefined;
  const share = (pattern: RegExp): number => (sample.match(pattern)?.length ?? 0) / letters;
  // Japanese has Chinese characters too, but never without kana.
  return SCRIPTS.find(([pattern], place) => share(pattern) > (place === 0 ? 0.1 : 0.4))?.[1];
}

function bySmallWords(sample: string): string | undefined {
  const scores = new Map<string, number>();
  const words = sample.toLowerCase().match(/\p{L}{2,}/gu) ?? [];
  for (const word of words) {
    const languages = WORDS.get(word) ?? [];
    for (const language of languages) {
      scores.set(language, (scores.get(language) ?? 0) + 1 / languages.length);
    }
  }
  const [first, second] = [...scores].sort(([, a], [, b]) => b - a);
  if (!first || first[1] < 2 || first[1] < words.length * LEAST_SHARE) return undefined;
  return second && second[1] >= first[1] ? undefined : first[0];
}

/**
 * Of the languages a file has, the one to read: that which is asked for, English
 * where about as much is in it as in any other, else the one most is in.
 * @param counts entries by BCP 47 tag.
 */
export function chooseLanguage(
  counts: ReadonlyMap<string, number>,
  wanted: string | undefined,
): string | undefined {
  const most = [...counts].sort(([, a], [, b]) => b - a);
  const best = (like: string): string | undefined => {
    const exact = most.find(([tag]) => tag.toLowerCase() === like.toLowerCase());
    return (exact ?? most.find(([tag]) => primary(tag) === primary(like)))?.[0];
  };
  if (wanted !== undefined) return best(wanted);
  const english = best('en');
  const first = most[0];
  if (english !== undefined && first && (counts.get(english) ?? 0) >= first[1] / 2) return english;
  return first?.[0];
}

/** Says in which other languages a file has what was taken in one; nothing if in none. */
export function otherLanguages(
  counts: ReadonlyMap<string, number>,
  taken: string | undefined,
): Remark[] {
  const others = [...counts.keys()].filter((tag) => tag !== taken);
  if (others.length === 0) return [];
  return [remark('imports.otherLanguages', { language: taken ?? '', others: others.join(', ') })];
}

/** The language of a tag without region and script. */
export function primary(tag: string): string {
  return tag.split(/[-_]/)[0]?.toLowerCase() ?? '';
}

/** `en_US` as `en-US`; undefined where it is no tag. */
export function languageTag(text: string | undefined): string | undefined {
  const tag = text?.trim().replaceAll('_', '-') ?? '';
  if (!/^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(tag)) return undefined;
  // RDF's parsers write tags in lower case.
  return tag.replace(/(?<=-)[a-z]{2}(?=-|$)/gi, (region) => region.toUpperCase());
}
