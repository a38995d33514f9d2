/**
 * What the options page needs from the browser and the rest of the extension. The entry point
 * supplies it; tests supply their own.
 */
import type { ReplyOf, RequestKind, RequestOf } from '../../messaging/protocol';
import type { GlossaryPorts } from './glossary-ports';

/** A keyboard shortcut as the browser has it. */
export interface Shortcut {
  readonly description: string;
  /** Empty if none is set. */
  readonly keys: string;
}

export interface OptionsPorts {
  readonly glossaries: GlossaryPorts;
  readonly ask: <K extends RequestKind>(kind: K, request: RequestOf<K>) => Promise<ReplyOf<K>>;
  /** Whether Glossa is paused. */
  paused(): Promise<boolean>;
  shortcuts(): Promise<readonly Shortcut[]>;
  openShortcuts(): Promise<void>;
  /** Downloads a file. */
  save(name: string, content: string | Uint8Array<ArrayBuffer>): void;
  /** Calls `onChange` when settings or the pause change, until the signal aborts. */
  onSettings(onChange: () => void, signal: AbortSignal): void;
  readonly version: string;
}
