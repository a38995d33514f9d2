/** Lets several share one watch of what is near the viewport: each box costs at each frame. */

import { SetsByKey } from '../sets-by-key';
import { NearViewport } from './near-viewport';

/** What one of them watches. */
export interface NearView {
  isNear(element: Element): boolean;
  /** All that are near, whoever watches them. */
  readonly elements: Iterable<Element>;
  watch(element: Element): void;
  unwatch(element: Element): void;
}

type Changed = (element: Element, near: boolean) => void;

export class NearViews {
  readonly #near: NearViewport;
  /** Element -> who watches it. */
  readonly #watchers = new SetsByKey<Element, Changed>();

  constructor(signal: AbortSignal) {
    this.#near = new NearViewport((element, near) => {
      for (const changed of [...this.#watchers.get(element)]) changed(element, near);
    }, signal);
  }

  /** @param changed called with an element it watches and whether it is near, on every change */
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
