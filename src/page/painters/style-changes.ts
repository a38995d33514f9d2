/** Reports when a page's text may have changed its look, for example by a dark theme. */
import type { MarkColour } from '../../marks/choices';

/** How long (ms) after a sign of it: themes often change by a transition. */
const SETTLED_MS = 350;

/** Time (ms) between two reports, however often there are signs. */
const PACE_MS = 2_000;

/**
 * Calls back some time after the attributes of the outermost elements, the system's colours or
 * the viewport's size have changed. If marks have a colour of their own, which doesn't follow the
 * text's, also after clicks: any element's class may switch a theme.
 */
export function onStyleChange(colour: MarkColour, changed: () => void, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let last = Number.NEGATIVE_INFINITY;
  const soon = () => {
    if (signal.aborted) return;
    timer ??= setTimeout(
      () => {
        timer = undefined;
        last = performance.now();
        changed();
      },
      Math.max(SETTLED_MS, last + PACE_MS - performance.now()),
    );
  };
  const { documentElement, body } = document;
  const observer = new MutationObserver(soon);
  for (const root of [documentElement, body, ...(body?.children ?? [])]) {
    if (root) observer.observe(root, { attributes: true });
  }
  const options = { signal, passive: true, capture: true };
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', soon, { signal });
  addEventListener('resize', soon, options);
  if (colour !== 'text') addEventListener('click', soon, options);
  signal.addEventListener(
    'abort',
    () => {
      clearTimeout(timer);
      observer.disconnect();
    },
    { once: true },
  );
}
