/**
 * Keeps a frame at hand for the card that opens next: while the pointer rests, so that its
 * document has loaded by the time the card opens, and from one card to the next.
 */
import { CardFrame, type MountCard } from './card-frame';

/** A frame that no card asks for goes after this (ms). */
const IDLE_MS = 1_500;

type Layer = Element | ShadowRoot;

export class FrameKeeper {
  readonly #make: (layer: Layer) => CardFrame;
  #kept: CardFrame | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param expect tells the background that a frame comes, by the frame's token */
  constructor(expect: (token: string) => void, mount?: MountCard) {
    this.#make = (layer) => new CardFrame(layer, expect, mount);
  }

  /** A card may soon open in a layer of the page. */
  prepare(layer: Layer): void {
    try {
      this.keep(this.take(layer));
    } catch {
      // The document can show nothing any more; the card that opens says so.
    }
  }

  /**
   * A frame in a layer of the page, to be given back by `keep` or removed.
   *
   * @throws InvalidStateError where the document can show nothing any more
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

  /** Takes a frame that is kept out of the page. */
  clear(): void {
    clearTimeout(this.#timer);
    this.#kept?.remove();
    this.#kept = null;
  }
}
