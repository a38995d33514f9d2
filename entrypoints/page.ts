import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { MarkedPage } from '../src/content/page-work';
import { PAGE_FACTORY, type PageWorkFactory } from '../src/content/page-work-port';

/** Loaded into a frame whose words match entries; the content script picks the factory up. */
export default defineUnlistedScript(() => {
  const factory: PageWorkFactory = (ports) => new MarkedPage(ports);
  (globalThis as Record<symbol, unknown>)[PAGE_FACTORY] = factory;
});
