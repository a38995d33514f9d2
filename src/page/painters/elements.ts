/**
 * The painter that wraps hits in elements, by mark.js: for readers who want terms in the tab
 * order and in the accessibility tree, and for browsers without the Highlight API. It restores
 * the page as it was (`divided-texts.ts`).
 */

import { lineBoxes } from '../../dom/ranges';
import { rootOf } from '../../dom/safe-node';
import { Slice, yieldToPage } from '../../dom/slices';
import { DEFAULT_MARKS } from '../../marks/choices';
import { markName } from '../../marks/names';
import { inkKey, QUIET } from '../../marks/styles';
import type { Changes } from '../changes/changes';
import { rectsOfText } from '../hit-ranges';
import { isStillThere, type PageHit } from '../hits';
import { isInEditor } from '../reading/edited';
import { MAX_BLOCK_UNITS } from '../reading/joiner';
import { TextStyles } from '../text-styles';
import { unwrap } from '../unwrap';
import { keepCopiesClean } from './clean-copies';
import { DividedTexts } from './divided-texts';
import type { ElementsPorts } from './elements-factory';
import { keepingSelection } from './kept-selection';
import { beneath, label, reachable, unreachable } from './mark-element';
import type { Painter } from './painter';
import { onStyleChange } from './style-changes';

/** If the page changes a root more often than this in `STEP_BACK_MS`, the root is left alone. */
const MAX_STEP_BACKS = 4;
const STEP_BACK_MS = 3_000; // ms

/** At most this many hits get their marks back at once. */
const MAX_REMARKED_AT_ONCE = 100;

/**
 * Highlights mark long texts, and further texts directly in a place that already has this many
 * hits: dividing a text and making it whole again takes time with the
 * number of its parts, and all marks of a place step back at once when the page changes it.
 */
const MAX_WRAPPED = 500;

export class ElementsPainter implements Painter {
  readonly texts = new DividedTexts();
  readonly #wrappers = new Map<PageHit, HTMLElement[]>();
  readonly #hits = new WeakMap<Element, PageHit>();
  readonly #steppedBack = new Map<Element | ShadowRoot, number[]>();
  /** Number of hits that are wrapped directly in a place. */
  readonly #counts = new WeakMap<Element | ShadowRoot, number>();
  /** Places that had too many, until they have none. */
  readonly #full = new WeakSet<Element | ShadowRoot>();
  readonly #leftAlone = new WeakSet<Element | ShadowRoot>();
  /** Hits that lost their marks while text is copied -> whether those marks were invisible. */
  readonly #aside = new Map<PageHit, boolean>();

  readonly #looks: TextStyles;

  constructor(readonly ports: ElementsPorts) {
    const { signal, look = DEFAULT_MARKS.look } = ports;
    this.#looks = new TextStyles(look.colour);
    onStyleChange(look.colour, () => void this.#updateInks(), signal);
    const stepAside = (isWanted: (mark: Element) => boolean) => this.#stepAside(isWanted);
    const comeBack = () => void this.#comeBack();
    keepCopiesClean({ stepAside, comeBack, name: markName() }, signal);
    document.addEventListener('keydown', (event) => this.#key(event), { signal, capture: true });
    signal.addEventListener('abort', () => this.#eraseAll(), { once: true });
  }

  paint(hits: readonly PageHit[]): void {
    const { other } = this.ports;
    const shown = hits.filter((hit) => hit.shown);
    const left = shown.filter((hit) => this.#isLeftAlone(hit));
    if (left.length > 0) other?.paint(left);
    if (left.length === shown.length) return;
    const alone = new Set(left);
    // All styles are read before anything is written, so that they are computed once.
    const wrapped = shown.filter((hit) => !alone.has(hit)).map((hit) => this.#inked(hit));
    this.#write(() => {
      // From the last hit to the first: dividing a node leaves the text before intact.
      for (const { hit, key } of wrapped.toReversed()) this.#wrap(hit, key);
    });
  }

  erase(hits: readonly PageHit[]): void {
    for (const hit of hits) this.#aside.delete(hit);
    this.#unwrap(hits);
  }

  #unwrap(hits: readonly PageHit[]): void {
    const nodes = new Set<Text>();
    for (const hit of hits) {
      for (const wrapper of this.#wrappers.get(hit) ?? []) this.#hits.delete(wrapper);
      if (!this.#wrappers.delete(hit)) continue;
      this.#count(hit, -1);
      for (const { node } of hit.segments) nodes.add(node);
    }
    this.ports.other?.erase(hits);
    if (nodes.size === 0) return;
    this.#write(() => {
      for (const node of nodes) this.texts.join(node);
    });
  }

  quiet(hits: readonly PageHit[], quiet: boolean): void {
    for (const hit of hits) if (this.#aside.has(hit)) this.#aside.set(hit, quiet);
    const others = hits.filter((hit) => !this.#wrappers.has(hit) && !this.#aside.has(hit));
    if (quiet) this.ports.other?.erase(others);
    else this.paint(others);
    this.ports.write(() => {
      for (const hit of hits) {
        const wrappers = this.#wrappers.get(hit) ?? [];
        const key = quiet ? QUIET : this.#inked(hit).key;
        for (const wrapper of wrappers) label(wrapper, key);
        const [first] = wrappers;
        if (first && quiet) unreachable(first);
        else if (first) reachable(first);
      }
    });
  }

  unmarkStale(): void {
    this.ports.other?.unmarkStale?.();
  }

  pageWrote(nodes: ReadonlySet<Node>): void {
    this.texts.addWritten(nodes);
  }

  /** Unwraps copies of marks, which a page makes when it copies its own elements. */
  pageChanged({ elements, touched, added }: Changes): void {
    if (!elements) return;
    const roots = new Set(
      [...touched, ...added].map((place) => rootOf(place) as Node & ParentNode),
    );
    const copies = [...roots]
      .flatMap((root) => [...root.querySelectorAll(markName())])
      .filter((wrapper) => !this.#hits.has(wrapper));
    if (copies.length === 0) return;
    this.#write(() => {
      for (const copy of copies) unwrap(copy);
    });
  }

  near(): Iterable<Element> {
    return this.ports.other?.near?.() ?? [];
  }

  hitAt(x: number, y: number): PageHit | null {
    let element = document.elementFromPoint(x, y);
    while (element?.shadowRoot) {
      const inner = element.shadowRoot.elementFromPoint(x, y);
      if (!inner || inner === element) break;
      element = inner;
    }
    const wrapper = element?.closest(markName()) ?? beneath(x, y);
    return (wrapper && this.#hits.get(wrapper)) ?? null;
  }

  rectsOf(hit: PageHit): DOMRect[] {
    const wrappers = this.#wrappers.get(hit);
    if (!wrappers) return rectsOfText(hit, this.texts);
    return wrappers.flatMap(lineBoxes);
  }

  stepBack(root: Element | ShadowRoot, hits: readonly PageHit[]): readonly PageHit[] {
    this.erase(hits);
    const now = performance.now();
    const times = (this.#steppedBack.get(root) ?? []).filter((time) => now - time < STEP_BACK_MS);
    times.push(now);
    this.#steppedBack.set(root, times);
    if (times.length > MAX_STEP_BACKS) this.#leftAlone.add(root);
    return [];
  }

  /** Whether the other painter marks a hit: the page writes into its text, or undoes its marks. */
  #isLeftAlone({ root, segments }: PageHit): boolean {
    if (this.#leftAlone.has(root)) return true;
    const { other, isWritten } = this.ports;
    if (other === null) return false;
    // A highlight can't mark a range of a text that is divided already.
    if (segments.some(({ node }) => this.texts.has(node))) return false;
    return (
      this.#full.has(root) ||
      segments.some(
        ({ node }) => node.length > MAX_BLOCK_UNITS || isWritten(node) || this.texts.isLive(node),
      )
    );
  }

  #count({ root }: PageHit, more: 1 | -1): void {
    const count = (this.#counts.get(root) ?? 0) + more;
    this.#counts.set(root, count);
    if (count >= MAX_WRAPPED) this.#full.add(root);
    else if (count === 0) this.#full.delete(root);
  }

  #inked(hit: PageHit): { readonly hit: PageHit; readonly key: string } {
    return { hit, key: inkKey(this.#looks.inkOf(hit)) };
  }

  /** Updates marks where the page's look has changed. */
  async #updateInks(): Promise<void> {
    const { signal } = this.ports;
    let slice = new Slice();
    for (const [hit, wrappers] of [...this.#wrappers]) {
      if (!slice.open) {
        await yieldToPage();
        slice = new Slice();
      }
      if (signal.aborted) return;
      const { key } = this.#inked(hit);
      const now = wrappers[0]?.getAttribute(markName()) ?? '';
      if (now === key || now === QUIET || !this.#wrappers.has(hit)) continue;
      this.ports.write(() => {
        for (const wrapper of wrappers) label(wrapper, key);
      });
    }
  }

  #wrap(hit: PageHit, key: string): void {
    // It may have become editable since it was found.
    if (hit.segments.some(({ node }) => isInEditor(node))) return;
    const wrappers: HTMLElement[] = [];
    for (const segment of hit.segments.toReversed()) {
      const wrapper = this.texts.wrap(segment);
      if (wrapper) wrappers.unshift(wrapper);
    }
    const [first] = wrappers;
    if (!first) return;
    for (const wrapper of wrappers) {
      this.#hits.set(wrapper, hit);
      label(wrapper, key);
    }
    this.#wrappers.set(hit, wrappers);
    this.#count(hit, 1);
    reachable(first);
  }

  /** Divides or joins texts. */
  #write(change: () => void): void {
    keepingSelection(this.texts, () => this.ports.write(change));
  }

  #stepAside(isWanted: (mark: Element) => boolean): void {
    const nodes = new Set<Text>();
    const hits = new Set<PageHit>();
    for (const [hit, wrappers] of this.#wrappers) {
      if (wrappers.some(isWanted)) for (const { node } of hit.segments) nodes.add(node);
    }
    // A text becomes whole only without all its marks, and so do texts that share a hit with it.
    for (let size = -1; size !== hits.size; ) {
      size = hits.size;
      for (const hit of this.#wrappers.keys()) {
        if (!hits.has(hit) && hit.segments.some(({ node }) => nodes.has(node))) {
          hits.add(hit);
          for (const { node } of hit.segments) nodes.add(node);
        }
      }
    }
    for (const hit of hits) {
      this.#aside.set(hit, this.#wrappers.get(hit)?.[0]?.getAttribute(markName()) === QUIET);
    }
    if (hits.size > 0) this.#unwrap([...hits]);
  }

  /** Marks the hits again that lost their marks and are still there, a slice at a time. */
  async #comeBack(): Promise<void> {
    const { signal } = this.ports;
    while (this.#aside.size > 0) {
      const some = [...this.#aside].slice(0, MAX_REMARKED_AT_ONCE);
      for (const [hit] of some) this.#aside.delete(hit);
      const standing = some.filter(([hit]) => isStillThere(hit) && !this.#wrappers.has(hit));
      this.paint(standing.map(([hit]) => hit));
      this.quiet(
        standing.flatMap(([hit, quiet]) => (quiet ? [hit] : [])),
        true,
      );
      await yieldToPage();
      if (signal.aborted) return;
    }
  }

  #eraseAll(): void {
    this.#aside.clear();
    keepingSelection(this.texts, () => {
      for (const node of this.texts.nodes()) this.texts.join(node);
    });
    this.#wrappers.clear();
  }

  #key(event: KeyboardEvent): void {
    if (!event.isTrusted || (event.key !== 'Enter' && event.key !== ' ')) return;
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const target = event.composedPath()[0];
    const hit = target instanceof Element ? this.#hits.get(target) : undefined;
    if (!hit) return;
    event.preventDefault();
    event.stopPropagation();
    this.ports.chosen(hit);
  }
}
