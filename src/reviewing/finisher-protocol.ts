/**
 * The messages between the review page and the worker that makes the finished glossary. The worker
 * contains a large part of the importer, so nothing here may import the importer by value.
 */
import type { Glossary } from '../glossary/model';
import type { PageArticle } from '../proposing/page-article';
import type { ProposedSection } from '../proposing/proposal';
import type { ReviewedTerm } from './reviewed-term';

/** To the worker, once: a review, and the id and title of the new glossary. */
export interface FinishRequest {
  readonly article: PageArticle;
  readonly sections: readonly ProposedSection[];
  readonly terms: readonly ReviewedTerm[];
  readonly id: string;
  readonly title: string;
}

export type FinishReply =
  | { readonly is: 'finished'; readonly glossary: Glossary }
  | { readonly is: 'failed'; readonly message: string };
