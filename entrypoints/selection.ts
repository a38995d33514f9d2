import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { SelectionCard } from '../src/content/selection-card';
import { offer } from '../src/messaging/frame-calls';

/** Loaded into a frame without marks to explain a selection there. */
export default defineUnlistedScript(() => {
  const card = new SelectionCard();
  offer({ explain: (found) => card.explain(found) });
});
