/**
 * The painter that leaves the page's DOM alone: hits are ranges in the document's highlight
 * registry (CSS Custom Highlight API), styled by a sheet that the background inserts
 * (`src/marks/styles.ts`).
 *
 * Only hits near the viewport are registered, as StaticRanges: live ranges make every DOM change
 * slow (removing 300 nodes with 5,000 ranges: 281 ms instead of 1.3 ms). There is a highlight
 * for each ink (`ink.ts`), mostly one. A hit gets no mark if a highlight would change its text.
 */
import { elementOf } from '../../dom/safe-node';
import { Slice, yieldToPage } from '../../dom/slices';
import { DEFAULT_MARKS, type MarkLook } from '../../marks/choices';
import { markName } from '../../marks/names';
import { inkKey } from '../../marks/styles';
import { rectsOfText, staticRangeOf } from '../hit-ranges';
import { isStillThere, type PageHit } from '../hits';
import { SetsByKey } from '../sets-by-key';
import { TextStyles } from '../text-styles';
import { NearViewport } from '../viewport/near-viewport';
import type { NearView, NearViews } from '../viewport/near-views';
import type { Painter } from './painter';
import { onStyleChange } from './style-changes';

interface Registered {
  readonly range: StaticRange;
  /** The name of its highlight. */
  readonly name: string;
}

/**
 * At most this many hits are registered, because the browser goes through all of them in each
 * frame, and a text of megabytes may be a single block near the viewport. The others can be
 * found by pointing.
 */
const MAX_REGISTERED = 1_000;

export class HighlightPainter implements Painter {
  /** Our own list: in Firefox, content scripts can't iterate a Highlight (Bugzilla 1023984). */
  readonly #byBox = new SetsByKey<Element, PageHit>();
  readonly #ranges = new Map<PageHit, Registered>();
  /** The hits with ranges. */
  readonly #registeredByBox = new SetsByKey<Element, PageHit>();
  readonly #near: NearView;
  readonly #signal: AbortSignal;
  readonly #looks: TextStyles;
  /** By name. */
  readonly #highlights = new Map<string, Highlight>();

  /** @param near what is near the viewport, if it is shared with others */
  constructor(signal: AbortSignal, look: MarkLook = DEFAULT_MARKS.look, near?: NearViews) {
    this.#signal = signal;
    this.#looks = new TextStyles(look.colour);
    const moved = (box: Element, isNear: boolean) => this.#moved(box, isNear);
    this.#near = near?.view(moved) ?? new NearViewport(moved, signal);
    signal.addEventListener('abort', () => this.#clear(), { once: true });
    onStyleChange(look.colour, () => void this.#updateInks(), signal);
    // A page can clear the registry. So it is checked whenever the page is scrolled or shown.
    const options = { signal, passive: true, capture: true };
    document.addEventListener('scrollend', () => this.#assert(), options);
    document.addEventListener('visibilitychange', () => this.#assert(), options);
  }

  paint(hits: readonly PageHit[]): void {
    for (const hit of hits) {
      if (!hit.shown) continue;
      const box = elementOf(hit.root);
      this.#byBox.add(box, hit);
      this.#near.watch(box);
      if (this.#near.isNear(box)) this.#register(hit);
    }
  }

  erase(hits: readonly PageHit[]): void {
    for (const hit of hits) {
      this.#deregister(hit);
      const box = elementOf(hit.root);
      if (this.#byBox.delete(box, hit)) this.#near.unwatch(box);
    }
  }

  suits(hit: PageHit): boolean {
    return this.#looks.suits(hit);
  }

  near(): Iterable<Element> {
    return this.#near.elements;
  }

  rectsOf(hit: PageHit): DOMRect[] {
    return rectsOfText(hit);
  }

  stepBack(_root: Element | ShadowRoot, hits: readonly PageHit[]): readonly PageHit[] {
    const standing = hits.filter(isStillThere);
    if (standing.length < hits.length) this.erase(hits.filter((hit) => !isStillThere(hit)));
    return standing;
  }

  unmarkStale(): void {
    for (const hit of [...this.#ranges.keys()]) if (!isStillThere(hit)) this.#deregister(hit);
  }

  #moved(box: Element, near: boolean): void {
    if (near) {
      for (const hit of this.#byBox.get(box)) {
        if (this.#ranges.size >= MAX_REGISTERED) break;
        this.#register(hit);
      }
    } else {
      for (const hit of [...this.#registeredByBox.get(box)]) this.#deregister(hit);
    }
    this.#assert();
  }

  #register(hit: PageHit): void {
    if (this.#ranges.has(hit) || this.#ranges.size >= MAX_REGISTERED) return;
    const range = staticRangeOf(hit);
    if (!range || !this.suits(hit)) return;
    const name = markName() + inkKey(this.#looks.inkOf(hit));
    this.#ranges.set(hit, { range, name });
    this.#registeredByBox.add(elementOf(hit.root), hit);
    this.#registered(name).add(range);
  }

  #deregister(hit: PageHit): void {
    const registered = this.#ranges.get(hit);
    if (!registered) return;
    this.#ranges.delete(hit);
    this.#registeredByBox.delete(elementOf(hit.root), hit);
    const highlight = this.#highlights.get(registered.name);
    highlight?.delete(registered.range);
    if (highlight?.size === 0) this.#drop(registered.name);
  }

  /** Updates marks where the page's look has changed, in slices. */
  async #updateInks(): Promise<void> {
    let slice = new Slice();
    for (const box of [...this.#near.elements]) {
      for (const hit of this.#byBox.get(box)) {
        if (!slice.open) {
          await yieldToPage();
          if (this.#signal.aborted) return;
          slice = new Slice();
        }
        const now = this.#ranges.get(hit);
        if (!now && this.#ranges.size >= MAX_REGISTERED) continue;
        const name = this.suits(hit) ? markName() + inkKey(this.#looks.inkOf(hit)) : undefined;
        if (now?.name === name) continue;
        this.#deregister(hit);
        if (name && this.#near.isNear(box)) this.#register(hit);
      }
    }
  }

  #registered(name: string): Highlight {
    const highlight = this.#highlights.get(name) ?? new Highlight();
    this.#highlights.set(name, highlight);
    if (CSS.highlights.get(name) !== highlight) CSS.highlights.set(name, highlight);
    return highlight;
  }

  /** Registers our highlights again if the page cleared or replaced them. */
  #assert(): void {
    if (this.#signal.aborted || this.#ranges.size === 0) return;
    let size = 0;
    for (const name of this.#highlights.keys()) size += this.#registered(name).size;
    if (size === this.#ranges.size) return;
    for (const { range, name } of this.#ranges.values()) this.#registered(name).add(range);
  }

  #drop(name: string): void {
    // A newer script's highlight may be there by now.
    if (CSS.highlights.get(name) === this.#highlights.get(name)) CSS.highlights.delete(name);
    this.#highlights.delete(name);
  }

  #clear(): void {
    this.#ranges.clear();
    for (const name of [...this.#highlights.keys()]) this.#drop(name);
  }
}
