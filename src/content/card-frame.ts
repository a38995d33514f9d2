/**
 * In the frame of a card: nothing of it is read. Takes the port that the page's side hands
 * over, and has the background load what draws the card. Silent for frames that only look
 * like a card's.
 */

import { CARD_DOCUMENT, CARD_PORT } from '../card/frame-protocol';
import { ask } from '../messaging/send';

/** Whether this document is a card's, or made to look like one. */
export function isCardDocument(): boolean {
  return location.href === 'about:srcdoc' && document.documentElement.hasAttribute(CARD_DOCUMENT);
}

/** Waits for a port and a token, and asks the background to load what draws the card. */
export function serveCard(): void {
  addEventListener(
    'message',
    ({ data, ports: [port] }) => {
      (globalThis as Record<symbol, unknown>)[CARD_PORT] = port;
      // Where no card was announced, a page made this frame, and is to hear nothing.
      ask('drawCard', { token: data }).catch(serveCard);
    },
    { once: true },
  );
}
