/** How a file was read, and how a reader can correct that. */

/** What a column of a table holds: see `Field`. */
export const COLUMN_ROLES = [
  'term',
  'definition',
  'alias',
  'abbreviation',
  'expansion',
  'kind',
  'related',
  'form',
  'broader',
  'same',
  'key',
  'none',
] as const;

export type ColumnRole = (typeof COLUMN_ROLES)[number];

export interface ColumnView {
  /** Empty if no row names the columns. */
  readonly name: string;
  /** Its first texts. */
  readonly samples: readonly string[];
  readonly role: ColumnRole;
}

export interface TableView {
  /** Whether a row names the columns. */
  readonly hasHeader: boolean;
  /** Set if the columns are the keys of records, which have names in any case. */
  readonly isKeyed?: true;
  readonly columns: readonly ColumnView[];
}

/** How a reader wants a table read, with one role for each column. */
export interface TableChoice {
  readonly hasHeader: boolean;
  readonly roles: readonly ColumnRole[];
}

/** What was found about a file besides its entries. */
export interface HowRead {
  readonly table?: TableView;
  /** Set if it was guessed or chosen. */
  readonly encoding?: string;
  /** The sheets of a workbook with several. */
  readonly sheets?: readonly string[];
  /** BCP 47: the languages of a file with several. */
  readonly languages?: readonly string[];
}

/** How a reader wants a file read. */
export interface ReadChoices {
  /** BCP 47: the language to read, or the one that the file is in. */
  readonly language?: string;
  /** The label of an encoding, as `TextDecoder` takes it. */
  readonly encoding?: string;
  /** The sheet of a workbook to read; default: all. */
  readonly sheet?: string;
  readonly table?: TableChoice;
}
