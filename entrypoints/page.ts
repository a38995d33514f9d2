import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { PAGE_FACTORY } from '../src/content/parts';
import { TermSession, type TermSessionFactory } from '../src/content/term-session';

/** Loaded into a frame whose words match entries; the content script takes the factory. */
export default defineUnlistedScript(() => {
  const factory: TermSessionFactory = (...given) => new TermSession(...given);
  (globalThis as Record<symbol, unknown>)[PAGE_FACTORY] = factory;
});
