/**
 * The card's own document: a frame without scripts and with an opaque origin, in which only
 * our content script runs. It draws what the page's side sends and reports what the reader
 * does. Must never ask the background for more than its own code, nor read the page.
 */
import { render } from 'preact';
import type { CardActions } from '../actions';
import {
  type CardAction,
  type CardState,
  type FocusTarget,
  type FromFrame,
  readToFrame,
} from '../frame-protocol';
import { addStyle } from '../host';
import { Clearness } from './clearness';
import { copyFrom } from './clipboard';
import { controlsOf } from './controls';
import { DETAILS_ID } from './entry';
import { Scrolling } from './scrolling';
import { CARD_CSS } from './styles';
import { CardView } from './view';

/** Draws what the page's side sends over a port. Lives as long as the document. */
export function mountCard(document: Document, port: MessagePort): void {
  new CardDocument(document, port);
}

/** Their sizes decide the card's height. */
const PARTS = '.head, .text > div, .foot';

/** After this time (ms) the frame is as high as it gets. */
const TIME_TO_GROW_MS = 100;

class CardDocument {
  readonly #document: Document;
  readonly #port: MessagePort;
  readonly #clearness: Clearness;
  readonly #resized: ResizeObserver;
  readonly #actions: CardActions;
  #card: HTMLDivElement | null = null;
  #scrolling: Scrolling | null = null;
  #serial = 0;
  #height = 0;
  /** The event that is being handled: an action's cause. */
  #cause: Event | null = null;
  /** The link that waits for the page's side to let it be followed. */
  #link: HTMLElement | null = null;

  constructor(document: Document, port: MessagePort) {
    this.#document = document;
    this.#port = port;
    addStyle(document, CARD_CSS);
    this.#clearness = new Clearness(document.documentElement);
    this.#resized = new ResizeObserver(() => this.#measure());
    this.#actions = {
      open: (entry, from) => {
        const scrollTop = this.#scrolling?.top ?? 0;
        const control = controlsOf(this.#document).indexOf(from);
        this.#act({ do: 'open', entry, from: { scrollTop, control } });
      },
      choose: (entry) => this.#act({ do: 'choose', entry }),
      back: () => this.#act({ do: 'back' }),
      close: () => this.#act({ do: 'close' }),
      pin: () => this.#act({ do: 'pin' }),
      move: (x, y) => this.#act({ do: 'move', x, y }),
      toNextCorner: () => this.#act({ do: 'toNextCorner' }),
      expand: (expanded) => this.#act({ do: 'expand', expanded }),
      copy: () => this.#act({ do: 'copy' }),
      openLink: () => this.#act({ do: 'openLink' }),
      addTerm: () => this.#act({ do: 'addTerm' }),
      openSection: (section) => this.#act({ do: 'openSection', section }),
      search: () => this.#act({ do: 'search' }),
      mute: (reach) => this.#act({ do: 'mute', reach, byKey: isByKey(this.#cause) }),
    };
    this.#listen();
    port.onmessage = ({ data }) => this.#take(data);
    this.#say({ is: 'ready' });
  }

  #take(data: unknown): void {
    const message = readToFrame(data);
    switch (message?.is) {
      case 'show':
        this.#serial = message.serial;
        this.#draw(message.state);
        if (message.scrollTop !== undefined) this.#scrolling?.scrollTo(message.scrollTop);
        if (message.focus) this.#focus(message.focus);
        this.#height = 0;
        this.#measure();
        break;
      case 'focus':
        this.#focus(message.focus);
        break;
      case 'shown':
        this.#clearness.shown();
        break;
      case 'copy':
        this.#say({ is: 'copied', done: copyFrom(this.#document, message.text) });
        break;
      case 'follow': {
        const link = this.#link;
        this.#link = null;
        link?.click();
        break;
      }
    }
  }

  #draw(state: CardState): void {
    render(
      <CardView
        {...state}
        actions={this.#actions}
        cardRef={(card: HTMLDivElement | null) => {
          this.#card = card;
        }}
      />,
      this.#document.body,
    );
    const text = this.#card?.querySelector<HTMLElement>('.text');
    this.#scrolling = this.#card && text ? new Scrolling(this.#card, text) : null;
    this.#resized.disconnect();
    for (const part of this.#card?.querySelectorAll(PARTS) ?? []) this.#resized.observe(part);
  }

  /** Reports the height that the card would have if nothing limited it. */
  #measure(): void {
    const height = this.#scrolling?.height ?? 0;
    this.#scrolling?.showEdges();
    if (height === 0 || height === this.#height) return;
    this.#height = height;
    this.#say({ is: 'size', serial: this.#serial, height });
  }

  #focus(target: FocusTarget): void {
    const focused = this.#targetOf(target);
    focused?.focus({ preventScroll: true });
    if (target.to !== 'details' || !focused) return;
    // In a low window the card has no room to grow.
    setTimeout(() => this.#scrolling?.reveal(focused), TIME_TO_GROW_MS);
  }

  #targetOf(target: FocusTarget): HTMLElement | null {
    if (target.to === 'card') return this.#card;
    const details = target.to === 'details' && this.#document.getElementById(DETAILS_ID);
    const control = target.to === 'control' && controlsOf(this.#document)[target.at];
    return details || control || this.#document.querySelector('h2');
  }

  #listen(): void {
    const document = this.#document;
    const on = <K extends keyof DocumentEventMap>(
      type: K,
      take: (event: DocumentEventMap[K]) => void,
    ) => {
      document.addEventListener(type, (event) => event.isTrusted && take(event), true);
    };
    on('keydown', (event) => this.#key(event));
    on('click', (event) => this.#click(event));
    on('auxclick', (event) => this.#click(event));
    // Not capturing: what has a use for the key itself comes first.
    document.addEventListener('keydown', (event) => {
      const { isTrusted, shiftKey, altKey, ctrlKey, metaKey } = event;
      if (isTrusted && !shiftKey && !altKey && !ctrlKey && !metaKey) this.#scrolling?.take(event);
    });
    on('focusin', () => this.#say({ is: 'focus', visible: this.#hasVisibleFocus() }));
    on('scroll', () => this.#scrolling?.showEdges());
    document.defaultView?.addEventListener('resize', () => this.#scrolling?.showEdges());
    document.defaultView?.addEventListener('blur', () => this.#say({ is: 'blur' }));
    for (const type of ['pointerenter', 'pointerleave'] as const) {
      document.documentElement.addEventListener(type, (event) => {
        if (!event.isTrusted || event.pointerType === 'touch') return;
        const time = performance.timeOrigin + event.timeStamp;
        this.#say({ is: 'pointer', inside: type === 'pointerenter', time });
      });
    }
  }

  #key(event: KeyboardEvent): void {
    const { key, shiftKey, altKey, ctrlKey, metaKey, isComposing } = event;
    if (key === 'Escape' && !isComposing && !shiftKey && !altKey && !ctrlKey && !metaKey) {
      event.preventDefault();
      this.#say({ is: 'escape' });
    }
    if (key === 'Tab' && this.#isAtEnd(shiftKey)) {
      // The frame is at the end of the page; the reader continues from the term.
      event.preventDefault();
      this.#say({ is: 'tabbedOut' });
    }
  }

  /** Remembers what causes an action; holds back links that the page may have covered. */
  #click(event: MouseEvent): void {
    this.#cause = event;
    // Not a microtask: that would come before the listener of the control.
    setTimeout(() => {
      if (this.#cause === event) this.#cause = null;
    });
    const link = (event.target as Element).closest?.<HTMLElement>('a[href]');
    if (!link || isByKey(event) || this.#clearness.now) return;
    event.preventDefault();
    this.#link = link;
    this.#act({ do: 'follow' });
  }

  #act(action: CardAction): void {
    const clear = this.#clearness.now;
    // A key can't be pressed by pointing at something else that covers the card.
    this.#say({
      is: 'action',
      action,
      clear: clear === false && isByKey(this.#cause) ? null : clear,
    });
  }

  #hasVisibleFocus(): boolean {
    return this.#document.activeElement?.matches(':focus-visible') ?? false;
  }

  #isAtEnd(backwards: boolean): boolean {
    const active = this.#document.activeElement as HTMLElement | null;
    const controls = controlsOf(this.#document);
    if (backwards) return active === controls[0] || !active || !controls.includes(active);
    return active === controls.at(-1);
  }

  #say(message: FromFrame): void {
    this.#port.postMessage(JSON.stringify(message));
  }
}

/** Whether a click comes from a key. */
function isByKey(event: Event | null): boolean {
  return event instanceof MouseEvent && event.detail === 0;
}
