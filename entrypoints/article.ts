import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readPageArticle } from '../src/content/article-reader';

/** Loaded into a page of which the reader wants a glossary. Its result is the page's article. */
export default defineUnlistedScript(() => readPageArticle(document));
