import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { CARD_PORT } from '../src/card/frame-protocol';
import { mountCard } from '../src/card/view/card-document';

/** Loaded into a card's frame once the content script there has a port to the page's side. */
export default defineUnlistedScript(() => {
  const port = (globalThis as Record<symbol, unknown>)[CARD_PORT];
  if (port instanceof MessagePort) mountCard(document, port);
});
