/** What a marker needs of the page and of the extension, and what it has yet to decide. */
import type { EntryId } from '../glossary/model';
import type { Candidate } from '../matching/hit';
import type { HitStore } from './hits';
import type { Host } from './host';
import type { PageTexts } from './page-texts';
import type { Painter } from './painters/painter';
import type { Block } from './reading/blocks';

export interface BlockMarkerPorts
  extends Pick<Host, 'signal' | 'languages' | 'muted' | 'weigh' | 'changed'> {
  readonly store: HitStore;
  /** Whether an entry's hits are kept; other hits only compete for the same text. Default: all are. */
  keeps?(entry: EntryId): boolean;
  /** The page's texts, where marks of another marker divide them. */
  texts?(): PageTexts;
  /** Whether another marker counts the page's words, so that this one must not. */
  readonly borrowsWords?: true;
  /** Whether marks are written into the page, so that they must follow each of its changes. */
  readonly writes?: boolean;
  /** Called with a place that has no hits because a person can edit it now. */
  edited?(root: Element | ShadowRoot): void;
  /** Makes the painter; called with the first hit. */
  painter(): Promise<Painter>;
}

/** A block whose candidates can be decided only when everything has been read. */
export interface UndecidedBlock {
  readonly block: Block;
  readonly candidates: readonly Candidate[];
  readonly pass: number;
}
