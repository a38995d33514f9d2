/**
 * The painter for glossaries that pages must not notice: it marks nothing, neither in the
 * highlight registry nor by elements. It only knows which of its hits are near the viewport,
 * for when the caret API doesn't find them.
 */
import { elementOf } from '../../dom/safe-node';
import { rectsOfText } from '../hit-ranges';
import { isStillIn, type PageHit } from '../hits';
import type { PageTexts } from '../page-texts';
import { SetsByKey } from '../sets-by-key';
import { NearViewport } from '../viewport/near-viewport';
import type { Painter } from './painter';

export class PointingPainter implements Painter {
  readonly #byBox = new SetsByKey<Element, PageHit>();
  readonly #near: NearViewport;
  readonly #texts: () => PageTexts;

  /** @param texts the page's texts, which other glossaries' marks may divide */
  constructor(texts: () => PageTexts, signal: AbortSignal) {
    this.#texts = texts;
    this.#near = new NearViewport(() => {}, signal);
  }

  paint(hits: readonly PageHit[]): void {
    for (const hit of hits) {
      if (!hit.shown) continue;
      const box = elementOf(hit.root);
      this.#byBox.add(box, hit);
      this.#near.watch(box);
    }
  }

  erase(hits: readonly PageHit[]): void {
    for (const hit of hits) {
      const box = elementOf(hit.root);
      if (this.#byBox.delete(box, hit)) this.#near.unwatch(box);
    }
  }

  near(): Iterable<Element> {
    return this.#near.elements;
  }

  rectsOf(hit: PageHit): DOMRect[] {
    return rectsOfText(hit, this.#texts());
  }

  stepBack(_root: Element | ShadowRoot, hits: readonly PageHit[]): readonly PageHit[] {
    const texts = this.#texts();
    const standing: PageHit[] = [];
    const gone: PageHit[] = [];
    for (const hit of hits) (isStillIn(hit, texts) ? standing : gone).push(hit);
    this.erase(gone);
    return standing;
  }
}
