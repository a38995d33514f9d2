/**
 * Cells that a spreadsheet would run as formulas. Exports of CSV put an apostrophe before them, and
 * reading such an export takes it away.
 */
const FORMULA = /^'*[=+\-@]/;

/** Whether a spreadsheet would run it. */
export function isFormula(cell: string): boolean {
  return FORMULA.test(cell);
}

/** The cell as text. */
export function disarmed(cell: string): string {
  return FORMULA.test(cell) ? `'${cell}` : cell;
}

/** The cell as it was before `disarmed`. */
export function rearmed(cell: string): string {
  return cell.startsWith("'") && FORMULA.test(cell) ? cell.slice(1) : cell;
}
