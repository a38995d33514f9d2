/**
 * Cards as Quizlet exports them, with any signs between the sides and between the cards: tabs,
 * "/////", " - "; line ends, semicolons. A side may go over several lines.
 */
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

/** How much of a text is used to find its signs, in UTF-16 units. */
const HEAD = 50_000;

/** How much of a text shows which signs divide it best, in UTF-16 units. */
const SAMPLE = 2_000_000;

interface Deck {
  readonly sign: string;
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
  if (!best || best.share < MIN_SHARE) return { entries: [], confidence: 0 };
  const whole = text.length > SAMPLE ? deckOf(text, best.sign, best.end) : best;
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

/** Lines without the sign continue the card before them. */
function deckOf(text: string, sign: string, end: string | RegExp): Deck {
  const records: string[] = [];
  let without = 0;
  for (const part of text.split(end)) {
    if (!/\S/.test(part)) continue;
    if (part.includes(sign)) records.push(part);
    else if (records.length === 0) without++;
    else records[records.length - 1] += `\n${part}`;
  }
  const cards = records.flatMap((record): [string, string][] => {
    const at = record.indexOf(sign);
    const front = record.slice(0, at).trim();
    const back = record.slice(at + sign.length).trim();
    const isCard = front !== '' && back !== '' && front.length <= 200 && !back.includes(sign);
    return isCard && !/\n.*\n/.test(front) ? [[front, back]] : [];
  });
  const all = records.length + without;
  return { sign, end, cards, share: all === 0 ? 0 : cards.length / all };
}
