/**
 * The painter that leaves the page's DOM alone: hits are ranges in the document's
 * highlight registry (CSS Custom Highlight API), styled by a sheet that the background
 * injects (`src/page/styles.ts`).
 *
 * Only hits near the viewport are registered, as StaticRanges: live ranges make every
 * DOM change slow (removing 300 nodes: 281 ms against 1.3 ms at 5,000 ranges).
 */
import { boxOf, type PageHit, stands } from '../hits';
import { NearViewport } from '../near-viewport';
import type { NearView, NearViews } from '../near-views';
import { SetsByKey } from '../sets-by-key';
import { HIGHLIGHT } from '../styles';
import { type Painter, rectsOfText } from './painter';

/**
 * So many are registered at most: a text of megabytes may be a single block, all of it near,
 * and the browser goes through every one at each frame. The rest is found by pointing.
 */
const MOST = 2_000;

export class HighlightPainter implements Painter {
  /** Our own list: in Firefox, content scripts can't iterate a Highlight (Xray throws). */
  readonly #byBox = new SetsByKey<Element, PageHit>();
  readonly #ranges = new Map<PageHit, StaticRange>();
  readonly #near: NearView;
  readonly #signal: AbortSignal;
  #highlight: Highlight | null = null;

  /** @param near what is near the viewport, where others ask that too */
  constructor(signal: AbortSignal, near?: NearViews) {
    this.#signal = signal;
    const moved = (box: Element, isNear: boolean) => this.#moved(box, isNear);
    this.#near = near?.view(moved) ?? new NearViewport(moved, signal);
    signal.addEventListener('abort', () => this.#clear(), { once: true });
    // A page can clear the registry, and sees no reason not to; look after it where the
    // reader looks: whenever the page is scrolled or shown again.
    const options = { signal, passive: true, capture: true };
    document.addEventListener('scrollend', () => this.#assert(), options);
    document.addEventListener('visibilitychange', () => this.#assert(), options);
  }

  paint(hits: readonly PageHit[]): void {
    for (const hit of hits) {
      if (!hit.shown) continue;
      const box = boxOf(hit);
      this.#byBox.add(box, hit);
      this.#near.watch(box);
      if (this.#near.isNear(box)) this.#register(hit);
    }
  }

  erase(hits: readonly PageHit[]): void {
    for (const hit of hits) {
      this.#deregister(hit);
      const box = boxOf(hit);
      if (this.#byBox.delete(box, hit)) this.#near.forget(box);
    }
  }

  near(): Iterable<Element> {
    return this.#near.elements;
  }

  rectsOf(hit: PageHit): DOMRect[] {
    return rectsOfText(hit);
  }

  stepBack(_root: Element | ShadowRoot, hits: readonly PageHit[]): readonly PageHit[] {
    const standing = hits.filter(stands);
    if (standing.length < hits.length) this.erase(hits.filter((hit) => !stands(hit)));
    return standing;
  }

  #moved(box: Element, near: boolean): void {
    for (const hit of this.#byBox.get(box)) {
      if (near) this.#register(hit);
      else this.#deregister(hit);
    }
    this.#assert();
  }

  #register(hit: PageHit): void {
    if (this.#ranges.has(hit) || this.#ranges.size >= MOST) return;
    const first = hit.pieces[0];
    const last = hit.pieces.at(-1);
    if (!first || !last) return;
    const range = new StaticRange({
      startContainer: first.node,
      startOffset: first.start,
      endContainer: last.node,
      endOffset: last.end,
    });
    this.#ranges.set(hit, range);
    this.#registered().add(range);
  }

  #deregister(hit: PageHit): void {
    const range = this.#ranges.get(hit);
    if (!range) return;
    this.#ranges.delete(hit);
    this.#highlight?.delete(range);
    if (this.#ranges.size === 0) this.#clear();
  }

  #registered(): Highlight {
    if (this.#highlight && CSS.highlights.get(HIGHLIGHT) === this.#highlight) {
      return this.#highlight;
    }
    this.#highlight ??= new Highlight();
    CSS.highlights.set(HIGHLIGHT, this.#highlight);
    return this.#highlight;
  }

  /** Registers our highlight again where the page cleared or replaced it. */
  #assert(): void {
    if (this.#signal.aborted || this.#ranges.size === 0) return;
    const highlight = this.#registered();
    if (highlight.size === this.#ranges.size) return;
    for (const range of this.#ranges.values()) highlight.add(range);
  }

  #clear(): void {
    this.#ranges.clear();
    // A newer script's highlight may stand there by now.
    const ours = this.#highlight !== null && CSS.highlights.get(HIGHLIGHT) === this.#highlight;
    if (ours) CSS.highlights.delete(HIGHLIGHT);
    this.#highlight = null;
  }
}
