/**
 * Goes from term to term by keyboard: from where the reader is to the next term in reading
 * order, and from the last to the first. Must never scroll or change the page.
 */

import { positionRelativeTo } from './hit-order';
import { rangeOf } from './hit-ranges';
import type { PageHit } from './hits';
import { isInViewport } from './viewport/into-view';

export type Direction = 1 | -1;

export interface WalkPorts {
  /** Visible marked hits in reading order. */
  hits(): readonly PageHit[];
  /** Client rectangles (CSS px); none if a hit isn't laid out. */
  rectsOf(hit: PageHit): readonly DOMRect[];
}

/** Where the end of the selection, or the caret, is. */
interface Spot {
  readonly node: Node | null;
  readonly offset: number;
}

export class TermWalk {
  readonly #ports: WalkPorts;
  #last: PageHit | null = null;
  /** The caret when the reader last went to a term. */
  #caret: Spot = { node: null, offset: 0 };

  constructor(ports: WalkPorts) {
    this.#ports = ports;
  }

  /**
   * The term to go to: the one after the open one; otherwise after the caret or selection, the
   * term that was last gone to, or the top of the viewport, whichever the reader used last and
   * can still see. If the caret is in a term, that term is next.
   *
   * @param open the hit whose card is open
   */
  go(direction: Direction, open: PageHit | null): PageHit | null {
    const hits = this.#ports.hits();
    const order = from(this.#start(hits, open, direction), hits.length, direction);
    const found = order.find((at) => this.#ports.rectsOf(hits[at] as PageHit).length > 0);
    this.#last = found === undefined ? null : (hits[found] as PageHit);
    this.#caret = caret();
    return this.#last;
  }

  /** Index of the hit to try first; may be one too low or too high. */
  #start(hits: readonly PageHit[], open: PageHit | null, direction: Direction): number {
    const last = open ?? this.#last;
    const { node, offset } = caret();
    const moved = node !== this.#caret.node || offset !== this.#caret.offset;
    if (last && (last === open || (!moved && this.#isInView(last)))) {
      return this.#beside(last, hits, direction);
    }
    const range = spotOfReader();
    if (range && isInViewport(caretBox(range))) return along(range, hits, direction, 0);
    if (last && this.#isInView(last)) return this.#beside(last, hits, direction);
    return this.#fromViewport(hits, direction);
  }

  #beside(hit: PageHit, hits: readonly PageHit[], direction: Direction): number {
    const at = hits.indexOf(hit);
    if (at >= 0) return at + direction;
    // It isn't marked, or the page was read again and another hit is in its place.
    const range = rangeOf(hit);
    return range?.startContainer.isConnected
      ? along(range, hits, direction, 1)
      : this.#fromViewport(hits, direction);
  }

  #fromViewport(hits: readonly PageHit[], direction: Direction): number {
    const edge = (hit: PageHit) => this.#ports.rectsOf(hit).at(-1)?.bottom ?? 0;
    if (direction > 0)
      return indexOr(
        hits.length,
        hits.findIndex((hit) => edge(hit) > 0),
      );
    return hits.findLastIndex((hit) => edge(hit) <= 0);
  }

  #isInView(hit: PageHit): boolean {
    return this.#ports.rectsOf(hit).some(isInViewport);
  }
}

/** All indices, once each, from `start` in a direction and round. */
function from(start: number, count: number, direction: Direction): number[] {
  return Array.from(
    { length: count },
    (_, step) => (((start + step * direction) % count) + count) % count,
  );
}

/**
 * The first hit in a direction from a range.
 *
 * @param from 0 if a hit that touches the range counts; 1 for hits beyond it only
 */
function along(range: Range, hits: readonly PageHit[], direction: Direction, from: 0 | 1): number {
  const isThere = (hit: PageHit) => {
    const place = positionRelativeTo(hit, range);
    return place !== null && place * direction >= from;
  };
  return direction > 0
    ? indexOr(hits.length, hits.findIndex(isThere))
    : hits.findLastIndex(isThere);
}

function indexOr(other: number, index: number): number {
  return index < 0 ? other : index;
}

function caret(): Spot {
  const selection = getSelection();
  return { node: selection?.focusNode ?? null, offset: selection?.focusOffset ?? 0 };
}

/** The selection, the caret, or what has the focus; null if there is none of them. */
function spotOfReader(): Range | null {
  const selection = getSelection();
  if (selection && selection.rangeCount > 0) {
    const range = selection.getRangeAt(0);
    // A click outside text puts the caret at the very start, which means nothing.
    if (range.startContainer.nodeType === 3) return range;
  }
  const { activeElement } = document;
  if (!activeElement || activeElement === document.body) return null;
  const range = document.createRange();
  range.selectNode(activeElement);
  return range;
}

/** A caret has a box without width; if the browser gives none, its element's box is used. */
function caretBox(range: Range): DOMRect {
  const [rect] = range.getClientRects();
  const around = range.startContainer.parentElement ?? document.documentElement;
  return rect ?? around.getBoundingClientRect();
}
