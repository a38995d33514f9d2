/**
 * Random changes of a page, as data, so that a sequence that fails can be shortened and
 * run again.
 */
import { type Chance, pick } from '../bench/chance';

const ACTS = {
  text: 5,
  insertText: 3,
  insertMarkup: 4,
  remove: 3,
  move: 3,
  back: 2,
  wrap: 1,
  markup: 1,
  attribute: 3,
  shadow: 1,
  pause: 4,
  settle: 3,
  append: 2,
  join: 1,
  // Not used with marks as elements: a page that counts letters would count theirs.
  insertData: 1,
  replaceData: 1,
  deleteData: 1,
  split: 2,
} as const;

type FuzzAct = keyof typeof ACTS;

const COUNTING: readonly FuzzAct[] = ['insertData', 'replaceData', 'deleteData', 'split'];

/** Positions are taken modulo what is there when the change is made. */
export interface FuzzChange {
  readonly act: FuzzAct;
  readonly at: number;
  readonly to: number;
}

/** @param counting whether the page may count letters: where to divide, to put in, to take out */
export function randomChanges(chance: Chance, counting: boolean): FuzzChange[] {
  const acts = Object.entries(ACTS)
    .filter(([act]) => counting || !COUNTING.includes(act as FuzzAct))
    .flatMap(([act, weight]) => new Array<FuzzAct>(weight).fill(act as FuzzAct));
  const count = 1 + Math.floor(chance() * 14);
  const number = () => Math.floor(chance() * 10_000);
  return Array.from({ length: count }, () => ({
    act: pick(acts, chance),
    at: number(),
    to: number(),
  }));
}
