/**
 * Cards as Quizlet exports them, with any signs between the sides and between the cards: tabs,
 * "/////", " - "; line ends, semicolons. A side may go over several lines.
 */
import { isLetter } from '../evidence/order';
import { MAX_ENTRIES, tooMany } from '../limits';
import type { ParsedFile, ReadEntry, TextFile } from '../reading';
import { richText } from './rich-text';

/** Between cards, besides line ends. */
const CARD_ENDS: readonly (string | RegExp)[] = ['\n', ';', /\n\s*\n/];

/** Signs that are repeated, or joined to an arrow, stand between sides by intention. */
const OWN_SIGN = /(?<=\S)[ \t]*((?:([^\w\s"'().…!?])\2{1,9})|[-=~]{1,3}>)[ \t]*(?=\S)/gu;

/** The share of cards that a sign must divide into two sides. */
const MIN_SHARE = 0.9;

const MIN_CARDS = 2;

/**
 * Signs that texts have for other reasons. A comma of Quizlet's has no space behind it. Between
 * cards there are semicolons: cards on lines of their own are a table or a list.
 */
const USUAL_SIGNS: readonly RegExp[] = [/(?<=\S),(?=\S)/, / [-–—] /];

/** So many cards, and all of them, must have such a sign exactly once. */
const MIN_USUAL_CARDS = 5;

/** How much of a text is used to find its signs, in UTF-16 units. */
const HEAD = 50_000;

/** How much of a text shows which signs divide it best, in UTF-16 units. */
const SAMPLE = 2_000_000;

interface Deck {
  readonly sign: string | RegExp;
  readonly end: string | RegExp;
  readonly cards: readonly (readonly [front: string, back: string])[];
  readonly share: number;
}

/** @throws ImportError if there are far too many cards */
export function readCards({ name, text }: TextFile): ParsedFile {
  const sample = text.slice(0, SAMPLE);
  const decks = signsIn(text.slice(0, HEAD)).flatMap((sign) =>
    CARD_ENDS.map((end) => deckOf(sample, sign, end)),
  );
  const best = decks.reduce<Deck | undefined>(
    (one, other) =>
      other.cards.length >= MIN_CARDS &&
      (!one || other.share * other.cards.length > one.share * one.cards.length)
        ? other
        : one,
    undefined,
  );
  const found = best && best.share >= MIN_SHARE ? best : usualDeck(sample);
  if (!found) return { entries: [], confidence: 0 };
  const whole = text.length > SAMPLE ? deckOf(text, found.sign, found.end) : found;
  if (whole.cards.length > MAX_ENTRIES) throw tooMany(name);
  const entries = whole.cards.map(
    ([front, back], place): ReadEntry => ({
      term: richText(front),
      place: `card ${place + 1}`,
      definitions: [richText(back)],
    }),
  );
  return { entries, confidence: 0.68 * whole.share };
}

/** What may stand between the two sides of a card. */
function signsIn(text: string): string[] {
  const own = new Map<string, number>();
  for (const [, sign = ''] of text.matchAll(OWN_SIGN)) own.set(sign, (own.get(sign) ?? 0) + 1);
  const frequent = [...own].sort(([, a], [, b]) => b - a).slice(0, 3);
  return [...(text.includes('\t') ? ['\t'] : []), ...frequent.map(([sign]) => sign)];
}

/** Whether most of a text is divided by signs as cards are, but too little to be sure. */
export function resemblesCards(text: string): boolean {
  const sample = text.slice(0, SAMPLE);
  const signs = [...signsIn(text.slice(0, HEAD)), ...USUAL_SIGNS];
  return signs.some((sign) =>
    CARD_ENDS.some((end) => {
      const { cards, share } = deckOf(sample, sign, end);
      return cards.length >= MIN_USUAL_CARDS && share >= 0.5;
    }),
  );
}

/** Cards with a usual sign between their sides, which all of them have once. */
function usualDeck(text: string): Deck | undefined {
  const count = text.split(';').filter((part) => /\S/.test(part)).length;
  if (count < MIN_USUAL_CARDS) return undefined;
  const decks = USUAL_SIGNS.map((sign) => deckOf(text, sign, ';'));
  return decks.find(({ cards }) => cards.length === count);
}

/** Lines without the sign continue the card before them. */
function deckOf(text: string, sign: string | RegExp, end: string | RegExp): Deck {
  const records: string[] = [];
  let without = 0;
  for (const part of text.split(end)) {
    if (!/\S/.test(part) || isLetter(part)) continue;
    if (part.split(sign).length > 1) records.push(part);
    else if (records.length === 0) without++;
    else records[records.length - 1] += `\n${part}`;
  }
  const cards = records.flatMap((record): [string, string][] => {
    const [front = '', back = '', ...more] = record.split(sign).map((side) => side.trim());
    const isCard = front !== '' && back !== '' && front.length <= 200 && more.length === 0;
    return isCard && !/\n.*\n/.test(front) ? [[front, back]] : [];
  });
  // A title.
  const all = records.length + Math.max(0, without - 1);
  return { sign, end, cards, share: all === 0 ? 0 : cards.length / all };
}
