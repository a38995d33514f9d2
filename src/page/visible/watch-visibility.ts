/**
 * Watches for what may show or hide text without changing it: styles, folds, animations,
 * scrolled and resized boxes, and what the reader does. Says so at a pace; the rest of the
 * time it costs nothing.
 */
import type { Host } from '../host';

export interface VisibilityPorts extends Pick<Host, 'signal' | 'shadowRoots'> {
  /** Text may look another way now. @returns how many texts there are to look at */
  look(): number;
  /** Whether some text near the viewport can't be seen. */
  isMissing(): boolean;
}

/** Attributes that style sheets mostly go by. */
const ATTRIBUTES = [
  'class',
  'style',
  'hidden',
  'open',
  'popover',
  'dir',
  'aria-expanded',
  'aria-selected',
  'data-state',
];

/** What ends a change of looks, or brings one. */
const ENDS =
  'transitionend animationend toggle change load scrollend fullscreenchange visibilitychange resize';

/** What the reader does that may show something by style alone: pointing, focus. */
const DOINGS = 'pointerover click keyup focusin';

/** Changes are gathered for this long (ms): most come in bursts, and many are animations. */
const GATHER_MS = 150;

/**
 * Time (ms) until the next look, for each text of the last one: a text takes some 0.02 ms
 * (Chromium 156), and looking may take 5 % of the time.
 */
const REST_MS_PER_TEXT = 0.4;

/** @returns tells of a change that was seen elsewhere */
export function watchVisibility({
  signal,
  shadowRoots,
  look,
  isMissing,
}: VisibilityPorts): () => void {
  const watched = new WeakSet<Node>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let rest = GATHER_MS;
  const observer = new MutationObserver(changed);
  const watch = () => {
    for (const root of [document, ...shadowRoots()]) {
      if (watched.has(root)) continue;
      watched.add(root);
      observer.observe(root, { subtree: true, attributeFilter: ATTRIBUTES });
    }
  };
  const options = { signal, capture: true, passive: true };
  for (const type of ENDS.split(' ')) addEventListener(type, changed, options);
  for (const type of DOINGS.split(' ')) {
    addEventListener(type, () => timer === undefined && isMissing() && changed(), options);
  }
  signal.addEventListener(
    'abort',
    () => {
      clearTimeout(timer);
      observer.disconnect();
    },
    { once: true },
  );
  watch();
  return changed;

  function changed(): void {
    if (signal.aborted) return;
    timer ??= setTimeout(() => {
      timer = undefined;
      watch();
      rest = Math.max(GATHER_MS, look() * REST_MS_PER_TEXT);
      // What fades in by a script's animation ends without an event of the document.
      if (isMissing() && isFading()) changed();
    }, rest);
  }
}

/** Whether an animation that ends by itself is on its way. */
function isFading(): boolean {
  return document
    .getAnimations()
    .some(
      ({ playState, effect }) =>
        playState === 'running' && Number(effect?.getComputedTiming().endTime) < Infinity,
    );
}
