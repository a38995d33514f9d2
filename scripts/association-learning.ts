/**
 * Learns which words have to do with an entry's sense, from word vectors: words that are used like
 * the entry's cues speak for it, words that are used like those against it speak against it. Words
 * that say much the same about all entries form a coarse class, and those that differ from theirs in
 * the same way a fine one, so that a page needs one number a word.
 * Pure, and without chance: the same input gives the same table.
 */
import type { EntryId, Sense } from '../src/glossary/model';
import { type AssociationTable, packAssociations } from '../src/matching/sense/associations';
import { parsePattern } from '../src/matching/sense/pattern';
import { FINE_CLASSES, MAX_COARSE_CLASSES, topicStem } from '../src/matching/sense/topic-model';
import { words as wordsOf } from '../src/matching/tokens';
import { functionStems } from './everyday-function-words';

/** Vectors of words, the most frequent word first. */
export type WordVectors = readonly (readonly [word: string, vector: Float32Array])[];

/** So many of the most frequent words are sorted into classes. */
const MAX_WORDS = 30_000;
/** What is usual of words is measured on so many of the most frequent ones. */
const USUAL_WORDS = 20_000;
/** Words that say less than this share of those do are left out. */
const LEFT_OUT = 0.4;
const MIN_LETTERS = 3;
const ROUNDS = 25;
/** A word is compared with as many of the cues that it is most like. */
const NEAREST = 3;
/** Words as frequent as this (share of running text) count half. */
const FREQUENT = 1e-3;
/** Nats for each unit of weighted difference in likeness. */
const SCALE = 23;

type Vector = Float32Array;

const SAY_NOTHING: ReadonlySet<string> = new Set(functionStems('en'));

/** @param senses of the entries, by id */
export function learnAssociations(
  vectors: WordVectors,
  senses: ReadonlyMap<EntryId, Sense>,
): AssociationTable {
  const frequent = centred(vectors);
  const byStem = new Map<string, Vector>();
  for (const [word, vector] of frequent) {
    const stem = topicStem(word);
    if (!byStem.has(stem)) byStem.set(stem, vector);
  }
  const sides = [...senses].map(([id, sense]) => ({ id, ...sidesOf(sense, byStem) }));
  const compared = sides.filter((each) => Math.min(each.pro.length, each.con.length) >= NEAREST);
  const stems = stemsOf(frequent);
  const all = compared.map(({ pro, con }) => differences(stems, pro, con));
  const rows = stems.map(({ stem, rank }, i) => ({
    stem,
    rank,
    says: Float32Array.from(all, (d) => d[i] ?? 0),
  }));
  const lengths = rows
    .filter(({ rank }) => rank < USUAL_WORDS)
    .map(({ says }) => Math.hypot(...says))
    .sort((one, other) => one - other);
  const least = lengths[Math.floor(lengths.length * LEFT_OUT)] ?? 0;
  const kept = rows.filter(({ says }) => Math.hypot(...says) >= least);
  const coarse = sorted(
    kept.map(({ says }) => says),
    MAX_COARSE_CLASSES,
  );
  const fine = sorted(
    kept.map(({ says }, i) => minus(says, coarse.centres[coarse.classOf[i] as number] as Vector)),
    FINE_CLASSES,
  );
  const members = (i: number, j: number) =>
    kept.filter((_, row) => coarse.classOf[row] === i && fine.classOf[row] === j);
  return {
    format: 'associations/2',
    classes: coarse.centres.map((_coarse, i) =>
      fine.centres
        .map((_fine, j) =>
          members(i, j)
            .map(({ stem }) => stem)
            .sort()
            .join(' '),
        )
        .join('|'),
    ),
    entries: Object.fromEntries(
      compared.map(({ id }, e) => [
        id,
        packAssociations(
          [...fine.centres, ...coarse.centres].map((centre) => SCALE * (centre[e] ?? 0)),
        ),
      ]),
    ),
  };
}

/** The vectors without what all words have in common, of length 1. */
function centred(vectors: WordVectors): WordVectors {
  const common = sum(vectors.slice(0, USUAL_WORDS).map(([, vector]) => vector));
  const count = Math.min(USUAL_WORDS, vectors.length);
  return vectors.map(([word, vector]) => [
    word,
    unit(vector.map((value, d) => value - (common[d] ?? 0) / count)),
  ]);
}

/** What speaks for a sense and against it: its cues, or the words of its patterns. */
function sidesOf(
  { cues, against, prove, veto }: Sense,
  byStem: ReadonlyMap<string, Vector>,
): { pro: Vector[]; con: Vector[] } {
  const known = (words: Iterable<string>): Vector[] =>
    [...new Set([...words].flatMap(wordsOf).filter(isEvidence).map(topicStem))].flatMap(
      (stem) => byStem.get(stem) ?? [],
    );
  const pro = known(cues);
  const con = known(against);
  return {
    pro: pro.length >= NEAREST ? pro : known(namedIn(prove)),
    con: con.length >= NEAREST ? con : known(namedIn(veto)),
  };
}

/** No function word, letter or number. */
function isEvidence(word: string): boolean {
  return word.length > 1 && word.charCodeAt(0) > 0x39 && !SAY_NOTHING.has(word);
}

function namedIn(patterns: readonly string[]): string[] {
  return patterns.flatMap((pattern) => {
    const { before = [], after = [] } = parsePattern(pattern) ?? {};
    return [...before, ...after].flatMap((slot) => (slot === 'any' ? [] : [...slot]));
  });
}

interface WeightedStem {
  readonly stem: string;
  readonly vector: Vector;
  /** 0 is the most frequent word. */
  readonly rank: number;
  readonly weight: number;
}

function stemsOf(vectors: WordVectors): WeightedStem[] {
  const found = new Map<string, WeightedStem>();
  vectors.slice(0, MAX_WORDS).forEach(([word, vector], rank) => {
    const stem = topicStem(word);
    const isWord = /^[a-z]+$/.test(word) && word.length >= MIN_LETTERS && isEvidence(stem);
    if (!isWord || found.has(stem)) return;
    // By Zipf's law; the commonest words are in all texts.
    const weight = FREQUENT / (FREQUENT + 0.1 / (rank + 2.7));
    found.set(stem, { stem, vector, rank, weight });
  });
  return [...found.values()];
}

/** How much more each word is like one side than like the other. */
function differences(
  stems: readonly WeightedStem[],
  pro: readonly Vector[],
  con: readonly Vector[],
): Float32Array {
  const raw = Float32Array.from(
    stems,
    ({ vector }) => likeness(vector, pro) - likeness(vector, con),
  );
  const level = mean([...raw].filter((_, i) => (stems[i]?.rank ?? 0) < USUAL_WORDS));
  return raw.map((value, i) => (value - level) * (stems[i]?.weight ?? 0));
}

function likeness(vector: Vector, others: readonly Vector[]): number {
  const all = others.map((other) => product(vector, other)).sort((one, other) => other - one);
  return mean(all.slice(0, NEAREST));
}

interface Sorted {
  /** The class of each row, from 0 on. */
  readonly classOf: readonly number[];
  /** The mean of the rows of each class; 0 where it has none. */
  readonly centres: readonly Vector[];
}

/** Sorts rows into classes by k-means, which begins with evenly spaced rows. */
function sorted(rows: readonly Vector[], count: number): Sorted {
  const gap = Math.max(1, Math.floor(rows.length / count));
  const none = new Float32Array(rows[0]?.length ?? 0);
  let centres = Array.from({ length: count }, (_, c) => rows[c * gap] ?? none);
  let classOf: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const halves = centres.map((centre) => product(centre, centre) / 2);
    classOf = rows.map((row) => nearest(row, centres, halves));
    const members = centres.map((): Vector[] => []);
    rows.forEach((row, i) => void members[classOf[i] as number]?.push(row));
    centres = members.map((each) =>
      each.length === 0 ? none : sum(each).map((value) => value / each.length),
    );
  }
  return { classOf, centres };
}

/** @param halves of the squared length of each centre */
function nearest(row: Vector, centres: readonly Vector[], halves: readonly number[]): number {
  let best = 0;
  let most = Number.NEGATIVE_INFINITY;
  centres.forEach((centre, c) => {
    const value = product(row, centre) - (halves[c] as number);
    if (value > most) [best, most] = [c, value];
  });
  return best;
}

function minus(one: Vector, other: Vector): Vector {
  return one.map((value, d) => value - (other[d] as number));
}

function product(one: Vector, other: Vector): number {
  let total = 0;
  for (let d = 0; d < one.length; d++) total += (one[d] as number) * (other[d] as number);
  return total;
}

function unit(vector: Vector): Vector {
  const length = Math.hypot(...vector);
  return length === 0 ? vector : vector.map((value) => value / length);
}

function sum(vectors: readonly Vector[]): Vector {
  const total = new Float32Array(vectors[0]?.length ?? 0);
  for (const vector of vectors) {
    for (let d = 0; d < total.length; d++) total[d] = (total[d] as number) + (vector[d] as number);
  }
  return total;
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((one, other) => one + other, 0) / values.length;
}
