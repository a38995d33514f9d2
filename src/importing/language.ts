/**
 * Which language texts are in, if the file doesn't say: by script, or else by small words that
 * every text has, and by letters.
 */
import { LETTERS } from '../matching/letters-data';
import { type LANGUAGES_BY_SCRIPT, LANGUAGES_BY_WORDS } from './guessed-languages';
import { type Remark, remark } from './remark';

/** Enough text to decide it, in UTF-16 units, taken from all parts of the file. */
const MAX_SAMPLE_LENGTH = 200_000;

/** How many letters are needed to decide by script. */
const MIN_LETTERS = 8;

/** How many different words and letters must point to a language: one phrase may be repeated. */
const MIN_SIGNS = 3;

/** How many of them must be words. */
const MIN_WORDS = 2;

/** A word counts as one. Borrowed words bring their letters along: "café", "naïve". */
const LETTER_WEIGHT = 0.5;

/** The share of words that must point to it. */
const MIN_SHARE = 0.08;

/** How far it must be ahead of the next language that isn't closely related. */
const MIN_LEAD = 1.25;

const SCRIPTS: readonly (readonly [RegExp, (typeof LANGUAGES_BY_SCRIPT)[number]])[] = [
  [/[\p{sc=Hiragana}\p{sc=Katakana}]/gu, 'ja'],
  [/\p{sc=Hangul}/gu, 'ko'],
  [/\p{sc=Han}/gu, 'zh'],
  [/\p{sc=Greek}/gu, 'el'],
  [/\p{sc=Hebrew}/gu, 'he'],
  [/\p{sc=Thai}/gu, 'th'],
  [/\p{sc=Devanagari}/gu, 'hi'],
  [/\p{sc=Arabic}/gu, 'ar'],
];

/** Frequent small words. A word of several languages is in the list of each. */
const SMALL_WORDS: Readonly<Record<(typeof LANGUAGES_BY_WORDS)[number], string>> = {
  en: 'the of and to that is for with which by are as an or from this be used in it on what not when who can has their into its at was were have than more other one you your they how',
  de: 'der die das und ist von den mit einer eine ein für wird zu auf des im werden oder durch in dem eines einem einen sich nicht auch als bei nach aus man was wie wenn um an sind zum zur über vom es etwas gegen',
  fr: 'le la les des et une est un du dans pour qui par sur avec au ou aux ce plus de en que se sont cette son sa ses ne pas il elle être peut comme on leur',
  es: 'el la los las una es un del para que por con se como al su más de en no lo son ser está entre sin sobre este esta cuando también puede muy ha',
  it: 'il la di che una è un per del della con sono gli nel da le dei si alla lo in non come più al dal delle degli questo anche essere viene tra',
  pt: 'os as uma é um do da para que por com não em ou dos ao são de se no na como mais das pelo pela ser quando também entre seu sua',
  nl: 'de het een van en is in op voor met die dat wordt door te zijn aan of bij om niet ook als naar uit er deze dit kan worden wat zich tot',
  sv: 'och en ett som att är av för med den det på till eller kan från de om inte har vid var sig ut när man så i sin under',
  da: 'og en et som at er af for med den det på til eller kan fra de om ikke har ved når man der bliver sig ud efter hvor i sin være',
  nb: 'og en et som at er av for med den det på til eller kan fra de om ikke har ved når man blir seg ut etter hvor i sin være',
  fi: 'ja on joka ei se tai että ovat kuin jossa sen jonka myös voi olla mukaan esimerkiksi kun niin sekä ne mutta ole oli jos tämä',
  pl: 'na do jest się nie oraz przez lub który które która dla od są jako to ze co jak po przy gdy ma tym być może jego',
  cs: 'se na je do který která které pro nebo jako od být jsou ve že to za po při ze si aby což není tak má jeho',
  sk: 'sa na je do ktorý ktorá ktoré pre alebo ako od byť sú vo že to za po pri zo si aby čo nie tak má jeho',
  hu: 'az és egy hogy nem van is meg vagy ami aki mely amely ez azt ki csak mint kell lehet során által',
  ro: 'de la și în cu pe pentru care este din un o sau nu se mai ce sunt prin ca fi într sa lui',
  tr: 've bir bu için ile da de olan olarak veya daha çok gibi ne en olan kadar sonra her değil',
  is: 'og að er sem það við um til með en af ekki fyrir frá eða hann hún þar var svo',
  hr: 'je se na za od koji koja koje ili kao su da što iz po nije kada može ne bez te',
  sl: 'je se na za od ki ali kot so da in po iz pri ne lahko kjer pa bi tudi',
  lt: 'ir yra kad tai su iš kaip arba kuris kuri ne nuo prie per bei apie už',
  lv: 'un ir ar no kas vai kā par uz lai pie nav tas tā ko bet pēc',
  et: 'ja on ei et see mis ka või kui oma kes ning selle seda mida',
  ca: 'el la els les una és un del per que amb es com al més de en no són seva aquest aquesta dels pel',
  vi: 'và là của có được trong một cho các với không những này để người khi từ như',
  ru: 'и в на с по для не что это из как от которые который при или его о у за к так',
  uk: 'і в на з для не що це або як до від та який які при є його про за із',
  bg: 'и в на с за не че това от или като при да се е са който които по',
};

/** Closely related languages: a narrow lead over a relative is no doubt. */
const RELATED = ['da nb sv', 'cs sk', 'hr sl', 'es ca pt it'];

/** Letters that folding keeps. `letters-data.ts` has those that it would lose. */
const OTHER_LETTERS: Readonly<Record<string, string>> = {
  ø: 'da nb',
  ł: 'pl',
  đ: 'hr vi',
  ð: 'is',
  þ: 'is',
  ı: 'tr',
  œ: 'fr',
  æ: 'da nb is',
};

const WORDS = new Map<string, string[]>();
for (const [language, words] of Object.entries(SMALL_WORDS)) {
  for (const word of new Set(words.split(' '))) {
    WORDS.set(word, [...(WORDS.get(word) ?? []), language]);
  }
}

/**
 * BCP 47 tag of the language that most of the texts seem to be in; undefined if there is too little
 * text to tell.
 */
export function guessLanguage(texts: readonly string[]): string | undefined {
  const sample = sampleOf(texts);
  return byScript(sample) ?? byWordsAndLetters(sample);
}

/** Texts from all parts of a file, evenly, up to the maximum. */
function sampleOf(texts: readonly string[]): string {
  const length = texts.reduce((sum, text) => sum + text.length, 0);
  const step = Math.max(1, Math.ceil(length / MAX_SAMPLE_LENGTH));
  return texts
    .filter((_, place) => place % step === 0)
    .map((text) => text.slice(0, MAX_SAMPLE_LENGTH))
    .join(' ')
    .slice(0, MAX_SAMPLE_LENGTH);
}

function byScript(sample: string): string | undefined {
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  if (letters < MIN_LETTERS) return undefined;
  const share = (pattern: RegExp): number => (sample.match(pattern)?.length ?? 0) / letters;
  // Japanese uses Chinese characters, too, but never without kana.
  return SCRIPTS.find(([pattern], place) => share(pattern) > (place === 0 ? 0.1 : 0.4))?.[1];
}

interface Evidence {
  score: number;
  /** Different words and letters that point to the language. */
  readonly signs: Set<string>;
}

function byWordsAndLetters(sample: string): string | undefined {
  const words =
    sample
      .normalize('NFC')
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  const all = new Map<string, Evidence>();
  const speak = (language: string, sign: string, weight: number): void => {
    const evidence = all.get(language) ?? { score: 0, signs: new Set() };
    evidence.score += weight;
    if (weight > 0) evidence.signs.add(sign);
    all.set(language, evidence);
  };
  for (const word of words) {
    for (const language of WORDS.get(word) ?? []) speak(language, word, 1);
    for (const letter of new Set(word.match(/[^a-z]/gu) ?? [])) {
      const languages = languagesWith(letter);
      if (languages === undefined) continue;
      for (const language of LANGUAGES_BY_WORDS) {
        speak(language, letter, languages.has(language) ? LETTER_WEIGHT : -LETTER_WEIGHT);
      }
    }
  }
  const ranked = [...all].sort(([, a], [, b]) => b.score - a.score);
  const [first, ...others] = ranked;
  if (!first || first[1].signs.size < MIN_SIGNS) return undefined;
  if ([...first[1].signs].filter((sign) => sign.length > 1 || WORDS.has(sign)).length < MIN_WORDS)
    return undefined;
  if (first[1].score < words.length * MIN_SHARE) return undefined;
  const rival = others.find(([language]) => !isRelated(language, first[0]));
  const isTie = others[0]?.[1].score === first[1].score;
  return isTie || (rival && first[1].score < rival[1].score * MIN_LEAD) ? undefined : first[0];
}

function isRelated(one: string, other: string): boolean {
  return RELATED.some((family) => family.split(' ').includes(one) && family.includes(other));
}

/** The guessed languages that have a letter; undefined if none has it. */
const byLetter = new Map<string, ReadonlySet<string> | undefined>();

function languagesWith(letter: string): ReadonlySet<string> | undefined {
  if (!byLetter.has(letter)) {
    const languages = LANGUAGES_BY_WORDS.filter(
      (language) =>
        LETTERS[language]?.includes(letter) || OTHER_LETTERS[letter]?.split(' ').includes(language),
    );
    byLetter.set(letter, languages.length > 0 ? new Set(languages) : undefined);
  }
  return byLetter.get(letter);
}

/**
 * Which of a file's languages to read: the requested one; English if it has about as many entries
 * as any other; or else the one with the most.
 * @param counts entries by BCP 47 tag
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

/** Names the languages of a file that weren't read; nothing if there are none. */
export function otherLanguages(
  counts: ReadonlyMap<string, number>,
  taken: string | undefined,
): Remark[] {
  const others = [...counts.keys()].filter((tag) => tag !== taken);
  if (others.length === 0) return [];
  return [remark('imports.otherLanguages', { language: taken ?? '', others: others.join(', ') })];
}

/** The language of a tag, without region and script. */
export function primary(tag: string): string {
  return tag.split(/[-_]/)[0]?.toLowerCase() ?? '';
}

/** `en_US` as `en-US`; undefined if it is no tag. */
export function languageTag(text: string | undefined): string | undefined {
  const tag = text?.trim().replaceAll('_', '-') ?? '';
  if (!/^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(tag)) return undefined;
  // RDF parsers write tags in lower case.
  return tag.replace(/(?<=-)[a-z]{2}(?=-|$)/gi, (region) => region.toUpperCase());
}
