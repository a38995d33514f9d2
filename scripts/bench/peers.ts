/**
 * The peers in a page: libraries that mark words. Each gets the settings that its documentation
 * recommends for this job. Bundled into a script of its own, which leaves `glossaPeers`.
 */
import AdvancedMark from 'advanced-mark.js';
import Mark from 'mark.js';

/** Time of a call (ms) and how many elements it made. */
export interface PeerFigure {
  readonly ms: number;
  readonly marks: number;
}

const ELEMENT = 'bench-mark';

const EXACTLY = {
  accuracy: 'exactly',
  separateWordSearch: false,
  diacritics: false,
  element: ELEMENT,
} as const;

const peers = {
  /** mark.js 8: a pass for each form. */
  markJs: (forms: readonly string[]) =>
    marked(
      () => new Mark(document.body).mark([...forms], EXACTLY),
      (done) => new Mark(document.body).unmark({ element: ELEMENT, done }),
    ),

  /** advanced-mark.js: all forms in one expression, and the text nodes collected once. */
  advanced: (forms: readonly string[]) =>
    marked(
      () =>
        new AdvancedMark(document.body).mark([...forms], {
          ...EXACTLY,
          combinePatterns: true,
          cacheTextNodes: true,
        }),
      (done) => new AdvancedMark(document.body).unmark({ element: ELEMENT, done }),
    ),
};

/** Times `mark`, then restores the page. */
async function marked(mark: () => void, unmark: (done: () => void) => void): Promise<PeerFigure> {
  (globalThis as { gc?: () => void }).gc?.();
  const start = performance.now();
  mark();
  const ms = performance.now() - start;
  const marks = document.getElementsByTagName(ELEMENT).length;
  await new Promise<void>((resolve) => unmark(resolve));
  return { ms, marks };
}

(globalThis as { glossaPeers?: typeof peers }).glossaPeers = peers;
