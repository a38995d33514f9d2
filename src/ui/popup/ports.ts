/**
 * What the popup needs of the browser and of the rest of the extension. The entry point
 * supplies it; tests supply their own.
 */

import type { SectionId } from '../../glossary/model';
import type { ReplyOf, RequestKind, RequestOf } from '../../messaging/protocol';
import type { PagePort } from './page-link';

export type Ask = <K extends RequestKind>(kind: K, request: RequestOf<K>) => Promise<ReplyOf<K>>;

/** Where the reader was in an article. */
export interface ReadingPlace {
  /** Whose article it is. */
  readonly glossary: string;
  readonly section: SectionId;
  /** How far the view was scrolled (px). */
  readonly scroll: number;
}

export interface PopupPorts {
  readonly ask: Ask;
  /** The tab that the popup serves. Rejects where there is none. */
  tab(): Promise<number>;
  /** A line to the frames of a tab. */
  connect(tabId: number): PagePort;
  /** Calls when settings or the pause change, until the signal aborts. */
  onSettings(changed: () => void, signal: AbortSignal): void;
  /** Calls when another page comes into the tab, until the signal aborts. */
  onPage(tabId: number, changed: () => void, signal: AbortSignal): void;
  /** Calls when another tab is to be served, until the signal aborts; absent where none will. */
  onTab?(changed: () => void, signal: AbortSignal): void;
  /** Opens the side panel; absent where there is none, or where this is it. */
  openPanel?(): Promise<void>;
  /** Where the reader was in the article. */
  keptPlace(): Promise<ReadingPlace | null>;
  keepPlace(place: ReadingPlace): void;
  reload(tabId: number): Promise<void>;
  openOptions(): Promise<void>;
  /** Opens the browser's own page about this extension. */
  openExtensionPage(): Promise<void>;
}
