/**
 * What the pair model sees of a run of words in its sentence: does the sentence define it? Every
 * feature is a number, because strings for each of a page's thousands of runs took 700 ms.
 */

import { type FeatureList, mixHashes } from './hashing';
import type { WordRun } from './word-runs';
import type { Word } from './words';

const EDGE = 0x51ed270b;

/** What is the same for all runs of a sentence. */
export interface SentenceView {
  readonly words: readonly Word[];
  /** Index of the first `is`, `are`, `was` or `were`, or -1. */
  readonly be: number;
  /** Indices of the cue words. */
  readonly cues: readonly number[];
  /** Highest rarity of a word. */
  readonly rarest: number;
}

export function viewOf(words: readonly Word[]): SentenceView {
  const cues: number[] = [];
  let be = -1;
  let rarest = 0;
  words.forEach(({ kind }, i) => {
    if (kind.isCue) cues.push(i);
    if (be < 0 && kind.isBe) be = i;
    if (kind.level > rarest) rarest = kind.level;
  });
  return { words, be, cues, rarest };
}

/** Replaces the list's content with all features of a run. */
export function pairFeatures(view: SentenceView, run: WordRun, list: FeatureList): void {
  const side = sideOf(view, run.from);
  list.clear();
  featuresBefore(view, run.from, side, list);
  featuresAfter(view, run.to, side, list);
  featuresOfRun(view, run, side, list);
}

/** What the features behind a run need to know about its beginning. */
export interface RunSide {
  /** 1 if the run is where a subject is. */
  readonly subject: 0 | 1;
  /** 1 if the first form of `be` isn't before the run. */
  readonly beFollows: 0 | 1;
}

export function sideOf({ words, be }: SentenceView, from: number): RunSide {
  const isSubject = from === 0 || (from === 1 && words[0]?.kind.isSmall === true);
  return { subject: isSubject ? 1 : 0, beFollows: be >= from ? 1 : 0 };
}

/** What depends only on where the run begins. */
export function featuresBefore(
  view: SentenceView,
  from: number,
  { subject, beFollows }: RunSide,
  list: FeatureList,
): void {
  const { words, be, cues } = view;
  const l1 = shapeAt(words, from - 1);
  const l2 = shapeAt(words, from - 2);
  const l3 = shapeAt(words, from - 3);
  list.add(mixHashes(1, l1));
  list.add(mixHashes(2, l2));
  list.add(mixHashes(3, l3));
  list.add(mixHashes(7, l1, l2));
  list.add(mixHashes(8, l1, l2, l3));
  list.add(mixHashes(40, Math.min(from, 12), subject));
  list.add(mixHashes(44, Math.min(words.length >> 3, 6), subject));
  if (be < 0) list.add(mixHashes(54, subject));
  else if (!beFollows) addBe(view, -1, subject, list);
  for (const cue of cues) {
    if (cue >= from) break;
    addCue(shapeAt(words, cue), from - cue, 1, subject, list);
  }
}

/** What depends only on where the run ends, and on its side. */
export function featuresAfter(
  view: SentenceView,
  to: number,
  { subject, beFollows }: RunSide,
  list: FeatureList,
): void {
  const { words, be, cues } = view;
  const r1 = shapeAt(words, to);
  const r2 = shapeAt(words, to + 1);
  const r3 = shapeAt(words, to + 2);
  const r4 = shapeAt(words, to + 3);
  const last = shapeAt(words, to - 1);
  list.add(mixHashes(4, r1));
  list.add(mixHashes(5, r2));
  list.add(mixHashes(6, r3));
  list.add(mixHashes(9, r1, r2));
  list.add(mixHashes(10, r1, r2, r3));
  list.add(mixHashes(15, mixHashes(15, r1, r2), r3, r4));
  list.add(mixHashes(24, last));
  list.add(mixHashes(29, last, r1));
  list.add(mixHashes(41, subject, r1, r2));
  list.add(mixHashes(42, subject, mixHashes(42, r1, r2), r3));
  list.add(mixHashes(71, markOf(words[to]), r2, r3));
  if (be >= 0 && beFollows) addBe(view, Math.min(be - to, 12), subject, list);
  for (let i = cues.length - 1; i >= 0; i--) {
    const cue = cues[i] as number;
    if (cue < to) break;
    addCue(shapeAt(words, cue), cue - to + 1, 2, subject, list);
  }
}

/** What depends on both ends. */
export function featuresOfRun(
  view: SentenceView,
  { from, to }: WordRun,
  { subject }: RunSide,
  list: FeatureList,
): void {
  const { words } = view;
  const l1 = shapeAt(words, from - 1);
  const l2 = shapeAt(words, from - 2);
  const r1 = shapeAt(words, to);
  const r2 = shapeAt(words, to + 1);
  const length = to - from;
  let least = 99;
  let most = 0;
  let sum = 0;
  let capitals = 0;
  for (let i = from; i < to; i++) {
    const { level, isCapital, isCue, shape } = (words[i] as Word).kind;
    if (level < least) least = level;
    if (level > most) most = level;
    sum += level;
    if (isCapital) capitals++;
    if (isCue) list.add(mixHashes(60, shape));
  }
  const mean = Math.round(sum / length / 2);
  const first = (words[from] as Word).kind;
  const last = (words[to - 1] as Word).kind;
  const case_ = capitals === 0 ? 0 : capitals === length ? 1 : first.isCapital ? 2 : 3;
  list.add(mixHashes(11, l1, r1));
  list.add(mixHashes(12, l1, l2, r1));
  list.add(mixHashes(13, l1, r1, r2));
  list.add(mixHashes(14, mixHashes(14, l1, l2), r1, r2));
  list.add(mixHashes(20, length, case_, from === 0 ? 1 : 0));
  list.add(mixHashes(21, least >> 1, length));
  list.add(mixHashes(22, most >> 1, length));
  list.add(mixHashes(23, mean, length));
  list.add(mixHashes(25, first.shape, length));
  list.add(mixHashes(26, first.shape, last.shape));
  list.add(mixHashes(27, most >> 1, r1));
  list.add(mixHashes(28, most >> 1, l1));
  list.add(mixHashes(30, view.rarest - most > 2 ? 1 : 0, length));
  list.add(mixHashes(31, last.isAcronym || first.isAcronym ? 1 : 0, r1));
  list.add(mixHashes(43, subject, l1, r1));
  list.add(mixHashes(45, words.length - to <= 1 ? 1 : 0, l1, l2));
  list.add(mixHashes(70, markOf(words[from - 1]), markOf(words[to]), subject));
}

function shapeAt(words: readonly Word[], i: number): number {
  return words[i]?.kind.shape ?? EDGE;
}

/** Where `be` is, and what follows it. */
function addBe(
  { words, be }: SentenceView,
  distance: number,
  subject: number,
  list: FeatureList,
): void {
  const after = shapeAt(words, be + 1);
  list.add(mixHashes(50, distance, subject));
  list.add(mixHashes(51, distance < 0 ? 0 : 1, after, subject));
  list.add(mixHashes(52, distance === 0 ? 1 : 0, after, shapeAt(words, be + 2)));
  list.add(mixHashes(53, distance, after));
}

/** A cue word before (1) or behind (2) the run, and how far. */
function addCue(cue: number, away: number, side: 1 | 2, subject: number, list: FeatureList): void {
  const bucket = away <= 2 ? away : away <= 5 ? 3 : away <= 10 ? 4 : 5;
  list.add(mixHashes(61, cue, side * 8 + bucket));
  list.add(mixHashes(62, cue, side, subject));
}

/** Whether it is set off: quotes, brackets, commas. */
function markOf(word: Word | undefined): number {
  if (!word) return 1;
  const at = '(),;:—–-.“”"?![]'.indexOf(word.kind.text);
  return at < 0 ? 0 : at + 2;
}
