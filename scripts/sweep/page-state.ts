/**
 * The state of a page at a moment. Runs inside the page, so it can't use anything outside the
 * function.
 */

export interface PageSnapshot {
  /** Hash of the DOM, open shadow trees included. */
  readonly dom: string;
  /** Hash of its text. */
  readonly text: string;
  /** Tasks of more than 50 ms so far, and how long they took in all (ms). */
  readonly longTasks: { readonly count: number; readonly ms: number };
}

/** @param whole returns the DOM itself instead of its hash, to show where two differ */
export function readState(whole: boolean): PageSnapshot {
  type Watched = { sweepLong?: { count: number; ms: number } };
  const watched = globalThis as Watched;
  if (!watched.sweepLong && PerformanceObserver.supportedEntryTypes.includes('longtask')) {
    const long = { count: 0, ms: 0 };
    watched.sweepLong = long;
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) {
        long.count++;
        long.ms += duration;
      }
    }).observe({ type: 'longtask', buffered: true });
  }
  let dom = document.documentElement?.outerHTML ?? '';
  let text = document.documentElement?.textContent ?? '';
  const walk = (root: Document | ShadowRoot) => {
    for (const { shadowRoot } of root.querySelectorAll('*')) {
      if (!shadowRoot) continue;
      dom += `\n#shadow ${shadowRoot.innerHTML}`;
      text += `\n${shadowRoot.textContent}`;
      walk(shadowRoot);
    }
  };
  walk(document);
  // FNV-1a in two halves: 64 bits are enough to tell two versions of a page apart.
  const hash = (value: string) => {
    let a = 0x811c9dc5;
    let b = 0x2545f491;
    for (let i = 0; i < value.length; i++) {
      a = Math.imul(a ^ value.charCodeAt(i), 0x01000193);
      b = Math.imul(b + value.charCodeAt(i), 0x9e3779b1);
    }
    return `${value.length}:${(a >>> 0).toString(16)}${(b >>> 0).toString(16)}`;
  };
  return {
    dom: whole ? dom : hash(dom),
    text: whole ? text : hash(text),
    longTasks: watched.sweepLong ?? { count: 0, ms: 0 },
  };
}
