/**
 * Marks and card on one of Glossa's own pages, for readers to try. Browsers run no content
 * scripts there, so the page contains the same parts itself.
 */

import { createCard } from '../card/cards';
import { CARD_FACTORY, type CardFactory } from '../card/ports';
import { mountCard } from '../card/view/card-document';
import { nameMarks } from '../marks/names';
import { highlightRules, markStyles } from '../marks/styles';
import { ask } from '../messaging/send';
import '../page/reading/judge-prose';
import { beginSession } from './document-session';
import { PAGE_FACTORY } from './parts';
import { TermSession, type TermSessionFactory } from './term-session';

/**
 * Starts on this page, whatever the site rules are.
 *
 * @returns a function that stops it
 */
export async function startOnOwnPage(): Promise<() => void> {
  const parts = globalThis as Record<symbol, unknown>;
  const page: TermSessionFactory = (...given) => new TermSession(...given);
  const card: CardFactory = (ports) => createCard({ ...ports, mount: mountCard });
  parts[PAGE_FACTORY] = page;
  parts[CARD_FACTORY] = card;
  const { name, ...state } = await ask('hello', { since: performance.timeOrigin });
  nameMarks(name);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(markStyles(highlightRules(navigator.userAgent)));
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  return beginSession(
    // Highlights, because marks as elements would need one more part.
    { ...state, on: true, painter: 'highlight', muted: [] },
    (error) => console.warn('Glossa:', error),
    // This document never gets a new root.
    () => {},
  );
}
