/** What the options page and the worker that reads its files say to one another. */
import type { Fault, NamedBytes, Prepared, ReadingStep, ReadLanguages } from './read-file';

/** To the worker, once: one file, and the time it is added (ms since the epoch). */
export interface ReadRequest {
  readonly content: NamedBytes;
  readonly added: number;
  readonly languages: ReadLanguages;
}

export type ReadReply =
  | { readonly is: 'step'; readonly step: ReadingStep }
  | { readonly is: 'prepared'; readonly prepared: Prepared }
  | { readonly is: 'unreadable'; readonly faults: readonly Fault[] };
