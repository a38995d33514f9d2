/**
 * Where an open card stands: at its term, wherever the page takes that, whole within the
 * viewport. Moves the card's frame, and nothing else.
 */
import { type Box, nearest, type Point } from '../dom/boxes';
import type { CardFrame } from './card-frame';
import { type CardPlacement, LEAST_HEIGHT, MARGIN, placeCard, type Side, WIDTH } from './placement';
import type { CardHit } from './ports';
import { clippersOf, isInView, roomNow } from './visibility';

/** The term's box and what can be seen of the viewport (px). */
export interface TermSurroundings {
  readonly term: Box;
  readonly room: Box;
}

export class Standing {
  readonly #hit: CardHit;
  readonly #frame: CardFrame;
  readonly #fragment: number;
  readonly #clippers: readonly Element[];
  readonly #direction: Direction;
  #place: CardPlacement | null = null;
  #placings = 0;
  /** The term's box as it was seen last. */
  #seen: Box | null = null;
  #kept = false;

  /** @param pointer tells the line, if the term is divided */
  constructor(hit: CardHit, pointer: Point | null, frame: CardFrame) {
    this.#hit = hit;
    this.#frame = frame;
    const rects = hit.rects();
    this.#fragment = Math.max(0, nearest(rects, pointer));
    const term = rects[this.#fragment];
    this.#clippers = term ? clippersOf(hit.node, term) : [];
    this.#direction = directionAt(hit.node);
  }

  /** Whether the card was put anywhere yet. */
  get stands(): boolean {
    return this.#place !== null;
  }

  /** Whether the card stays where it stands in the window, whatever becomes of its term. */
  keep(kept: boolean): void {
    this.#kept = kept;
  }

  /** What the card is to stand in now; null where term or frame can't be seen any more. */
  look(): TermSurroundings | null {
    const room = roomNow(WIDTH + 2 * MARGIN);
    if (this.#kept && this.#seen && this.#frame.isIntact) return { term: this.#seen, room };
    const rects = this.#hit.rects();
    const term = rects[this.#fragment] ?? rects.at(-1);
    if (!term || !this.#frame.isIntact || !isInView(term, room, this.#clippers)) return null;
    this.#seen = term;
    return { term, room };
  }

  /** Gives the frame the width that the card will have, so that its height can be measured. */
  prepare(): void {
    this.#frame.measure(widthIn(roomNow(WIDTH + 2 * MARGIN)));
  }

  /**
   * Puts the card beside its term.
   *
   * @param height (px) the card would have if nothing limited it
   * @param stay whether it keeps its side, because only its content has changed
   * @returns whether it is there; false where a later call came first
   */
  async put({ term, room }: TermSurroundings, height: number, stay: boolean): Promise<boolean> {
    const width = widthIn(room);
    const frame = this.#frame;
    frame.measure(width);
    const { side, enough, rtl } = this.#direction;
    this.#placings++;
    const placing = this.#placings;
    const place = await placeCard({
      term,
      room,
      card: { width, height: height + frame.edges },
      side: this.#place?.side ?? side,
      enough: stay ? LEAST_HEIGHT : enough,
      rtl,
    });
    if (placing !== this.#placings) return false;
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
  /** With this much room (px) there, it is taken even if the other has more. */
  readonly enough: number;
  readonly rtl: boolean;
}

/** Only room for the whole card is enough. */
const ALL = Number.POSITIVE_INFINITY;

/** How the text around a term runs, and where the card is to stand for that. */
function directionAt(node: Node): Direction {
  const parent = node.parentElement;
  const { direction, writingMode } = getComputedStyle(parent ?? document.documentElement);
  const rtl = direction === 'rtl';
  if (writingMode !== 'horizontal-tb') {
    return { side: writingMode.endsWith('-rl') ? 'left' : 'right', enough: ALL, rtl };
  }
  // The browser's own tooltip comes up below the pointer.
  const titled = parent?.closest('[title]:not([title=""])');
  return titled ? { side: 'top', enough: 220, rtl } : { side: 'bottom', enough: ALL, rtl };
}
