/** Finds the short forms that a text spells out, by the model over alignments. Pure. */
import { longForms } from './abbreviation-features';
import type { TextSpan } from './article';
import { bracketPairs } from './brackets';

export interface Abbreviation {
  readonly short: TextSpan;
  readonly long: TextSpan;
  readonly p: number;
}

/** Below it nothing is proposed. */
const MIN_ABBREVIATION = 0.65;

/** The likeliest long form of each bracket of a sentence, if any is likely enough. */
export function abbreviationsIn(
  text: string,
  sentence: TextSpan,
  weights: readonly number[],
): Abbreviation[] {
  const found: Abbreviation[] = [];
  for (const pair of bracketPairs(text, sentence)) {
    const forms = longForms(text, pair);
    const chances = chancesOf(
      forms.map(({ features }) => features),
      weights,
    );
    const best = chances.indexOf(Math.max(...chances));
    const p = chances[best] ?? 0;
    const long = forms[best]?.long;
    if (long && p >= MIN_ABBREVIATION) found.push({ short: pair.short, long, p });
  }
  return best(found);
}

/** Of two readings of one short form, the likelier. */
function best(found: readonly Abbreviation[]): Abbreviation[] {
  const byShort = new Map<number, Abbreviation>();
  for (const one of found) {
    const other = byShort.get(one.short.start);
    if (!other || other.p < one.p) byShort.set(one.short.start, one);
  }
  return [...byShort.values()];
}

/** The chance of each long form; what is missing to 1 is the chance that none is right. */
export function chancesOf(
  forms: readonly (readonly number[])[],
  weights: readonly number[],
): number[] {
  const powers = forms.map((features) =>
    Math.exp(features.reduce((sum, value, i) => sum + value * (weights[i] ?? 0), 0)),
  );
  const all = powers.reduce((sum, power) => sum + power, 1);
  return powers.map((power) => power / all);
}
