import type { TextBlock } from '../src/matching/explain';

/** A document's text, whatever format it is in. */
export interface DocumentText {
  /** Empty where there is none. */
  readonly title: string;
  readonly blocks: readonly TextBlock[];
}
