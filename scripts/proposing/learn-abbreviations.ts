/** Fits the weights for abbreviations, and measures them on held-out texts. */
import { ABBREVIATION_FEATURES, longForms } from '../../src/proposing/abbreviation-features';
import { abbreviationsIn, chancesOf } from '../../src/proposing/abbreviations';
import { bracketPairs } from '../../src/proposing/brackets';
import { splitSentences } from '../../src/proposing/split-sentences';

/** A text with the short and long forms that people found in it. */
export interface LabelledText {
  readonly text: string;
  readonly pairs: readonly (readonly [short: string, long: string])[];
}

interface Choice {
  readonly forms: readonly (readonly number[])[];
  /** Index of the right form, or -1. */
  readonly right: number;
}

const STEPS = 1500;
const RATE = 0.5;
const RIDGE = 0.3;

/** Multinomial logistic regression by gradient descent, with momentum. */
export function fitAbbreviations(texts: readonly LabelledText[]): number[] {
  const choices = texts.flatMap(choicesOf);
  const size = ABBREVIATION_FEATURES.length;
  const weights = new Array<number>(size).fill(0);
  const speed = new Array<number>(size).fill(0);
  for (let step = 0; step < STEPS; step++) {
    const slope = weights.map((weight) => -RIDGE * weight);
    for (const { forms, right } of choices) {
      const chances = chancesOf(forms, weights);
      forms.forEach((features, i) => {
        const error = (i === right ? 1 : 0) - (chances[i] ?? 0);
        features.forEach((value, f) => {
          slope[f] = (slope[f] ?? 0) + error * value;
        });
      });
    }
    for (let f = 0; f < size; f++) {
      speed[f] = 0.9 * (speed[f] ?? 0) + (RATE * (slope[f] ?? 0)) / choices.length;
      weights[f] = (weights[f] ?? 0) + (speed[f] ?? 0);
    }
  }
  return weights.map((weight) => Math.round(weight * 1000) / 1000);
}

function choicesOf({ text: raw, pairs }: LabelledText): Choice[] {
  const text = flat(raw);
  const gold = new Set(pairs.map(([short, long]) => keyOf(short, long)));
  return splitSentences(text).flatMap((sentence) =>
    bracketPairs(text, sentence).flatMap((pair) => {
      const short = text.slice(pair.short.start, pair.short.end);
      const found = longForms(text, pair);
      const right = found.findIndex(({ long }) =>
        gold.has(keyOf(short, text.slice(long.start, long.end))),
      );
      return found.length === 0 ? [] : [{ forms: found.map(({ features }) => features), right }];
    }),
  );
}

export interface Measured {
  found: number;
  right: number;
  all: number;
}

export function measureAbbreviations(
  texts: readonly LabelledText[],
  weights: readonly number[],
  min: number,
  complain: (what: string) => void = () => {},
): Measured {
  const measured = { found: 0, right: 0, all: 0 };
  for (const { text: raw, pairs } of texts) {
    const text = flat(raw);
    const gold = new Set(pairs.map(([short, long]) => keyOf(short, long)));
    const found = new Set<string>();
    for (const sentence of splitSentences(text)) {
      for (const { short, long, p } of abbreviationsIn(text, sentence, weights)) {
        if (p < min) continue;
        found.add(keyOf(text.slice(short.start, short.end), text.slice(long.start, long.end)));
      }
    }
    measured.found += found.size;
    measured.all += gold.size;
    for (const key of found) {
      if (gold.has(key)) measured.right++;
      else complain(`+ ${key}`);
    }
    for (const key of gold) if (!found.has(key)) complain(`- ${key}`);
  }
  return measured;
}

/** Cross-validation: every text is measured with weights that were fitted without it. */
export function crossAbbreviations(
  texts: readonly LabelledText[],
  min: number,
  folds = 5,
): Measured {
  const sum = { found: 0, right: 0, all: 0 };
  for (let fold = 0; fold < folds; fold++) {
    const weights = fitAbbreviations(texts.filter((_, i) => i % folds !== fold));
    const part = measureAbbreviations(
      texts.filter((_, i) => i % folds === fold),
      weights,
      min,
    );
    sum.found += part.found;
    sum.right += part.right;
    sum.all += part.all;
  }
  return sum;
}

function flat(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function keyOf(short: string, long: string): string {
  return `${short} = ${long}`.toLowerCase().replace(/\s+/g, '');
}
