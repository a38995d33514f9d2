import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { PROSE_JUDGE } from '../src/content/parts';
import { isProse } from '../src/page/reading/prose';

/** Loaded into a frame with preformatted text that may be prose; the content script takes it. */
export default defineUnlistedScript(() => {
  (globalThis as Record<symbol, unknown>)[PROSE_JUDGE] = isProse;
});
