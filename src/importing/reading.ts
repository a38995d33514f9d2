/**
 * What a format's reader gives back: entries as the file has them, as plain text,
 * before they are merged, linked and given forms. Readers know formats;
 * `assemble.ts` knows glossaries.
 */

import type { Remark } from './remark';

export interface ReadEntry {
  /** The headword. Entries without one are left out by the reader. */
  readonly term: string;
  /** Where it stands, as messages say it: `line 12`, `entries[3]`. */
  readonly place: string;
  /** What the file's other entries refer to it by, if not by its term. */
  readonly key?: string;
  readonly aliases?: readonly string[];
  /** Written so as well, but not worth showing. */
  readonly hidden?: readonly string[];
  /** One for each sense; none where the file has only the term. */
  readonly definitions: readonly string[];
  readonly expansion?: string;
  readonly kind?: string;
  /** Terms or keys of entries this one refers to. */
  readonly related?: readonly string[];
  /** Terms or keys of what this is a kind of. */
  readonly broader?: readonly string[];
  /** The entry is only another name of this one, by term or key. */
  readonly sameAs?: string;
  /** Exported by Glossa: nothing is read into its texts, and it is merged with none. */
  readonly exact?: true;
}

export interface ParsedFile {
  readonly entries: readonly ReadEntry[];
  /** BCP 47; undefined where the file doesn't say. */
  readonly language?: string | undefined;
  readonly title?: string | undefined;
  readonly publisher?: string | undefined;
  readonly url?: string | undefined;
  readonly licence?: string | undefined;
  /** What was left out or guessed. */
  readonly warnings?: readonly Remark[];
}

/** What a reader is told besides the text. */
export interface ReadOptions {
  /** BCP 47; asked for where the file has several languages. */
  readonly language?: string | undefined;
}

/** A file as it was chosen; `name` may have folders in front. */
export interface ImportFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A file whose bytes have been decoded. */
export interface TextFile {
  readonly name: string;
  /** Line ends are `\n`; there is no byte-order mark. */
  readonly text: string;
}
