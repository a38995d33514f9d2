/** Finds out from their contents which columns hold terms and definitions. */
import { isForMachines } from '../evidence/texts';

type Row = readonly string[];

/** How many rows are examined, evenly over the whole table. */
const MAX_SAMPLE = 500;

/** Terms are nearly all different; a column of categories isn't. */
const MIN_DISTINCT = 0.6;

/** Cards have HTML around their words. */
const TAG = /<\/?[a-z][^<>]{0,200}>/gi;

interface Column {
  readonly place: number;
  /** Average, in UTF-16 units. */
  readonly length: number;
  readonly isWorded: boolean;
  readonly isFilled: boolean;
  /** The share of its values that are different. */
  readonly distinct: number;
}

function columnsOf(rows: readonly Row[], count: number): Column[] {
  const step = Math.max(1, Math.ceil(rows.length / MAX_SAMPLE));
  const sample = rows.filter((_, place) => place % step === 0);
  return Array.from({ length: count }, (_, place) => {
    const cells = sample.map((row) => (row[place] ?? '').trim()).filter((cell) => cell !== '');
    const length = cells.reduce((sum, cell) => sum + cell.length, 0) / Math.max(1, cells.length);
    const words = cells
      .map((cell) => cell.replace(TAG, ''))
      .filter((cell) => /\p{L}/u.test(cell) && !isForMachines(cell) && !/^\w+:\S+$/.test(cell));
    return {
      place,
      length,
      isWorded: words.length > cells.length / 2,
      isFilled: cells.length > sample.length / 2,
      distinct: new Set(cells).size / Math.max(1, cells.length),
    };
  });
}

export interface Chosen {
  readonly term: number;
  readonly definition: number;
  /** Whether both columns hold words, and the terms are different. */
  readonly isClear: boolean;
}

/**
 * The terms are in the first column of different words, the definitions in the one with the longest
 * texts after it, or before it if there is none.
 */
export function chooseColumns(rows: readonly Row[], count: number): Chosen {
  const columns = columnsOf(rows, count);
  const worded = columns.filter(({ isWorded, isFilled }) => isWorded && isFilled);
  const usable = worded.length >= 2 ? worded : columns;
  const most = Math.max(0, ...usable.map(({ distinct }) => distinct));
  const term =
    usable.slice(0, -1).find(({ distinct }) => distinct >= Math.max(MIN_DISTINCT, most * 0.7)) ??
    usable[0];
  const rest = usable.filter(({ place }) => place > (term?.place ?? 0));
  const definition = rest.reduce<Column | undefined>(
    (best, one) => (best && one.length <= best.length * 1.5 ? best : one),
    undefined,
  );
  return {
    term: term?.place ?? 0,
    definition: definition?.place ?? 1,
    isClear: worded.length >= 2 && (term?.distinct ?? 0) >= Math.min(MIN_DISTINCT, 0.5),
  };
}
