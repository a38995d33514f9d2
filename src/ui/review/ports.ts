/** What the review page needs from the browser and the rest of the extension. */
import type { Glossary } from '../../glossary/model';
import type { ReadArticle } from '../../proposing/article';
import type { PageArticle } from '../../proposing/page-article';
import type { Proposals } from '../../proposing/proposal';
import type { ReviewDraft } from '../../reviewing/draft';
import type { FinishRequest } from '../../reviewing/finisher-protocol';
import type { KnownTerm } from '../../reviewing/groups';

/** What the page begins with: an article that was just read, or a review that was kept. */
export type ReadPage =
  | {
      readonly is: 'read';
      readonly article: PageArticle;
      /** Whether it is in a private window. If so, nothing may name it, not even the title. */
      readonly isPrivate: boolean;
    }
  | {
      readonly is: 'kept';
      readonly draft: ReviewDraft;
      /** Set if the reader asked for a new review, but had begun one of this page earlier. */
      readonly isEarlier?: true;
      /** The page's article as it is now, with `isEarlier`. */
      readonly article?: PageArticle;
    };

export interface SavedGlossary {
  /** Removes it again, or brings back what it replaced. Rejects with a message for readers. */
  undo(): Promise<void>;
}

export interface ReviewPorts {
  /** Rejects with a message for readers. */
  page(): Promise<ReadPage>;
  /** Proposes terms, in a worker. @throws the signal's reason when it aborts */
  propose(
    article: ReadArticle,
    signal: AbortSignal,
    onProgress: (share: number) => void,
  ): Promise<Proposals>;
  /** Which terms other glossaries explain, by id. */
  knownTerms(
    terms: readonly { readonly id: string; readonly term: string }[],
  ): Promise<ReadonlyMap<string, KnownTerm>>;
  /** Keeps the review until the browser closes; does nothing for private windows. */
  keep(draft: ReviewDraft): Promise<void>;
  /** Deletes what was kept. */
  drop(): Promise<void>;
  /** Makes the glossary, in a worker. Rejects with a message for readers. */
  finish(request: FinishRequest): Promise<Glossary>;
  /** The glossaries that the reader added. */
  installed(): Promise<readonly { readonly id: string; readonly title: string }[]>;
  /** Adds a glossary, or replaces the one with its id. Rejects with a message for readers. */
  add(glossary: Glossary): Promise<SavedGlossary>;
  saveFile(glossary: Glossary): void;
  /** Opens the settings where the glossaries are. */
  openGlossaries(): Promise<void>;
}
