/** Puts the review page into its document. */
import { render } from 'preact';
import { ContentLanguage } from '../entry/glossary-text';
import type { ReviewPorts } from './ports';
import { ReviewPage } from './review-page';

export function showReview(root: Element, ports: ReviewPorts): void {
  render(
    // Glossa finds terms only in English articles.
    <ContentLanguage.Provider value="en">
      <ReviewPage ports={ports} />
    </ContentLanguage.Provider>,
    root,
  );
}
