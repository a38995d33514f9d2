/**
 * Marks and card on one of Glossa's own pages, for readers to try: browsers run no content
 * scripts there, so the page brings the very same parts with it.
 */

import { createCard } from '../card/card';
import { CARD_FACTORY, type CardFactory } from '../card/ports';
import { mountCard } from '../card/view/card-document';
import { nameMarks } from '../marks/names';
import { firefoxUnderlines, markStyles } from '../marks/styles';
import { ask } from '../messaging/send';
import { DocumentSession } from './document-session';
import { PAGE_FACTORY, type PageWorkFactory } from './parts';
import { TermSession } from './term-session';

/**
 * Starts on this page, whatever the rules for sites are.
 *
 * @returns what ends it again
 */
export async function startOnOwnPage(): Promise<() => void> {
  const parts = globalThis as Record<symbol, unknown>;
  const page: PageWorkFactory = (ports) => new TermSession(ports);
  const card: CardFactory = (ports) => createCard({ ...ports, mount: mountCard });
  parts[PAGE_FACTORY] = page;
  parts[CARD_FACTORY] = card;
  const { name, ...state } = await ask('hello', { since: performance.timeOrigin });
  nameMarks(name);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(markStyles(paintsUnderlines(navigator.userAgent)));
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  const work = new DocumentSession(
    // Marks as elements would need a part of their own; the example is painted.
    { ...state, on: true, painter: 'highlight', muted: [] },
    (error) => console.warn('Glossa:', error),
    // It is never written anew.
    () => {},
  );
  return () => work.end();
}

/** Whether `::highlight` has underlines in a browser. */
export function paintsUnderlines(userAgent: string): boolean {
  const version = /Firefox\/(\d+)/.exec(userAgent)?.[1];
  return version === undefined || firefoxUnderlines(version);
}
