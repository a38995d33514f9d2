/**
 * Checks once a second, while a page is in use, for what causes no mutation record: shadow
 * roots attached to elements that were read without them, and text that became editable. If
 * nothing happens for a while, it stops until something does.
 */
import { shadowOf } from '../../dom/shadow-roots';
import type { Host } from '../host';
import type { PageObserver } from './observer';

/** Time (ms) between two checks. */
const PAUSE_MS = 1_000;

/** At most this many checks are made after the last sign of use. */
const MAX_LOOKS = 30;

/** A check ends after this long (ms) or this many elements; the next one continues there. */
const MAX_LOOK_MS = 2;
const MAX_LOOK_ELEMENTS = 2_000;

export interface LookoutPorts extends Pick<Host, 'signal'> {
  /** Watches shadow roots for changes. */
  readonly observer: Pick<PageObserver, 'watch' | 'shadowRoots'>;
  /** Reads an element again, with everything in it. */
  rereadAll(element: Element): void;
  /** Called at each check. */
  looked(): void;
}

/** @returns a function that continues the checks for a while, because something happened */
export function startLookout(ports: LookoutPorts): () => void {
  const { signal, observer, rereadAll, looked } = ports;
  let elements = allElements();
  let left = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let { designMode } = document;

  const lookSoon = () => {
    timer ??= setTimeout(look, PAUSE_MS);
  };

  const wake = () => {
    left = MAX_LOOKS;
    lookSoon();
  };

  const look = () => {
    timer = undefined;
    if (signal.aborted) return;
    if (!document.hidden) {
      if (designMode !== document.designMode) rereadAll(document.documentElement);
      designMode = document.designMode;
      looked();
      const end = performance.now() + MAX_LOOK_MS;
      for (let i = 0; i < MAX_LOOK_ELEMENTS && performance.now() < end; i++) {
        const { value, done } = elements.next();
        if (done) {
          elements = allElements();
          break;
        }
        const root = shadowOf(value);
        if (root && observer.watch(root)) rereadAll(value);
      }
    }
    if (--left > 0) lookSoon();
  };

  function* allElements(): Iterator<Element> {
    for (const tree of [document, ...observer.shadowRoots]) {
      const walker = document.createTreeWalker(tree, 1 /* elements */);
      while (walker.nextNode()) yield walker.currentNode as Element;
    }
  }

  signal.addEventListener('abort', () => clearTimeout(timer));
  wake();
  return wake;
}
