/**
 * Keeps an open card beside its term, wherever the page moves that, and entirely within the
 * viewport. Moves the card's frame; scrolls the page only where the card would cover its term.
 */
import { type Box, nearest, type Point } from '../dom/boxes';
import type { CardFrame } from './card-frame';
import {
  type CardPlacement,
  CORNERS,
  type Corner,
  type Dock,
  dockCard,
  MARGIN,
  MIN_HEIGHT,
  placeCard,
  type Side,
  scrollForRoom,
  WIDTH,
} from './placement';
import type { CardHit } from './ports';
import { clippersOf, isInView, visibleRoom } from './visibility';

/** The term's box and the visible part of the viewport (px). */
export interface TermSurroundings {
  readonly term: Box;
  readonly room: Box;
}

export class PositionTracker {
  readonly #hit: CardHit;
  readonly #frame: CardFrame;
  readonly #fragment: number;
  readonly #clippers: readonly Element[];
  readonly #direction: Direction;
  #place: CardPlacement | null = null;
  #placements = 0;
  /** The last box of the term that could be seen. */
  #lastTerm: Box | null = null;
  /** Where a pinned card is; null for one that is beside its term. */
  #dock: Dock | null = null;

  /** @param pointer decides at which line the card is, if the term is on several */
  constructor(hit: CardHit, pointer: Point | null, frame: CardFrame) {
    this.#hit = hit;
    this.#frame = frame;
    const rects = hit.rects();
    this.#fragment = Math.max(0, nearest(rects, pointer));
    const term = rects[this.#fragment];
    this.#clippers = term ? clippersOf(hit.node, term) : [];
    this.#direction = directionAt(hit.node);
  }

  /** Whether the card has a position yet. */
  get isPlaced(): boolean {
    return this.#place !== null;
  }

  /** Keeps the card in a corner of the window, whatever happens to its term. */
  dock(corner: Corner): void {
    this.#dock = corner;
  }

  /** Puts the card beside its term again. */
  undock(): void {
    this.#dock = null;
  }

  /** Moves a docked card by a distance (px). */
  move(x: number, y: number): void {
    if (!this.#dock) return;
    const { left, top } = this.#frame.box;
    this.#dock = { x: left + x, y: top + y };
  }

  /** Moves a docked card to the next corner; one that the reader moved, to the first. */
  toNextCorner(): void {
    const dock = this.#dock;
    const at = CORNERS.findIndex((corner) => corner === dock);
    if (dock) this.#dock = CORNERS[(at + 1) % CORNERS.length] ?? CORNERS[0];
  }

  /** The term and the room around it now; null if term or frame can no longer be seen. */
  look(): TermSurroundings | null {
    const room = visibleRoom(WIDTH + 2 * MARGIN);
    const last = this.#lastTerm;
    if (this.#dock && last && this.#frame.isIntact) return { term: last, room };
    const rects = this.#hit.rects();
    const term = rects[this.#fragment] ?? rects.at(-1);
    if (!term || !this.#frame.isIntact || !isInView(term, room, this.#clippers)) return null;
    this.#lastTerm = term;
    return { term, room };
  }

  /** Gives the frame the width that the card will have, so that its height can be measured. */
  prepare(): void {
    this.#frame.measure(widthIn(visibleRoom(WIDTH + 2 * MARGIN)));
  }

  /**
   * Scrolls the term to the top of a window that is too low for the card elsewhere.
   *
   * @param height (px) that the card would have if nothing limited it
   * @returns where the term is then; null if it can no longer be seen
   */
  makeRoom(surroundings: TermSurroundings, height: number): TermSurroundings | null {
    const { side } = this.#direction;
    const by = scrollForRoom(surroundings, height + this.#frame.edges);
    if (by === 0 || this.#dock || side === 'left' || side === 'right') return surroundings;
    scrollBy({ top: by, behavior: 'instant' });
    const now = this.look();
    const header = now && this.#heightOfCover(now);
    if (!header) return now;
    scrollBy({ top: -header, behavior: 'instant' });
    return this.look();
  }

  /** How far (px) something of the page, such as a fixed header, covers the term from above. */
  #heightOfCover({ term, room }: TermSurroundings): number {
    const cover = document.elementFromPoint(
      (term.left + term.right) / 2,
      (term.top + term.bottom) / 2,
    );
    if (!cover || cover.contains(this.#hit.node)) return 0;
    const { bottom } = cover.getBoundingClientRect();
    return bottom < (room.top + room.bottom) / 2 ? Math.ceil(bottom - term.top) + MARGIN : 0;
  }

  /**
   * Puts the card beside its term.
   *
   * @param height (px) that the card would have if nothing limited it
   * @param stay whether it keeps its side, because only its content has changed
   * @returns whether it is there; false if a later call was faster
   */
  async put({ term, room }: TermSurroundings, height: number, stay: boolean): Promise<boolean> {
    const width = widthIn(room);
    const frame = this.#frame;
    frame.measure(width);
    const { side, enough, rtl } = this.#direction;
    this.#placements++;
    const placement = this.#placements;
    const card = { width, height: height + frame.edges };
    if (this.#dock) {
      frame.place(dockCard({ room, card, rtl }, this.#dock));
      return true;
    }
    const place = await placeCard({
      term,
      room,
      card,
      side: this.#place?.side ?? side,
      enough: stay ? MIN_HEIGHT : enough,
      rtl,
    });
    if (placement !== this.#placements) return false;
    frame.place(place);
    this.#place = place;
    return true;
  }
}

function widthIn(room: Box): number {
  return Math.min(WIDTH, room.right - room.left - 2 * MARGIN);
}

interface Direction {
  /** The side of the term to try first. */
  readonly side: Side;
  /** A side with this much room (px) is chosen even if the opposite side has more. */
  readonly enough: number;
  readonly rtl: boolean;
}

/** A side is enough only with room for the whole card. */
const ALL = Number.POSITIVE_INFINITY;

/** How the text around a term runs, and on which side of it the card goes. */
function directionAt(node: Node): Direction {
  const parent = node.parentElement;
  const { direction, writingMode } = getComputedStyle(parent ?? document.documentElement);
  const rtl = direction === 'rtl';
  if (writingMode !== 'horizontal-tb') {
    return { side: writingMode.endsWith('-rl') ? 'left' : 'right', enough: ALL, rtl };
  }
  // The browser shows tooltips below the pointer.
  const titled = parent?.closest('[title]:not([title=""])');
  return titled ? { side: 'top', enough: 220, rtl } : { side: 'bottom', enough: ALL, rtl };
}
