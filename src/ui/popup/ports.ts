/**
 * What the popup needs from the browser and the rest of the extension. The entry point supplies
 * it; tests supply their own.
 */

import type { SectionId } from '../../glossary/model';
import type { ReplyOf, RequestKind, RequestOf } from '../../messaging/protocol';
import type { PagePort } from './page-link';

export type Ask = <K extends RequestKind>(kind: K, request: RequestOf<K>) => Promise<ReplyOf<K>>;

/** Where the reader was in an article. */
export interface ReadingPlace {
  /** The id of the article's glossary. */
  readonly glossary: string;
  readonly section: SectionId;
  /** How far the view was scrolled (px). */
  readonly scroll: number;
}

export interface PopupPorts {
  readonly ask: Ask;
  /** The tab that the popup is for. Rejects if there is none. */
  tab(): Promise<number>;
  /** Opens a connection to the frames of a tab. */
  connect(tabId: number): PagePort;
  /** Calls `onChange` when settings or the pause change, until the signal aborts. */
  onSettings(onChange: () => void, signal: AbortSignal): void;
  /** Calls `onChange` when the tab shows another page, until the signal aborts. */
  onPage(tabId: number, onChange: () => void, signal: AbortSignal): void;
  /** Calls `onChange` when another tab is active, until the signal aborts; absent for one tab. */
  onTab?(onChange: () => void, signal: AbortSignal): void;
  /** Opens the side panel; absent if there is none, or if this is it. */
  openPanel?(): Promise<void>;
  /** Where the reader was in the article. */
  keptPlace(): Promise<ReadingPlace | null>;
  keepPlace(place: ReadingPlace): void;
  reload(tabId: number): Promise<void>;
  openOptions(): Promise<void>;
  /** Opens the settings where glossaries are added. */
  addGlossary(): Promise<void>;
  /** Opens the page on which a reader makes a glossary from a tab's page. */
  makeGlossary(tabId: number): Promise<void>;
  /** Opens the browser's own page about this extension. */
  openExtensionPage(): Promise<void>;
}
