/** Shares one `NearViewport` among several watchers, since each box costs time in each frame. */

import { SetsByKey } from '../sets-by-key';
import { NearViewport } from './near-viewport';

/** What one watcher sees of it. */
export interface NearView {
  isNear(element: Element): boolean;
  /** All elements that are near, including those of other watchers. */
  readonly elements: Iterable<Element>;
  watch(element: Element): void;
  unwatch(element: Element): void;
}

type Changed = (element: Element, near: boolean) => void;

export class NearViews {
  readonly #near: NearViewport;
  /** Element -> its watchers. */
  readonly #watchers = new SetsByKey<Element, Changed>();

  constructor(signal: AbortSignal) {
    this.#near = new NearViewport((element, near) => {
      for (const changed of [...this.#watchers.get(element)]) changed(element, near);
    }, signal);
  }

  /** @param changed called with a watched element and whether it is near, on every change */
  view(changed: Changed): NearView {
    const near = this.#near;
    const watchers = this.#watchers;
    return {
      isNear: (element) => near.isNear(element),
      get elements() {
        return near.elements;
      },
      watch(element) {
        watchers.add(element, changed);
        near.watch(element);
      },
      unwatch(element) {
        if (watchers.delete(element, changed)) near.unwatch(element);
      },
    };
  }
}
