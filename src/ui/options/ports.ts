/**
 * What the options page needs of the browser and of the rest of the extension. The entry
 * point supplies it; tests supply their own.
 */
import type { ReplyOf, RequestKind, RequestOf } from '../../messaging/protocol';
import type { GlossaryPorts } from './glossary-ports';

/** A keyboard shortcut as the browser has it. */
export interface Shortcut {
  readonly description: string;
  /** Empty where none is set. */
  readonly keys: string;
}

export interface OptionsPorts {
  readonly glossaries: GlossaryPorts;
  readonly ask: <K extends RequestKind>(kind: K, request: RequestOf<K>) => Promise<ReplyOf<K>>;
  /** Whether Glossa is paused. */
  paused(): Promise<boolean>;
  shortcuts(): Promise<readonly Shortcut[]>;
  openShortcuts(): Promise<void>;
  /** Gives the reader a file, as a download. */
  save(name: string, text: string): void;
  /** Calls when settings or the pause change, until the signal aborts. */
  onSettings(changed: () => void, signal: AbortSignal): void;
  readonly version: string;
}
