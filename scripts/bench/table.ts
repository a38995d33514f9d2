/** The bench's results as a table: one row for each figure that has a goal. */

export interface TableRow {
  readonly what: string;
  /** As measured; null where it couldn't be measured here. */
  readonly value: number | null;
  /** The figure's unit: `F`, `ms`, `kB`, `times`. */
  readonly unit: string;
  /** The goal, in the same unit. */
  readonly reach: number;
  /** Whether the goal is an upper or a lower limit. */
  readonly bound: 'most' | 'least';
  /** What must be known to read the figure. */
  readonly remark?: string;
}

/** Whether a row reaches its goal; null if nothing was measured. */
export function isReached({ value, reach, bound }: TableRow): boolean | null {
  if (value === null) return null;
  return bound === 'most' ? value <= reach : value >= reach;
}

/** Lines of a table in Markdown. */
export function tableOf(rows: readonly TableRow[]): string[] {
  return [
    '| what | reach | measured | |',
    '| --- | --- | --- | --- |',
    ...rows.map((row) => {
      const { what, value, unit, reach, bound, remark } = row;
      const measured = value === null ? 'not measured' : `${shortly(value)} ${unit}`;
      const note = remark === undefined ? '' : ` (${remark})`;
      const verdict = { true: 'yes', false: 'NO', null: '' }[`${isReached(row)}`];
      return `| ${what} | at ${bound} ${reach} ${unit} | ${measured}${note} | ${verdict} |`;
    }),
  ];
}

/** More than three digits would suggest a precision that isn't there. */
export function shortly(value: number): string {
  if (value === 0) return '0';
  const digits = Math.max(0, 2 - Math.floor(Math.log10(Math.abs(value))));
  return value.toFixed(Math.min(digits, 4));
}
