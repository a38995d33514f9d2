/** Why a file can't be read as a glossary. Apart from the importer, which views don't load. */
import type { Remark } from '../importing/remark';

/** What is wrong with a file; plain texts are meant for those who write such files. */
export type Fault = Remark | string;

/** The file is no glossary. */
export class UnreadableFile extends Error {
  override readonly name = 'UnreadableFile';

  constructor(
    readonly file: string,
    readonly faults: readonly Fault[],
  ) {
    super(`${file}: ${JSON.stringify(faults)}`);
  }
}
