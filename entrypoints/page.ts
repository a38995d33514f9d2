import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { PAGE_FACTORY, type PageWorkFactory } from '../src/content/parts';
import { TermSession } from '../src/content/term-session';

/** Loaded into a frame whose words match entries; the content script picks the factory up. */
export default defineUnlistedScript(() => {
  const factory: PageWorkFactory = (ports) => new TermSession(ports);
  (globalThis as Record<symbol, unknown>)[PAGE_FACTORY] = factory;
});
