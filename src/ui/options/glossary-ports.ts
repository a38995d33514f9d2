/** What the glossaries' group needs of the browser. */

import type { StoredGlossary } from '../../library/database';
import type { Prepared, ReadingStep } from '../../library/reader-protocol';
import type { GlossaryList } from '../../messaging/protocol';

/** A list after a change, with what was there before: for the way back. */
export interface Changed {
  readonly list: GlossaryList;
  /** The glossary as it was stored; null where there was none with that id. */
  readonly before: StoredGlossary | null;
}

export interface GlossaryPorts {
  /**
   * Reads a file as a glossary, apart from the page, which stays at hand meanwhile.
   *
   * @param language what the reader says it is in (BCP 47), for files that don't say
   * @throws UnreadableFile; the signal's reason when it aborts
   */
  prepare(
    file: File,
    signal: AbortSignal,
    began: (step: ReadingStep) => void,
    language?: string,
  ): Promise<Prepared>;
  /** Adds a glossary, in place of one with its id. Rejects with a message for readers. */
  add(prepared: Prepared): Promise<Changed>;
  /** Takes a glossary away, damaged or not. Rejects with a message for readers. */
  remove(id: string): Promise<Changed>;
  /** Has a glossary stored as it was before; null: none. Rejects with a message for readers. */
  bringBack(id: string, before: StoredGlossary | null): Promise<GlossaryList>;
  /** A glossary as the text of a file. Rejects with a message for readers. */
  textOf(id: string, own: boolean): Promise<string>;
}
