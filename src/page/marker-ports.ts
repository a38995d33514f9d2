/** What a marker has of the page and of the extension around it, and what it waits for. */
import type { EntryId } from '../glossary/model';
import type { Candidate } from '../matching/hit';
import type { HitStore } from './hits';
import type { Weigh } from './marking';
import type { PageTexts } from './page-texts';
import type { Painter } from './painters/painter';
import type { Block } from './reading/blocks';

export interface MarkerPorts {
  readonly signal: AbortSignal;
  readonly languages: ReadonlySet<string>;
  /** Entries that the reader switched off: their hits are held back. */
  readonly muted: ReadonlySet<EntryId>;
  readonly store: HitStore;
  readonly weigh: Weigh;
  /** Whether an entry's hits are kept; those of others only take their places. Default: all. */
  keeps?(entry: EntryId): boolean;
  /** The page's texts, where marks that aren't this marker's divide them. */
  texts?(): PageTexts;
  /** Whether another marker counts the page's words. */
  readonly borrowsWords?: true;
  /** The painter; asked for when there is a first hit. */
  painter(): Promise<Painter>;
  /** The hits are not what they were. */
  changed(): void;
}

/** A block whose candidates wait for all that is read to be known. */
export interface Waiting {
  readonly block: Block;
  readonly candidates: readonly Candidate[];
  readonly pass: number;
}
