import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { PAGE_FACTORY, STALE_REMOVER } from '../src/content/parts';
import { TermSession, type TermSessionFactory } from '../src/content/term-session';
import '../src/page/reading/judge-prose';
import { removeStale } from '../src/page/remove-stale';

/** Loaded into a frame whose words match entries; the content script takes the factory. */
export default defineUnlistedScript(() => {
  const world = globalThis as Record<symbol, unknown>;
  const factory: TermSessionFactory = (...given) => new TermSession(...given);
  world[PAGE_FACTORY] = factory;
  world[STALE_REMOVER] = removeStale;
});
