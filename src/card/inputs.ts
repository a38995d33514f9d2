/**
 * Reports what the reader does on the page to the card. Listens on the window in the capture
 * phase, before the page, and only to the browser's own events: events that a page forges do
 * nothing. Must never stop or prevent an event, except for the Esc that closes the card, and the
 * click of a tap that opened the card of a term in a link.
 */

import type { Point } from '../dom/boxes';
import { isFrame } from '../dom/safe-node';
import { controlAt, isPlainLink } from './page-controls';
import { PointerTrack } from './pointer-track';

/** A touch that moves farther (px) or lasts longer (ms) than this is no tap. */
const MAX_TAP_PX = 10;
const MAX_TAP_MS = 500;

/** Browsers send mouse events for old pages within this time (ms) after a touch. */
const MOUSE_ECHO_MS = 1000;

/** A pressed pointer that moves at least this far (px) selects or drags. */
const MIN_DRAG_PX = 4;

export interface InputListener {
  /** The pointer moved, no button pressed. */
  pointerMoved(point: Point, steady: boolean, event: Event): void;
  /** The pointer went somewhere that sends no events: a frame, another window. */
  pointerLeft(): void;
  pressed(point: Point): void;
  /** A press on the page became a drag or a selection. */
  dragged(): void;
  /** A tap that isn't on one of the page's controls. */
  tapped(point: Point, event: Event): void;
  /** A tap on a link, the first in a row. @returns whether it opened a card, and so isn't followed */
  linkTapped(point: Point, event: Event, link: HTMLAnchorElement): boolean;
  /** A click of the mouse that isn't on one of the page's controls. */
  clicked(point: Point, event: Event): void;
  /** A modifier key was pressed; the pointer may be on a term. */
  modifierPressed(event: KeyboardEvent): void;
  /** The reader types or turns the wheel. */
  interrupted(): void;
  /** Esc was pressed. @returns whether it closed a card; then nothing else gets the event */
  escaped(): boolean;
  /** The content of the page may have moved. */
  scrolled(): void;
  /** The document goes out of sight. */
  hidden(): void;
  /** The reader leaves the document. */
  ended(): void;
}

export class Inputs {
  readonly #track = new PointerTrack();
  readonly #to: InputListener;
  #frame = 0;
  #waiting: PointerEvent | MouseEvent | null = null;
  #press: { id: number; at: Point; time: number; dragged: boolean } | null = null;
  #touched = Number.NEGATIVE_INFINITY;
  #escapeHeld = false;
  /** The link that the last tap opened a card at. */
  #link: HTMLAnchorElement | null = null;
  /** Whether that tap's click is still to come. */
  #holdsClick = false;

  /** Listens until the signal aborts. */
  constructor(to: InputListener, signal: AbortSignal) {
    this.#to = to;
    const on = <E extends Event>(target: EventTarget, types: string, take: (event: E) => void) => {
      for (const type of types.split(' ')) {
        target.addEventListener(
          type,
          (event) => {
            if (event.isTrusted) take(event as E);
          },
          // Others are never prevented.
          { capture: true, passive: !['keydown', 'keyup', 'click'].includes(type), signal },
        );
      }
    };
    // Some pages stop pointer events before they reach us; mouse events still arrive.
    on(window, 'pointermove mousemove', (event: PointerEvent) => this.#move(event));
    on(window, 'pointerover', (event: PointerEvent) => this.#over(event));
    on(window, 'pointerout', (event: PointerEvent) => {
      if (event.relatedTarget === null && event.pointerType !== 'touch') this.#leave();
    });
    on(window, 'pointerdown', (event: PointerEvent) => this.#down(event));
    on(window, 'pointerup', (event: PointerEvent) => this.#up(event));
    on(window, 'pointercancel', () => {
      this.#press = null;
    });
    on(window, 'click', (event: MouseEvent) => this.#click(event));
    on(window, 'keydown', (event: KeyboardEvent) => this.#key(event));
    on(window, 'keyup', (event: KeyboardEvent) => this.#keyUp(event));
    on(window, 'wheel', () => this.#rest());
    on(window, 'scroll resize', () => to.scrolled());
    on(window, 'pagehide', () => to.ended());
    on(document, 'visibilitychange', () => {
      if (document.visibilityState === 'hidden') to.hidden();
    });
    const { visualViewport } = window;
    if (visualViewport) on(visualViewport, 'scroll resize', () => to.scrolled());
    signal.addEventListener('abort', () => cancelAnimationFrame(this.#frame), { once: true });
  }

  #move(event: PointerEvent | MouseEvent): void {
    if (isTouch(event)) return;
    if (!isPointer(event) && event.timeStamp - this.#touched < MOUSE_ECHO_MS) return;
    if (event.buttons !== 0) {
      this.#drag(event);
      return;
    }
    // Hit tests run once a frame; the last position is always tested.
    if (this.#frame !== 0) {
      this.#waiting = event;
      return;
    }
    this.#frame = requestAnimationFrame(() => {
      this.#frame = 0;
      const waiting = this.#waiting;
      this.#waiting = null;
      if (waiting) this.#look(waiting);
    });
    this.#look(event);
  }

  #look(event: PointerEvent | MouseEvent): void {
    const { x, y } = pointOf(event);
    const motion = this.#track.add(x, y, event.timeStamp);
    if (motion) this.#to.pointerMoved({ x, y }, motion.steady, event);
  }

  #drag(event: MouseEvent): void {
    this.#waiting = null;
    const { x, y } = pointOf(event);
    this.#track.add(x, y, event.timeStamp);
    const press = this.#press;
    if (!press || press.dragged || Math.hypot(x - press.at.x, y - press.at.y) < MIN_DRAG_PX) return;
    press.dragged = true;
    this.#to.dragged();
  }

  /** Frames get the pointer's events themselves; entering one is the last event that we get. */
  #over(event: PointerEvent): void {
    const target = event.composedPath()[0];
    if (target instanceof Element && isFrame(target)) this.#leave();
  }

  #leave(): void {
    this.#waiting = null;
    this.#to.pointerLeft();
  }

  #down(event: PointerEvent): void {
    const at = pointOf(event);
    this.#waiting = null;
    if (event.isPrimary) {
      this.#press = { id: event.pointerId, at, time: event.timeStamp, dragged: false };
    }
    if (isTouch(event)) this.#touched = event.timeStamp;
    this.#to.pressed(at);
  }

  #up(event: PointerEvent): void {
    const press = this.#press;
    this.#press = null;
    if (isTouch(event)) this.#touched = event.timeStamp;
    if (press?.id !== event.pointerId) return;
    const at = pointOf(event);
    const mouse = event.pointerType === 'mouse';
    const reach = mouse ? MIN_DRAG_PX : MAX_TAP_PX;
    const tap =
      event.timeStamp - press.time <= MAX_TAP_MS &&
      Math.hypot(at.x - press.at.x, at.y - press.at.y) <= reach;
    const link = this.#link;
    if (!mouse) this.#link = null;
    if (!tap) return;
    const control = controlAt(event);
    if (isTouch(event) && isPlainLink(control) && control !== link) this.#tapLink(event, control);
    if (control) return;
    if (!mouse) this.#to.tapped(at, event);
    else if (event.button === 0 && !hasModifier(event)) this.#to.clicked(at, event);
  }

  /** Only the first of two taps on a link may open a card: the second follows the link. */
  #tapLink(event: PointerEvent, link: HTMLAnchorElement): void {
    if (!this.#to.linkTapped(pointOf(event), event, link)) return;
    this.#link = link;
    this.#holdsClick = true;
  }

  #click(event: MouseEvent): void {
    const link = this.#link;
    if (!this.#holdsClick || !link) return;
    this.#holdsClick = false;
    const isEcho = event.timeStamp - this.#touched < MOUSE_ECHO_MS;
    if (isEcho && event.composedPath().includes(link)) end(event);
  }

  #key(event: KeyboardEvent): void {
    // Autofill sends `keydown` events that have no key.
    const key = event.key as string | undefined;
    if (key === 'Escape' && !event.isComposing) {
      const held = this.#escapeHeld && event.repeat;
      this.#escapeHeld = held || (!hasModifier(event) && this.#to.escaped());
      if (this.#escapeHeld) {
        end(event);
        return;
      }
    }
    if (key === 'Shift' || key === 'Control' || key === 'Alt' || key === 'Meta') {
      if (event.repeat) return;
      // The pointer's last position may still be waiting for the next frame.
      const waiting = this.#waiting;
      this.#waiting = null;
      if (waiting) this.#look(waiting);
      this.#to.modifierPressed(event);
      return;
    }
    this.#rest();
  }

  /** The page's dialogs may close when the key is released. */
  #keyUp(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || !this.#escapeHeld) return;
    this.#escapeHeld = false;
    end(event);
  }

  #rest(): void {
    this.#waiting = null;
    this.#track.park();
    this.#to.interrupted();
  }
}

function pointOf({ clientX, clientY }: MouseEvent): Point {
  // Mouse events have whole numbers; pointer events for the same movement may not.
  return { x: Math.floor(clientX), y: Math.floor(clientY) };
}

function isPointer(event: MouseEvent): event is PointerEvent {
  return 'pointerType' in event;
}

function isTouch(event: MouseEvent): boolean {
  return isPointer(event) && event.pointerType === 'touch';
}

function hasModifier(event: KeyboardEvent | MouseEvent): boolean {
  return event.ctrlKey || event.altKey || event.metaKey || event.shiftKey;
}

function end(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}
