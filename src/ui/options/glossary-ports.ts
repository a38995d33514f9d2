/** What the group of glossaries needs from the browser. */

import type { Exported } from '../../exporting/export';
import type { ExportFormat } from '../../exporting/formats';
import type { ReadChoices, TableChoice } from '../../importing/how-read';
import type { StoredGlossary } from '../../library/database';
import type { Prepared, ReadingStep } from '../../library/reader-protocol';
import type { GlossaryList } from '../../messaging/protocol';

/** The list after a change, and what was there before, so that the change can be undone. */
export interface Changed {
  readonly list: GlossaryList;
  /** The glossary as it was stored; null if there was none with that id. */
  readonly before: StoredGlossary | null;
}

/** Tables are of one shape if they have the same names of columns. */
export interface FileShapes {
  recall(columns: readonly string[]): TableChoice | undefined;
  remember(columns: readonly string[], choice: TableChoice): void;
}

export interface GlossaryPorts {
  /**
   * Reads a file as a glossary, in a worker, so that the page still responds.
   *
   * @param choices what the reader says about it
   * @throws UnreadableFile; the signal's reason when it aborts
   */
  prepare(
    file: File,
    signal: AbortSignal,
    began: (step: ReadingStep, share?: number) => void,
    choices?: ReadChoices,
  ): Promise<Prepared>;
  /** Adds a glossary, or replaces the one with its id. Rejects with a message for readers. */
  add(prepared: Prepared): Promise<Changed>;
  /** Removes a glossary, damaged or not. Rejects with a message for readers. */
  remove(id: string): Promise<Changed>;
  /** Stores a glossary as before, or removes it for null. Rejects with a message for readers. */
  bringBack(id: string, before: StoredGlossary | null): Promise<GlossaryList>;
  /** A glossary as the text of a file. Rejects with a message for readers. */
  textOf(id: string, own: boolean): Promise<string>;
  /** What readers said about tables, for others of the same shape. */
  readonly shapes: FileShapes;
  /** A glossary as a file in a format. Rejects with a message for readers. */
  exported(id: string, own: boolean, format: ExportFormat): Promise<Exported>;
}
