/** A sheet of a spreadsheet, as its texts. */
export interface Sheet {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
}

/** Columns beyond this are leftovers of formatting. */
export const MAX_COLUMNS = 100;

/** The sheet in Glossa's own workbooks that says where the terms come from. */
export const ABOUT_SHEET = 'About this glossary';
