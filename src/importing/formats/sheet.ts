/** A sheet of a spreadsheet, as its texts. */
export interface Sheet {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
}

/** Columns beyond this are leftovers of formatting. */
export const MAX_COLUMNS = 100;
