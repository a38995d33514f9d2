/**
 * Watches for what may show or hide text without changing it: styles, folds, animations,
 * scrolled and resized boxes, and what the reader does. Reports it at a limited pace; the rest
 * of the time it costs nothing.
 */
import type { Host } from '../host';

export interface VisibilityPorts extends Pick<Host, 'signal' | 'shadowRoots'> {
  /** Called when text may look different. @returns how many texts must be checked */
  look(): number;
  /** Whether some text near the viewport can't be seen. */
  isMissing(): boolean;
}

/** Attributes that style sheets mostly use. */
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

/** Events at the end of a visible change, or before one. */
const ENDS =
  'transitionend animationend toggle change load scrollend fullscreenchange visibilitychange resize';

/** Actions of the reader that may show something by style alone: pointing, focus. */
const DOINGS = 'pointerover click keyup focusin';

/** Changes are gathered for this long (ms): most come in bursts, many from animations. */
const GATHER_MS = 150;

/**
 * Time (ms) until the next check for each text of the last one: a text takes about 0.02 ms
 * (Chromium 156), and checks may take 5 % of the time.
 */
const REST_MS_PER_TEXT = 0.4;

/** Between two looks for animations that scripts start: the document has no event for those. */
const ANIMATIONS_PAUSE_MS = 1_000;

/** After the last change: an animation that starts later is found with the next change. */
const MAX_ANIMATION_LOOKS = 30;

/** @returns a function that reports a change that was noticed elsewhere */
export function watchVisibility({
  signal,
  shadowRoots,
  look,
  isMissing,
}: VisibilityPorts): () => void {
  const watched = new WeakSet<Node>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let rest = GATHER_MS;
  const known = new WeakSet<Animation>();
  let animationTimer: ReturnType<typeof setTimeout> | undefined;
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
      clearTimeout(animationTimer);
      observer.disconnect();
    },
    { once: true },
  );
  watch();
  lookForAnimations(MAX_ANIMATION_LOOKS);
  return changed;

  function changed(): void {
    if (signal.aborted) return;
    timer ??= setTimeout(() => {
      timer = undefined;
      watch();
      rest = Math.max(GATHER_MS, look() * REST_MS_PER_TEXT);
      // The end of an animation by script causes no event of the document.
      if (isMissing() && isFading()) changed();
      else lookForAnimations(MAX_ANIMATION_LOOKS);
    }, rest);
  }

  function lookForAnimations(left: number): void {
    clearTimeout(animationTimer);
    if (left === 0) return;
    animationTimer = setTimeout(() => {
      if (!document.hidden && isMissing() && hasNewAnimation()) changed();
      else lookForAnimations(left - 1);
    }, ANIMATIONS_PAUSE_MS);
  }

  function hasNewAnimation(): boolean {
    const found = document.getAnimations().filter((animation) => !known.has(animation));
    for (const animation of found) known.add(animation);
    return found.length > 0;
  }
}

/** Whether an animation that ends by itself is running. */
function isFading(): boolean {
  return document
    .getAnimations()
    .some(
      ({ playState, effect }) =>
        playState === 'running' && Number(effect?.getComputedTiming().endTime) < Infinity,
    );
}
