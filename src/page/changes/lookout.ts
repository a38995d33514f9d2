/**
 * Checks once a second, while a page is in use, for what causes no mutation record: shadow
 * roots attached to elements that were read without them, and text that became editable. If
 * nothing happens for a while, it stops until something does.
 */
import { shadowOf } from '../../dom/shadow-roots';
import type { Host } from '../host';

/** Time (ms) between two checks. */
const PAUSE_MS = 1_000;

/** At most this many checks are made after the last sign of use. */
const MAX_LOOKS = 30;

/** A check ends after this long (ms) or this many elements; the next one continues there. */
const MAX_LOOK_MS = 2;
const MAX_LOOK_ELEMENTS = 2_000;

export interface LookoutPorts extends Pick<Host, 'signal' | 'shadowRoots'> {
  /** Watches a shadow root for changes. @returns whether it wasn't watched before */
  watch(root: ShadowRoot): boolean;
  /** Reads an element again, with everything in it. */
  rereadAll(element: Element): void;
  /** Called at each check. */
  looked(): void;
}

export class Lookout {
  readonly #ports: LookoutPorts;
  #elements: Iterator<Element>;
  #left = MAX_LOOKS;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #designMode = document.designMode;

  constructor(ports: LookoutPorts) {
    this.#ports = ports;
    this.#elements = this.#all();
    ports.signal.addEventListener('abort', () => clearTimeout(this.#timer));
    this.wake();
  }

  /** Continues checking for a while, because something happened. */
  wake(): void {
    this.#left = MAX_LOOKS;
    this.#timer ??= setTimeout(() => this.#look(), PAUSE_MS);
  }

  #look(): void {
    const { signal, watch, rereadAll, looked } = this.#ports;
    this.#timer = undefined;
    if (signal.aborted) return;
    if (!document.hidden) {
      const { designMode, documentElement } = document;
      if (designMode !== this.#designMode) rereadAll(documentElement);
      this.#designMode = designMode;
      looked();
      const end = performance.now() + MAX_LOOK_MS;
      for (let i = 0; i < MAX_LOOK_ELEMENTS && performance.now() < end; i++) {
        const { value, done } = this.#elements.next();
        if (done) {
          this.#elements = this.#all();
          break;
        }
        const root = shadowOf(value);
        if (root && watch(root)) rereadAll(value);
      }
    }
    if (--this.#left > 0) this.#timer = setTimeout(() => this.#look(), PAUSE_MS);
  }

  *#all(): Iterator<Element> {
    for (const tree of [document, ...this.#ports.shadowRoots()]) {
      const walker = document.createTreeWalker(tree, 1 /* elements */);
      while (walker.nextNode()) yield walker.currentNode as Element;
    }
  }
}
