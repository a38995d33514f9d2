/**
 * The messages between the review page and the worker that makes the finished glossary. The worker
 * brings a large part of the importer, so nothing here may import that by value.
 */
import type { Glossary } from '../glossary/model';
import type { PageArticle } from '../proposing/page-article';
import type { ProposedSection } from '../proposing/proposal';
import type { ReviewedTerm } from './reviewed-term';

/** To the worker, once: a review and what the glossary is to be called. */
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
