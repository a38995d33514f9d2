/**
 * Keeps a frame ready for the next card: while the pointer rests on a term, so that the frame's
 * document has loaded by the time the card opens, and between two cards.
 */
import { CardFrame } from './card-frame';
import type { MountCard } from './ports';

/** A frame that no card takes is removed after this (ms). */
const IDLE_MS = 1_500;

type Layer = Element | ShadowRoot;

export class FrameKeeper {
  readonly #make: (layer: Layer) => CardFrame;
  #kept: CardFrame | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param expect reports the token of a new frame to the background */
  constructor(expect: (token: string) => void, mount?: MountCard) {
    this.#make = (layer) => new CardFrame(layer, expect, mount);
  }

  /** Makes a frame ready in a layer of the page, where a card may open soon. */
  prepare(layer: Layer): void {
    try {
      this.keep(this.take(layer));
    } catch {
      // The document can no longer show anything; a card that opens will report it.
    }
  }

  /**
   * Gives out a frame in a layer of the page. The caller returns it by `keep`, or removes it.
   *
   * @throws InvalidStateError where the document can no longer show anything
   */
  take(layer: Layer): CardFrame {
    const kept = this.#kept;
    this.#kept = null;
    clearTimeout(this.#timer);
    if (kept?.layer === layer && kept.isIntact) return kept;
    kept?.remove();
    return this.#make(layer);
  }

  /** Keeps a frame for a moment, in case another card opens. */
  keep(frame: CardFrame): void {
    if (this.#kept !== frame) this.clear();
    this.#kept = frame;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.clear(), IDLE_MS);
  }

  /** Removes the kept frame from the page. */
  clear(): void {
    clearTimeout(this.#timer);
    this.#kept?.remove();
    this.#kept = null;
  }
}
