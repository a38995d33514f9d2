/**
 * Learns how much each common English word belongs to medicine and the mind, from the definitions
 * it occurs in: medical ones against all others. Pure and deterministic.
 * `docs/decisions/004-sense-gate.md` explains the choices.
 */

import { type TopicModel, topicStem } from '../src/matching/sense/topic-model';
import { words } from '../src/matching/tokens';
import { medicalSynsets } from './topic-labels';
import type { Synset } from './wordnet';

/** Steps of half a nat separate weights as well as finer ones do. */
const STEP = 0.5;
/** The cap on a word's weight: no single word may decide. */
const HEAVIEST = 3;
/** Lighter words say too little to be worth their bytes. */
const LIGHTEST = 0.75;
/** How many standard errors weights are drawn towards 0, to remove chance findings. */
const CAUTION = 0.7;
/** In how many definitions a word must occur. */
const RAREST = 4;
/** How many definitions' worth of doubt draws rare words towards 0. */
const DOUBT = 2;

/** In how many words a beginning or ending must occur, and its least weight. */
const RAREST_PART = 12;
const LIGHTEST_PART = 2;

const FUNCTION_WORDS = new Set(
  `a all also an and any are as at be been but by can could did do does during each every for from
  had has have he her him his how if in into is it its may might more most much must no nor not of
  off often on one only or other our out over own same she should so some such than that the their
  them then there these they this those through to two under up upon used using usually very was we
  were what when where which while who whom whose will with without would you your`.split(/\s+/),
);

/** Proper names, and kinds of animals and plants: many, similar, and not a subject of their own. */
const NAMES = new Set([15, 18]);
const LIVING_KINDS = new Set([5, 20]);

/**
 * The weight of a definition that isn't medical. Verbs, adjectives and the abstract nouns that
 * WordNet files under no subject occur with every subject: they would only teach that everyday
 * words aren't medical.
 */
const ABSTRACT = new Set([3, 4, 7, 9, 10, 11, 12, 16, 22, 24, 26]);
const SHARE = { living: 0.15, name: 0.3, abstract: 0.1, noNoun: 0, other: 1 } as const;

interface Definition {
  readonly words: ReadonlySet<string>;
  readonly ours: boolean;
  readonly share: number;
}

/** The weights learnt from WordNet: of words, and of beginnings and endings of words (nats). */
export interface LearnedTopics {
  readonly words: ReadonlyMap<string, number>;
  readonly parts: ReadonlyMap<string, number>;
}

export function learnTopics(synsets: ReadonlyMap<string, Synset>): LearnedTopics {
  const ours = medicalSynsets(synsets);
  const definitions = [...synsets.values()].map((synset) => define(synset, ours.has(synset.id)));
  return { words: learnWords(definitions), parts: learnParts(synsets.values(), ours) };
}

/**
 * The table that ships.
 *
 * @param seeds lines of a weight in nats and words; they override what was learned
 * @throws if a line doesn't begin with a weight
 */
export function topicTable({ words, parts }: LearnedTopics, seeds: string): TopicModel {
  return {
    format: 'topics/1',
    step: STEP,
    words: pack(new Map([...words, ...readSeeds(seeds)])),
    parts: pack(parts),
  };
}

function define(synset: Synset, isOurs: boolean): Definition {
  const text = `${synset.gloss} ${synset.lemmas.join(' ')}`;
  const found = words(text)
    .filter((word) => word.length > 1 && !/\d/.test(word) && !FUNCTION_WORDS.has(word))
    .map(topicStem);
  return { words: new Set(found), ours: isOurs, share: shareOf(synset, isOurs) };
}

function shareOf(synset: Synset, isOurs: boolean): number {
  if (LIVING_KINDS.has(synset.file)) return SHARE.living;
  if (isOurs) return 1;
  if (NAMES.has(synset.file) && /^\p{Lu}/u.test(synset.lemmas[0] ?? '')) return SHARE.name;
  if (synset.pointers.some(({ kind }) => kind === ';c')) return SHARE.other;
  if (!synset.id.startsWith('n')) return SHARE.noNoun;
  return ABSTRACT.has(synset.file) ? SHARE.abstract : SHARE.other;
}

/** Log-odds of each word from the definitions it occurs in, with doubt. */
function learnWords(all: readonly Definition[]): Map<string, number> {
  const inside = new Map<string, number>();
  const outside = new Map<string, number>();
  const totals = { inside: 0, outside: 0 };
  for (const definition of all) {
    const side = definition.ours ? 'inside' : 'outside';
    const counts = definition.ours ? inside : outside;
    for (const word of definition.words) {
      counts.set(word, (counts.get(word) ?? 0) + definition.share);
      totals[side] += definition.share;
    }
  }
  const found = new Map<string, number>();
  for (const word of new Set([...inside.keys(), ...outside.keys()])) {
    const ins = inside.get(word) ?? 0;
    const outs = outside.get(word) ?? 0;
    if (ins + outs < RAREST) continue;
    found.set(word, oddsOf(ins, outs, totals));
  }
  return found;
}

/** Log-odds with doubt, drawn towards 0 by `CAUTION` standard errors, but not past it. */
function oddsOf(ins: number, outs: number, totals: { inside: number; outside: number }): number {
  const prior = totals.inside / (totals.inside + totals.outside);
  const a = ins + DOUBT * prior;
  const b = outs + DOUBT * (1 - prior);
  const odds = Math.log(a / totals.inside / (b / totals.outside));
  const error = CAUTION * Math.sqrt(1 / a + 1 / b);
  return Math.sign(odds) * Math.max(0, Math.abs(odds) - error);
}

/** Beginnings and endings that mark a medical word: `neuro-`, `-itis`. */
function learnParts(all: Iterable<Synset>, ours: ReadonlySet<string>): Map<string, number> {
  const counts = new Map<string, { ins: number; outs: number }>();
  const totals = { ins: 0, outs: 0 };
  for (const synset of all) {
    if (LIVING_KINDS.has(synset.file)) continue;
    const side = ours.has(synset.id) ? 'ins' : 'outs';
    for (const lemma of synset.lemmas) {
      if (!/^[a-z]{7,}$/.test(lemma)) continue;
      totals[side]++;
      const stem = topicStem(lemma);
      for (const part of partsOf(stem)) {
        const count = counts.get(part) ?? { ins: 0, outs: 0 };
        count[side]++;
        counts.set(part, count);
      }
    }
  }
  const found = new Map<string, number>();
  for (const [part, { ins, outs }] of [...counts].sort(([a], [b]) => a.length - b.length)) {
    if (ins + outs < RAREST_PART) continue;
    const weight = Math.log((ins + 0.5) / totals.ins / ((outs + 2) / totals.outs));
    // A shorter part already covers it.
    const shorter = part.startsWith('-') ? `-${part.slice(2)}` : `${part.slice(0, -2)}-`;
    if (weight >= LIGHTEST_PART && !found.has(shorter)) found.set(part, weight);
  }
  return found;
}

function partsOf(stem: string): string[] {
  return [4, 5, 6].flatMap((n) => [`${stem.slice(0, n)}-`, `-${stem.slice(-n)}`]);
}

/** @throws if a line doesn't begin with a weight */
function readSeeds(text: string): Map<string, number> {
  const found = new Map<string, number>();
  for (const line of text.split('\n')) {
    if (line === '' || line.startsWith('#')) continue;
    const [weight, ...listed] = line.split(' ');
    if (!Number.isFinite(Number(weight))) throw new Error(`No weight: "${line}"`);
    for (const word of listed) found.set(topicStem(word), Number(weight));
  }
  return found;
}

/** Groups by whole steps of weight, heaviest first, each in alphabetical order. */
function pack(from: ReadonlyMap<string, number>): Record<string, string> {
  const groups = new Map<number, string[]>();
  for (const [stem, weight] of from) {
    if (Math.abs(weight) < LIGHTEST) continue;
    const capped = Math.max(-HEAVIEST, Math.min(HEAVIEST, weight));
    const steps = Math.round(capped / STEP);
    const group = groups.get(steps);
    if (group) group.push(stem);
    else groups.set(steps, [stem]);
  }
  return Object.fromEntries(
    [...groups].sort(([a], [b]) => b - a).map(([steps, stems]) => [steps, stems.sort().join(' ')]),
  );
}
