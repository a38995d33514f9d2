/**
 * A pointer that drags the card. The card's document moves along under the pointer: once the card
 * has followed, the pointer is where it was pressed, and what is missing is how far to move. While
 * the card follows, that is unknown, and the way on the screen counts.
 */

/** A press that moves less than this (px) is none that drags. */
const MIN_DRAG_PX = 4;

/** Frames in which the card follows a move. */
const FRAMES_TO_FOLLOW = 2;

export class Drag {
  readonly #move: (x: number, y: number) => void;
  /** The press, and the last event that the card has followed. */
  readonly #press: PointerEvent;
  #last: PointerEvent;
  /** The last event that came while the card followed another. */
  #late: PointerEvent | null = null;
  /** The document's px for each px of the screen: browsers enlarge pages. */
  #scale = 1;
  #hasMoved = false;
  #isFollowing = false;

  /** @param press on an element, which gets the pointer's events until it is released */
  constructor(press: PointerEvent, move: (x: number, y: number) => void) {
    this.#move = move;
    this.#press = press;
    this.#last = press;
    const handle = press.currentTarget as HTMLElement;
    const end = new AbortController();
    handle.setPointerCapture(press.pointerId);
    for (const type of ['pointermove', 'pointerup'] as const) {
      handle.addEventListener(type, (event) => this.#take(event), { signal: end.signal });
    }
    handle.addEventListener('lostpointercapture', () => end.abort(), { once: true });
  }

  /** Whether the card was moved: the click that follows means nothing else then. */
  get hasMoved(): boolean {
    return this.#hasMoved;
  }

  #take(event: PointerEvent): void {
    if (this.#isFollowing) {
      this.#late = event;
      return;
    }
    const x = event.clientX - this.#press.clientX;
    const y = event.clientY - this.#press.clientY;
    if (!this.#hasMoved) {
      const way = Math.hypot(x, y);
      if (way < MIN_DRAG_PX) return;
      this.#hasMoved = true;
      this.#scale = way / (wayOnScreen(this.#press, event) || way);
    }
    this.#follow(event, x, y);
  }

  #follow(event: PointerEvent, x: number, y: number): void {
    this.#last = event;
    if (x === 0 && y === 0) return;
    this.#isFollowing = true;
    this.#move(x, y);
    this.#wait(FRAMES_TO_FOLLOW);
  }

  #wait(frames: number): void {
    if (frames > 0) {
      requestAnimationFrame(() => this.#wait(frames - 1));
      return;
    }
    this.#isFollowing = false;
    const late = this.#late;
    if (!late) return;
    this.#late = null;
    const x = (late.screenX - this.#last.screenX) * this.#scale;
    const y = (late.screenY - this.#last.screenY) * this.#scale;
    this.#follow(late, x, y);
  }
}

function wayOnScreen(from: PointerEvent, to: PointerEvent): number {
  return Math.hypot(to.screenX - from.screenX, to.screenY - from.screenY);
}
