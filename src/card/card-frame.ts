/**
 * The frame that shows a card, seen from the page: its element, and the port to the card's own
 * document. The document has an opaque origin and runs no script but ours, so that no page can
 * read it, even with a reference to the frame. `remove` leaves nothing of it behind.
 */
import type { Box } from '../dom/boxes';
import { OWN_ATTRIBUTE } from '../dom/own-host';
import type { FrameListener } from './frame-listener';
import {
  CARD_DOCUMENT,
  type CardState,
  type FocusTarget,
  type FromFrame,
  readFromFrame,
  type ToFrame,
} from './frame-protocol';
import { FRAME_CSS } from './frame-styles';
import { CardHost } from './host';
import type { CardPlacement } from './placement';
import type { MountCard } from './ports';
import { isDisguised, seal, unseal } from './seal';

/** The frame's document before anything is drawn in it. */
const EMPTY = `<!doctype html><html ${CARD_DOCUMENT}><meta charset="utf-8"><title>Glossa</title><body></body></html>`;

/**
 * The card's links open in new tabs, which are not sandboxed. Without `allow-scripts` no
 * page's script runs here; without `allow-same-origin` none can look in.
 */
const SANDBOX = 'allow-popups allow-popups-to-escape-sandbox';

/** The frame's content script may start after the load event, so we offer again after this (ms). */
const RETRY_MS = 16;

/** By then (ms) a card has mostly appeared: its animation takes 120 ms. */
const APPEARED_MS = 130;

/** If it hasn't, we look again after this time (ms), as often as this. */
const AGAIN_MS = 30;
const MAX_SEALINGS = 100;

/** A frame that hasn't answered after this long (ms) never will. */
const PATIENCE_MS = 5_000;

export interface ShownCard {
  readonly state: CardState;
  readonly scrollTop?: number | undefined;
  readonly focus?: FocusTarget | undefined;
}

export class CardFrame {
  readonly layer: Element | ShadowRoot;
  readonly host: CardHost;
  readonly #frame: HTMLIFrameElement;
  readonly #mount: MountCard | undefined;
  readonly #tampered: MutationObserver;
  readonly #token = crypto.getRandomValues(new Uint32Array(4)).join('-');
  #listener: FrameListener | null = null;
  #port: MessagePort | null = null;
  #isReady = false;
  #isLost = false;
  #isRemoved = false;
  #serial = 0;
  /** Messages to send once the document answers. */
  #waiting: ToFrame[] = [];
  #offering: ReturnType<typeof setTimeout> | undefined;
  #sealing: ReturnType<typeof setTimeout> | undefined;
  #isRaising = false;
  #began = 0;

  /**
   * Puts the frame into a layer of the page (`layerOf`), out of sight.
   *
   * @param expect reports the frame's token to the background, which lets only that frame draw
   * @throws InvalidStateError where the document can no longer show anything
   */
  constructor(layer: Element | ShadowRoot, expect: (token: string) => void, mount?: MountCard) {
    this.layer = layer;
    this.#mount = mount;
    if (!mount) expect(this.#token);
    const frame = document.createElement('iframe');
    this.#frame = frame;
    frame.setAttribute(OWN_ATTRIBUTE, '');
    if (!mount) frame.setAttribute('sandbox', SANDBOX);
    frame.setAttribute('aria-label', 'Glossa');
    frame.srcdoc = EMPTY;
    frame.addEventListener('load', () => this.#loaded(), { once: true });
    this.host = new CardHost(layer, FRAME_CSS, frame);
    frame.addEventListener('beforetoggle', () => {
      if (!this.#isRaising) this.#lose();
    });
    this.#tampered = new MutationObserver(() => this.#lose());
    this.#tampered.observe(this.host.root, { attributes: true, childList: true, subtree: true });
  }

  /** Whether it can show a card: the page hasn't removed or changed it. */
  get isIntact(): boolean {
    return !this.#isLost && !this.#isRemoved && this.host.isShown;
  }

  get box(): Box {
    return this.#frame.getBoundingClientRect();
  }

  /** Sends the frame's reports to a listener from now on, or to none. */
  listen(listener: FrameListener | null): void {
    this.#listener = listener;
  }

  /** Draws a card. The frame reports its size later. */
  show({ state, scrollTop, focus }: ShownCard): void {
    this.#serial++;
    this.#say({ is: 'show', serial: this.#serial, state, scrollTop, focus });
  }

  copy(text: string): void {
    this.#say({ is: 'copy', text });
  }

  followLink(): void {
    this.#say({ is: 'follow' });
  }

  /** Moves the keyboard focus into the card. */
  focus(focus: FocusTarget): void {
    this.focusFrame();
    this.#say({ is: 'focus', focus });
  }

  /** Moves the keyboard focus into the frame, to where it was in the card. */
  focusFrame(): void {
    this.#frame.focus({ preventScroll: true });
  }

  /** Sets the card's width (px), so that its height can be measured, and undoes the page's zoom. */
  measure(width: number): void {
    this.#write((style) => {
      // By the object model, to which no CSP applies.
      style.setProperty('zoom', String(1 / this.host.zoom), 'important');
      style.setProperty('inline-size', `${width}px`, 'important');
    });
  }

  /** Width of the frame's two edges together (px). */
  get edges(): number {
    return this.#frame.offsetHeight - this.#frame.clientHeight;
  }

  /** Shows the card at a place. */
  place({ x, y, maxHeight, side }: CardPlacement): void {
    this.#write((style) => {
      style.setProperty('left', `${x}px`, 'important');
      style.setProperty('top', `${y}px`, 'important');
      style.setProperty('block-size', `${maxHeight}px`, 'important');
      if (!this.#frame.dataset.side) {
        this.#say({ is: 'shown' });
        this.#sealing = setTimeout(() => this.#seal(), APPEARED_MS);
      }
      this.#frame.dataset.side = side;
    });
  }

  /** Fixes how the frame looks, unless the page has changed that already. */
  #seal(left: number = MAX_SEALINGS): void {
    // A busy page delays our animation; one of the page's may never end.
    if (this.#frame.getAnimations().length > 0 && left > 0) {
      this.#sealing = setTimeout(() => this.#seal(left - 1), AGAIN_MS);
    } else if (isDisguised(this.#frame)) this.#lose();
    else this.#write(seal);
  }

  /** Takes the card out of sight; the frame stays for another one. */
  hide(): void {
    clearTimeout(this.#sealing);
    this.#write((style) => {
      unseal(style);
      delete this.#frame.dataset.side;
    });
  }

  /** Puts the card above what came into the top layer after it; the focus stays where it is. */
  raise(): void {
    const hadFocus = this.host.hasFocus;
    this.#isRaising = true;
    this.host.raise();
    this.#isRaising = false;
    if (hadFocus) this.focusFrame();
    this.#say({ is: 'shown' });
  }

  /** Takes the frame out of the page. */
  remove(): void {
    this.#isRemoved = true;
    this.#listener = null;
    this.#waiting = [];
    clearTimeout(this.#offering);
    clearTimeout(this.#sealing);
    this.#tampered.disconnect();
    this.#port?.close();
    this.host.remove();
  }

  #write(write: (style: CSSStyleDeclaration) => void): void {
    // The page may have changed it, and the observer not have reported that yet.
    if (this.#tampered.takeRecords().length > 0) this.#lose();
    write(this.#frame.style);
    this.#tampered.takeRecords();
  }

  #loaded(): void {
    // Only the page can load a second document.
    this.#frame.addEventListener('load', () => this.#lose());
    this.#began = performance.now();
    this.#offer();
  }

  /** Hands one end of a channel to the frame's document, until it answers. */
  #offer(): void {
    if (this.#isReady || this.#isRemoved) return;
    if (performance.now() - this.#began > PATIENCE_MS) {
      this.#lose();
      return;
    }
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => this.#hear(port1, data);
    if (this.#mount && this.#frame.contentDocument) {
      this.#mount(this.#frame.contentDocument, port2);
      return;
    }
    this.#frame.contentWindow?.postMessage(this.#token, '*', [port2]);
    this.#offering = setTimeout(() => this.#offer(), RETRY_MS);
  }

  #hear(port: MessagePort, data: unknown): void {
    const message = readFromFrame(data);
    if (!message || this.#isRemoved) return;
    if (message.is === 'ready') {
      if (this.#isReady) return;
      this.#isReady = true;
      this.#port = port;
      clearTimeout(this.#offering);
      for (const waiting of this.#waiting) this.#say(waiting);
      this.#waiting = [];
    } else if (port === this.#port) {
      this.#pass(message);
    }
  }

  #pass(message: FromFrame): void {
    const listener = this.#listener;
    if (!listener) return;
    switch (message.is) {
      case 'size':
        if (message.serial === this.#serial) listener.sized(message.height);
        break;
      case 'pointer':
        listener.pointer(message.inside, message.time);
        break;
      case 'focus':
        listener.focused(message.visible);
        break;
      case 'blur':
        // While the whole window loses the focus, the frame keeps it.
        if (!this.host.hasFocus) listener.blurred();
        break;
      case 'escape':
        listener.escaped();
        break;
      case 'tabbedOut':
        listener.tabbedOut();
        break;
      case 'copied':
        listener.copied(message.done);
        break;
      case 'action':
        listener.acted(message.action, message.clear);
        break;
    }
  }

  #say(message: ToFrame): void {
    if (this.#isReady) {
      this.#port?.postMessage(JSON.stringify(message));
      return;
    }
    // Only the last of several states is worth drawing.
    const isShow = message.is === 'show';
    this.#waiting = this.#waiting.filter((other) => !isShow || other.is !== 'show');
    this.#waiting.push(message);
  }

  #lose(): void {
    if (this.#isLost || this.#isRemoved) return;
    this.#isLost = true;
    this.#listener?.lost();
  }
}
