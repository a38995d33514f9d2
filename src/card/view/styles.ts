/** The style of the card's document: what Glossa's own pages have as well, then the card's. */
import base from '../../ui/styles/base.css?inline';
import entry from '../../ui/styles/entry.css?inline';
import icons from '../../ui/styles/icons.css?inline';
import note from '../../ui/styles/note.css?inline';
import runs from '../../ui/styles/runs.css?inline';
import tokens from '../../ui/styles/tokens.css?inline';
import card from './card.css?inline';
import foot from './foot.css?inline';
import layout from './layout.css?inline';

/** Later rules win, as in `pages.css`. */
export const CARD_CSS: string = [tokens, base, icons, runs, entry, note, card, foot, layout].join(
  '\n',
);
