import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { mountCard } from '../src/popover/card-document';
import { CARD_PORT } from '../src/popover/frame-protocol';

/** Loaded into the frame of a card, once the content script there has a port to the page's side. */
export default defineUnlistedScript(() => {
  const port = (globalThis as Record<symbol, unknown>)[CARD_PORT];
  if (port instanceof MessagePort) mountCard(document, port);
});
