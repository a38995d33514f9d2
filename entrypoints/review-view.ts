import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { reviewPorts } from '../src/browser/review';
import { setDocumentLanguage } from '../src/i18n/i18n';
import { showReview } from '../src/ui/review/show-review';

/**
 * The view of the review page: connects it to the browser and to the background. A script of its
 * own, because modules that pages share are divided into more files, which compress less well: the
 * settings would load 1.2 kB more.
 */
export default defineUnlistedScript(() => {
  setDocumentLanguage(document);
  const root = document.getElementById('root');
  if (root) showReview(root, reviewPorts(location.search));
});
