/**
 * The content script in the frame of a card. Doesn't read the frame: it takes the port that the
 * page's side sends, and asks the background to load what draws the card. Does nothing visible
 * in frames that only look like a card's.
 */

import { CARD_DOCUMENT, CARD_PORT } from '../card/frame-protocol';
import { ask } from '../messaging/send';

/** Whether this document belongs to a card, or was made to look like one. */
export function isCardDocument(): boolean {
  return location.href === 'about:srcdoc' && document.documentElement.hasAttribute(CARD_DOCUMENT);
}

/** Waits for a port and a token, and asks the background to load what draws the card. */
export function serveCard(): void {
  addEventListener(
    'message',
    ({ data, ports: [port] }) => {
      (globalThis as Record<symbol, unknown>)[CARD_PORT] = port;
      // If no card was announced, a page made this frame, and must not get an answer.
      ask('drawCard', { token: data }).catch(serveCard);
    },
    { once: true },
  );
}
