/**
 * The card for selections in a frame without marks: Glossa is off there, or the page has no
 * terms. Once the card is closed, nothing of it is left.
 */

import { CARD_FACTORY, type CardFactory } from '../card/ports';
import type { FoundSelection } from '../messaging/frame-calls';
import { cardRequests } from './card-requests';
import { KnownEntries } from './known-entries';
import { takePart } from './parts';
import { hitAtSelection } from './selection';

export class SelectionCard {
  #life: AbortController | null = null;

  /** Shows what was found for the selection. @returns true, always */
  explain(found: FoundSelection): true {
    this.#life?.abort();
    const life = new AbortController();
    this.#life = life;
    const known = new KnownEntries();
    known.add(found.reply);
    const card = takePart<CardFactory>(CARD_FACTORY)({
      signal: life.signal,
      hitAt: () => null,
      // Only the list of recent terms misses what fails here.
      ...cardRequests(known, () => {}),
      closed: () => life.abort(),
    });
    card.openAt(hitAtSelection(found));
    return true;
  }
}
