/**
 * What a format's reader returns: the file's entries in plain text, before they are merged, linked
 * and given forms. Readers know formats; `assemble.ts` knows glossaries.
 */

import type { TableChoice, TableView } from './how-read';
import type { OnProgress } from './progress';
import type { Remark } from './remark';

export interface ReadEntry {
  /** The headword. Readers leave out entries without one. */
  readonly term: string;
  /** Its location, as in messages: `line 12`, `entries[3]`. */
  readonly place: string;
  /** What the file's other entries use to refer to it, if not its term. */
  readonly key?: string;
  readonly aliases?: readonly string[];
  /** Other forms that aren't worth showing. */
  readonly hidden?: readonly string[];
  /** One for each sense; none if the file has only the term. */
  readonly definitions: readonly string[];
  readonly expansion?: string;
  readonly kind?: string;
  /** Terms or keys of entries that it refers to. */
  readonly related?: readonly string[];
  /** Terms or keys of its broader entries. */
  readonly broader?: readonly string[];
  /** Set if the entry is only another name of this one: its term or key. */
  readonly sameAs?: string;
  /**
   * From an export of Glossa's own: its texts are literal, and it is merged with no other entry.
   */
  readonly exact?: true;
}

/** What a file says about itself. */
export interface FileAbout {
  /** BCP 47; undefined if the file doesn't say. */
  readonly language?: string | undefined;
  readonly title?: string | undefined;
  readonly publisher?: string | undefined;
  readonly url?: string | undefined;
  readonly licence?: string | undefined;
  /** Only exports of Glossa's own say this and the next. */
  readonly disclaimer?: string | undefined;
  readonly interest?: string | undefined;
}

export interface ParsedFile extends FileAbout {
  readonly entries: readonly ReadEntry[];
  /** What was left out or guessed. */
  readonly warnings?: readonly Remark[];
  /**
   * How sure the reader is, from the whole file, that this is a glossary in its format: 0 to 1.
   * Omitted by readers of vocabularies that are made for glossaries, which are sure.
   */
  readonly confidence?: number;
  /** Of a table: its columns, and what they were taken for. */
  readonly table?: TableView;
}

/** What a reader knows besides the text. */
export interface ReadOptions {
  /** BCP 47: which language to read if the file has several. */
  readonly language?: string | undefined;
  /** What the reader says about the table that the file is. */
  readonly table?: TableChoice | undefined;
  /** Called with how much of the file has been read, where that is known. */
  readonly onProgress?: OnProgress | undefined;
  /** In data, whether only records with named values count: in XML, any text has a name. */
  readonly recordsOnly?: boolean;
}

/** A file as it was chosen; `name` may include folders. */
export interface ImportFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /**
   * The extension of the format that the bytes are in, if the name has another: of a workbook, the
   * rows of a sheet as CSV.
   */
  readonly readAs?: string;
  /** The sheet of a workbook that it is. */
  readonly sheet?: string;
  /** What the file that packed it says about it: the second sheet of Glossa's own workbooks. */
  readonly about?: FileAbout;
  /** What was read already, from an archive that only one reader knows. */
  readonly parsed?: ParsedFile;
}

/** A file whose bytes have been decoded. */
export interface TextFile {
  readonly name: string;
  /** Line ends are `\n`; there is no byte-order mark. */
  readonly text: string;
  /** See `ImportFile`. */
  readonly readAs?: string | undefined;
}
