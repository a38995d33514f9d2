import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createCard } from '../src/card/cards';
import { CARD_FACTORY, type CardFactory } from '../src/card/ports';

/** Loaded into a frame that has a term; the content script takes the factory. */
export default defineUnlistedScript(() => {
  const factory: CardFactory = createCard;
  (globalThis as Record<symbol, unknown>)[CARD_FACTORY] = factory;
});
