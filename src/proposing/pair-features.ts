/**
 * What the pair model sees of a run of words in its sentence: does the sentence define it? Every
 * feature is a number, because strings for each of a page's thousands of runs took 700 ms.
 */

import { type FeatureList, mixHashes } from './hashing';
import type { WordRun } from './word-runs';
import type { Word, WordKind } from './words';

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

/** Replaces the list's content. */
export function pairFeatures(view: SentenceView, { from, to }: WordRun, list: FeatureList): void {
  const { words, be } = view;
  const shape = (i: number): number => words[i]?.kind.shape ?? EDGE;
  const kind = (i: number): WordKind => (words[i] as Word).kind;
  const l1 = shape(from - 1);
  const l2 = shape(from - 2);
  const l3 = shape(from - 3);
  const r1 = shape(to);
  const r2 = shape(to + 1);
  const r3 = shape(to + 2);
  const r4 = shape(to + 3);
  const length = to - from;

  list.clear();
  list.add(mixHashes(1, l1));
  list.add(mixHashes(2, l2));
  list.add(mixHashes(3, l3));
  list.add(mixHashes(4, r1));
  list.add(mixHashes(5, r2));
  list.add(mixHashes(6, r3));
  list.add(mixHashes(7, l1, l2));
  list.add(mixHashes(8, l1, l2, l3));
  list.add(mixHashes(9, r1, r2));
  list.add(mixHashes(10, r1, r2, r3));
  list.add(mixHashes(11, l1, r1));
  list.add(mixHashes(12, l1, l2, r1));
  list.add(mixHashes(13, l1, r1, r2));
  list.add(mixHashes(14, mixHashes(14, l1, l2), r1, r2));
  list.add(mixHashes(15, mixHashes(15, r1, r2), r3, r4));

  // The run itself.
  let least = 99;
  let most = 0;
  let sum = 0;
  let capitals = 0;
  for (let i = from; i < to; i++) {
    const { level, isCapital } = kind(i);
    least = Math.min(least, level);
    most = Math.max(most, level);
    sum += level;
    if (isCapital) capitals++;
  }
  const mean = Math.round(sum / length / 2);
  const first = kind(from);
  const last = kind(to - 1);
  const case_ = capitals === 0 ? 0 : capitals === length ? 1 : first.isCapital ? 2 : 3;
  list.add(mixHashes(20, length, case_, from === 0 ? 1 : 0));
  list.add(mixHashes(21, least >> 1, length));
  list.add(mixHashes(22, most >> 1, length));
  list.add(mixHashes(23, mean, length));
  list.add(mixHashes(24, last.shape));
  list.add(mixHashes(25, first.shape, length));
  list.add(mixHashes(26, first.shape, last.shape));
  list.add(mixHashes(27, most >> 1, r1));
  list.add(mixHashes(28, most >> 1, l1));
  list.add(mixHashes(29, last.shape, r1));
  list.add(mixHashes(30, view.rarest - most > 2 ? 1 : 0, length));
  list.add(mixHashes(31, last.isAcronym || first.isAcronym ? 1 : 0, r1));

  // Its place in the sentence.
  const isSubject = from === 0 || (from === 1 && kind(0).isSmall);
  const subject = isSubject ? 1 : 0;
  list.add(mixHashes(40, Math.min(from, 12), subject));
  list.add(mixHashes(41, subject, r1, r2));
  list.add(mixHashes(42, subject, mixHashes(42, r1, r2), r3));
  list.add(mixHashes(43, subject, l1, r1));
  list.add(mixHashes(44, Math.min(words.length >> 3, 6), subject));
  list.add(mixHashes(45, words.length - to <= 1 ? 1 : 0, l1, l2));

  // Where `be` is, and what follows it.
  if (be >= 0) {
    const distance = be < from ? -1 : Math.min(be - to, 12);
    const after = shape(be + 1);
    list.add(mixHashes(50, distance, subject));
    list.add(mixHashes(51, distance < 0 ? 0 : 1, after, subject));
    list.add(mixHashes(52, distance === 0 ? 1 : 0, after, shape(be + 2)));
    list.add(mixHashes(53, distance, after));
  } else {
    list.add(mixHashes(54, subject));
  }

  // Cue words before and after, and how far.
  for (const cue of view.cues) {
    if (cue >= from && cue < to) {
      list.add(mixHashes(60, shape(cue)));
      continue;
    }
    const away = cue < from ? from - cue : cue - to + 1;
    const side = cue < from ? 1 : 2;
    const bucket = away <= 2 ? away : away <= 5 ? 3 : away <= 10 ? 4 : 5;
    list.add(mixHashes(61, shape(cue), side * 8 + bucket));
    list.add(mixHashes(62, shape(cue), side, subject));
  }

  // Whether it is set off: quotes, brackets, commas.
  const next = words[to]?.kind.text ?? '';
  const before = words[from - 1]?.kind.text ?? '';
  list.add(mixHashes(70, markOf(before), markOf(next), subject));
  list.add(mixHashes(71, markOf(next), r2, r3));
}

function markOf(text: string): number {
  if (text === '') return 1;
  const at = '(),;:—–-.“”"?![]'.indexOf(text);
  return at < 0 ? 0 : at + 2;
}
