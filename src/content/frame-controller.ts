/**
 * The content script: joins a document to the extension. Decides whether there is
 * anything to do here, keeps one session while the site is on, and ends for good when
 * the extension is gone. Nothing it does may throw into the page.
 */

import { nameMarks } from '../marks/names';
import type { PageState, Push } from '../messaging/protocol';
import { runtime } from '../messaging/runtime';
import { ask, ExtensionGone, isAlive } from '../messaging/send';
import { removeStale } from '../page/remove-stale';
import { isCardDocument, serveCard } from './card-frame';
import { DocumentSession } from './document-session';

/** The running script leaves this in the isolated world, for a newer one to end it. */
const RUNNING = Symbol.for('glossa:running');

/** Smaller frames hold no text worth explaining: counters, pixels, buttons (CSS px). */
const MIN_WIDTH = 200;
const MIN_HEIGHT = 100;

export function startInDocument(): void {
  if (!isReadable(document)) return;
  if (isCardDocument()) {
    serveCard();
    return;
  }
  const world = globalThis as { [RUNNING]?: FrameController };
  const older = world[RUNNING];
  if (older?.alive()) return;
  older?.end();
  const running = new FrameController();
  world[RUNNING] = running;
  void running.begin();
}

/** HTML pages only: generic XML, SVG and plain-text views are left as they are. */
function isReadable(document: Document): boolean {
  return (
    document.documentElement?.namespaceURI === 'http://www.w3.org/1999/xhtml' &&
    /^(text\/html|application\/xhtml\+xml)$/.test(document.contentType)
  );
}

class FrameController {
  readonly #life = new AbortController();
  #work: DocumentSession | null = null;
  #state: PageState | null = null;
  /** Whether marks have their name, and those that were left behind are gone. */
  #named = false;

  /** Whether this script can still speak to its extension. */
  alive(): boolean {
    return isAlive() && !this.#life.signal.aborted;
  }

  /** Ends all work and takes everything back from the page. */
  end(): void {
    this.#work?.end();
    this.#work = null;
    this.#life.abort();
    try {
      runtime().onMessage.removeListener(this.#pushed);
    } catch {
      // The extension is gone, and its listeners with it.
    }
  }

  async begin(): Promise<void> {
    const { signal } = this.#life;
    await presented(signal);
    await sizeable(signal);
    if (signal.aborted) return;
    runtime().onMessage.addListener(this.#pushed);
    this.#listen();
    await this.#hello();
  }

  #listen(): void {
    // Pushes don't reach a page in the back/forward cache.
    addEventListener('pageshow', this.#returned, { signal: this.#life.signal });
  }

  readonly #returned = ({ persisted }: PageTransitionEvent): void => {
    if (persisted) void this.#hello();
  };

  async #hello(): Promise<void> {
    try {
      const { name, ...state } = await ask('hello', { since: performance.timeOrigin });
      if (!this.#named && !this.#life.signal.aborted) {
        nameMarks(name);
        removeStale();
        this.#named = true;
      }
      this.#apply(state);
    } catch (error) {
      this.#failed(error);
    }
  }

  readonly #pushed = (message: unknown): undefined => {
    if (!isPush(message)) return;
    if (this.#named) this.#apply(message.state);
    // What was asked before may be answered with what held before.
    else void this.#hello();
  };

  #apply(state: PageState): void {
    const before = this.#state;
    this.#state = state;
    // Whatever else a state may come to hold, only one that differs starts the work anew.
    if (this.#work && JSON.stringify(before) === JSON.stringify(state)) return;
    this.#work?.end();
    this.#work = null;
    if (state.on && !this.#life.signal.aborted) this.#work = this.#workOn(state);
  }

  #workOn(state: PageState): DocumentSession {
    const renewed = () => {
      this.#listen();
      this.#work?.end();
      this.#work = this.#workOn(state);
    };
    return new DocumentSession(state, (error) => this.#failed(error), renewed);
  }

  /** An orphan goes silently; anything else is told where developers look. */
  #failed(error: unknown): void {
    if (error instanceof ExtensionGone) this.end();
    else console.warn('Glossa:', error);
  }
}

function isPush(message: unknown): message is Push {
  const push = message as Partial<Push> | null;
  return (
    typeof push === 'object' &&
    push?.push === 'state' &&
    typeof push.state === 'object' &&
    typeof push.state?.on === 'boolean'
  );
}

/** Resolves once the document is really shown: not while it is prerendered or in the background. */
async function presented(signal: AbortSignal): Promise<void> {
  const { prerendering } = document as { prerendering?: boolean };
  if (prerendering) await once(document, 'prerenderingchange', signal);
  while (document.visibilityState === 'hidden' && !signal.aborted) {
    await Promise.race([
      once(document, 'visibilitychange', signal),
      // Frames are painted only for who sees them. `document.open()` takes listeners away,
      // this not.
      new Promise(requestAnimationFrame),
    ]);
  }
}

/** Resolves once the frame is large enough to hold text; at once in a top-level page. */
async function sizeable(signal: AbortSignal): Promise<void> {
  // Not by `resize`: a frame in another process may have no size yet, and gets its first
  // one without that event (Chromium 156, one load in fifteen).
  const large = matchMedia(`(min-width: ${MIN_WIDTH}px) and (min-height: ${MIN_HEIGHT}px)`);
  while (globalThis.top !== globalThis.self && !large.matches && !signal.aborted) {
    await once(large, 'change', signal);
  }
}

function once(target: EventTarget, type: string, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    target.addEventListener(type, () => resolve(), { once: true, signal });
    signal.addEventListener('abort', () => resolve(), { once: true });
  });
}
