import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { ElementsPainter } from '../src/page/painters/elements';
import { ELEMENTS_FACTORY, type ElementsFactory } from '../src/page/painters/elements-factory';

/** Loaded into a frame that marks terms as elements; the content script takes the factory. */
export default defineUnlistedScript(() => {
  const factory: ElementsFactory = (ports) => new ElementsPainter(ports);
  (globalThis as Record<symbol, unknown>)[ELEMENTS_FACTORY] = factory;
});
