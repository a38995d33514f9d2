/** What is kept of a review, so that it outlives a reload of its page. Pure. */
import type { PageArticle } from '../proposing/page-article';
import type { ProposedSection } from '../proposing/proposal';
import type { Review } from './review';

/** The part that doesn't change during the review. */
interface ReviewedPage {
  readonly article: PageArticle;
  readonly sections: readonly ProposedSection[];
}

export interface ReviewDraft extends ReviewedPage {
  readonly review: Review;
  /** The title that the reader gave the glossary. */
  readonly title: string;
}
