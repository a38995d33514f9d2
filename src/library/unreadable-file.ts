/**
 * Why a file can't be read as a glossary. Separate from the importer, which views must not load.
 */
import type { TableView } from '../importing/how-read';
import type { Remark } from '../importing/remark';

/** What is wrong with a file. Plain texts are for people who write such files by hand. */
export type Fault = Remark | string;

/** The file is no glossary. */
export class UnreadableFile extends Error {
  override readonly name = 'UnreadableFile';

  constructor(
    readonly file: string,
    readonly faults: readonly Fault[],
    /** Of a table: its columns, so that the reader can say what they hold. */
    readonly table?: TableView,
  ) {
    super(`${file}: ${JSON.stringify(faults)}`);
  }
}
