/**
 * The painter that wraps hits in real elements, by mark.js: for readers who want terms
 * to be in the tab order and known to screen readers, and for browsers without the
 * Highlight API. It gives the page back as it was: each text node that was divided keeps
 * its place as the first piece, so that a framework's reference to it stays good, and
 * takes its whole text back when the marks go.
 *
 * mark.js undoes by `normalize()`, which throws text nodes of the page away where a hit
 * begins at their first letter; so wrapping is mark.js's and undoing is ours.
 */
import Mark from 'mark.js';
import type { PageHit, Piece } from '../hits';
import { QUIET, TERM_ELEMENT } from '../styles';
import type { ElementsPorts } from './elements-port';
import { type Painter, rectsOfText } from './painter';

/** A text node of the page that was divided. */
interface Division {
  readonly node: Text;
  /** What it held before. */
  readonly data: string;
  /** What it was left with: the text before the first hit. */
  left: string;
  /** All that stands behind it instead: wrappers and the text between, in order. */
  readonly parts: Part[];
}

interface Part {
  readonly node: ChildNode;
  /** What it held when it was made. */
  readonly text: string;
}

/** What makes a mark a control that the keyboard reaches. */
const CONTROL = ['tabindex', 'role', 'aria-haspopup'] as const;

/** How often a root may be wrapped anew within `SPAN` before it is left alone. */
const TRIES = 4;
const SPAN = 3_000; // ms

export class ElementsPainter implements Painter {
  readonly #divisions = new Map<Text, Division>();
  readonly #wrappers = new Map<PageHit, HTMLElement[]>();
  readonly #hits = new WeakMap<Element, PageHit>();
  readonly #steppedBack = new Map<Element | ShadowRoot, number[]>();
  readonly #leftAlone = new WeakSet<Element | ShadowRoot>();
  /** Text nodes that stand behind a divided one. */
  readonly #texts = new WeakSet<Node>();
  /** Divided nodes and texts behind them that the page wrote into since. */
  readonly #written = new WeakSet<Node>();

  constructor(readonly ports: ElementsPorts) {
    const { signal } = ports;
    document.addEventListener('keydown', (event) => this.#key(event), { signal, capture: true });
    signal.addEventListener('abort', () => this.#eraseAll(), { once: true });
  }

  paint(hits: readonly PageHit[]): void {
    const { other, write } = this.ports;
    const shown = hits.filter((hit) => hit.shown);
    const left = shown.filter((hit) => this.#isLeftAlone(hit));
    if (left.length > 0) other?.paint(left);
    if (left.length === shown.length) return;
    write(() => {
      // From the last hit to the first: dividing a node leaves what stands before intact.
      for (const hit of shown.toReversed()) if (!left.includes(hit)) this.#wrap(hit);
    });
  }

  erase(hits: readonly PageHit[]): void {
    const nodes = new Set<Text>();
    for (const hit of hits) {
      if (this.#wrappers.delete(hit)) for (const { node } of hit.pieces) nodes.add(node);
    }
    this.ports.other?.erase(hits);
    if (nodes.size === 0) return;
    this.ports.write(() => {
      for (const node of nodes) this.#join(node);
    });
  }

  quiet(hits: readonly PageHit[], quiet: boolean): void {
    const others = hits.filter((hit) => !this.#wrappers.has(hit));
    if (quiet) this.ports.other?.erase(others);
    else this.paint(others);
    this.ports.write(() => {
      for (const hit of hits) {
        const wrappers = this.#wrappers.get(hit) ?? [];
        for (const wrapper of wrappers) wrapper.toggleAttribute(QUIET, quiet);
        const [first] = wrappers;
        if (first && quiet) for (const name of CONTROL) first.removeAttribute(name);
        else if (first) reachable(first);
      }
    });
  }

  pageWrote(nodes: ReadonlySet<Node>): void {
    for (const node of nodes) {
      if (this.#divisions.has(node as Text) || this.#texts.has(node)) this.#written.add(node);
    }
  }

  hitAt(x: number, y: number): PageHit | null {
    let element = document.elementFromPoint(x, y);
    while (element?.shadowRoot) {
      const inner = element.shadowRoot.elementFromPoint(x, y);
      if (!inner || inner === element) break;
      element = inner;
    }
    const wrapper = element?.closest(TERM_ELEMENT);
    return (wrapper && this.#hits.get(wrapper)) ?? null;
  }

  rectsOf(hit: PageHit): DOMRect[] {
    const wrappers = this.#wrappers.get(hit);
    if (!wrappers) return rectsOfText(hit);
    return wrappers.flatMap((wrapper) =>
      [...wrapper.getClientRects()].filter(({ width, height }) => width > 0 && height > 0),
    );
  }

  stepBack(root: Element | ShadowRoot, hits: readonly PageHit[]): readonly PageHit[] {
    this.erase(hits);
    const now = performance.now();
    const times = (this.#steppedBack.get(root) ?? []).filter((time) => now - time < SPAN);
    times.push(now);
    this.#steppedBack.set(root, times);
    if (times.length > TRIES) this.#leftAlone.add(root);
    return [];
  }

  /** Whether a hit is the other painter's: the page writes into its text, or undoes its marks. */
  #isLeftAlone({ root, pieces }: PageHit): boolean {
    if (this.#leftAlone.has(root)) return true;
    const { other, isLive } = this.ports;
    return other !== null && pieces.some(({ node }) => isLive(node));
  }

  #wrap(hit: PageHit): void {
    const wrappers: HTMLElement[] = [];
    for (const piece of hit.pieces.toReversed()) {
      const wrapper = this.#wrapPiece(piece);
      if (wrapper) wrappers.unshift(wrapper);
    }
    const [first] = wrappers;
    if (!first) return;
    for (const wrapper of wrappers) this.#hits.set(wrapper, hit);
    this.#wrappers.set(hit, wrappers);
    reachable(first);
  }

  #wrapPiece({ node, start, end }: Piece): HTMLElement | null {
    if (!node.parentNode || node.data.length < end) return null;
    const before = this.#divisions.get(node);
    const data = before?.data ?? node.data;
    const limit = node.nextSibling;
    const made: HTMLElement[] = [];
    // The text node itself is the context: mark.js iterates from whatever node it is given,
    // so offsets are the node's own and no other node is read.
    new Mark([node] as unknown as HTMLElement[]).markRanges([{ start, length: end - start }], {
      element: TERM_ELEMENT,
      each: (element) => made.push(element as HTMLElement),
    });
    const [wrapper] = made;
    if (!wrapper) return null;
    wrapper.removeAttribute('data-markjs');
    const parts: Part[] = [];
    for (let at = node.nextSibling; at && at !== limit; at = at.nextSibling) {
      parts.push({ node: at, text: at.textContent ?? '' });
      if (at.nodeType === 3) this.#texts.add(at);
    }
    if (before) {
      before.left = node.data;
      before.parts.unshift(...parts);
    } else {
      this.#divisions.set(node, { node, data, left: node.data, parts });
    }
    return wrapper;
  }

  /** Gives a divided node its text back and takes away what stood behind it for it. */
  #join(node: Text): void {
    const division = this.#divisions.get(node);
    if (!division) return;
    this.#divisions.delete(node);
    const { data, left, parts } = division;
    const isAdopted = this.#isAdopted(division);
    // What was written belongs to this division: the same node may be divided again.
    const isWritten = this.#written.delete(node);
    for (const part of parts) {
      this.#texts.delete(part.node);
      this.#written.delete(part.node);
    }
    if (isAdopted) {
      for (const part of parts) if (part.node.nodeType === 1) part.node.remove();
      return;
    }
    // What the page wrote is the whole text, even where it is what was left.
    if (!isWritten && node.data === left) {
      // The page knows the node alone: where it moved it or took it out, all the text goes
      // along; and what others wrote into a part that still stands is kept.
      const rest = parts.map((part) => (part.node.parentNode ? part.node.textContent : part.text));
      node.data = node.parentNode ? left + rest.join('') : data;
    }
    for (const part of parts) part.node.remove();
  }

  /**
   * Whether the page has taken the pieces for its own: a framework that hydrates (Preact
   * 11.2) writes into the text nodes that it comes upon and removes elements that it doesn't
   * know. The texts that still stand are then its own, and it holds on to them.
   */
  #isAdopted({ node, parts }: Division): boolean {
    const written = [node, ...parts.map((part) => part.node)].some((at) => this.#written.has(at));
    return (
      written && parts.some(({ node: { nodeType, parentNode } }) => nodeType === 1 && !parentNode)
    );
  }

  #eraseAll(): void {
    for (const node of [...this.#divisions.keys()]) this.#join(node);
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

/** Puts a mark into the tab order, and tells screen readers what it does. */
function reachable(mark: HTMLElement): void {
  // Within a link or a button the page's own control has the focus, and Enter is its.
  const within = 'a[href],button,summary,[tabindex],[role="button"],[role="link"]';
  if (mark.closest(within)) return;
  mark.tabIndex = 0;
  mark.setAttribute('role', 'button');
  mark.setAttribute('aria-haspopup', 'dialog');
}
