/**
 * The content script: connects a document to the extension. Decides whether there is anything
 * to do here, keeps one session while Glossa is on, and ends for ever when the extension is
 * gone. Must never throw an error into the page.
 */

import { nameMarks } from '../marks/names';
import type { PageState, Push } from '../messaging/protocol';
import { runtime } from '../messaging/runtime';
import { ask, ExtensionGone, isAlive } from '../messaging/send';
import { removeStale } from '../page/remove-stale';
import { isCardDocument, serveCard } from './card-frame';
import { DocumentSession } from './document-session';

/** The running script is under this key in the isolated world, so that a newer one can end it. */
const RUNNING = Symbol.for('glossa:running');

/** Smaller frames (CSS px) have no text worth explaining: counters, pixels, buttons. */
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
  #session: DocumentSession | null = null;
  #state: PageState | null = null;
  /** Whether marks have their name, and stale ones have been removed. */
  #named = false;

  /** Whether this script can still reach its extension. */
  alive(): boolean {
    return isAlive() && !this.#life.signal.aborted;
  }

  /** Ends all work and removes everything from the page. */
  end(): void {
    this.#session?.end();
    this.#session = null;
    this.#life.abort();
    try {
      runtime().onMessage.removeListener(this.#pushed);
    } catch {
      // The extension is gone, and its listeners with it.
    }
  }

  async begin(): Promise<void> {
    const { signal } = this.#life;
    await shown(signal);
    await largeEnough(signal);
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
    // The answer to an earlier request may be out of date by now.
    else void this.#hello();
  };

  #apply(state: PageState): void {
    const before = this.#state;
    this.#state = state;
    // Only a state that differs in anything starts a new session.
    if (this.#session && JSON.stringify(before) === JSON.stringify(state)) return;
    this.#session?.end();
    this.#session = null;
    if (state.on && !this.#life.signal.aborted) this.#session = this.#startSession(state);
  }

  #startSession(state: PageState): DocumentSession {
    const restart = () => {
      this.#listen();
      this.#session?.end();
      this.#session = this.#startSession(state);
    };
    return new DocumentSession(state, (error) => this.#failed(error), restart);
  }

  /** Ends silently if the extension is gone; any other error goes to the console. */
  #failed(error: unknown): void {
    if (error instanceof ExtensionGone) this.end();
    else console.warn('Glossa:', error);
  }
}

function isPush(message: unknown): message is Push {
  const push = message as Partial<Push> | null;
  return push?.push === 'state' && typeof push.state?.on === 'boolean';
}

/** Resolves once the document is visible: not while it is prerendered or in the background. */
async function shown(signal: AbortSignal): Promise<void> {
  const { prerendering } = document as { prerendering?: boolean };
  if (prerendering) await once(document, 'prerenderingchange', signal);
  while (document.visibilityState === 'hidden' && !signal.aborted) {
    await Promise.race([
      once(document, 'visibilitychange', signal),
      // Comes only in visible frames. `document.open()` removes listeners, but not this.
      new Promise(requestAnimationFrame),
    ]);
  }
}

/** Resolves once the frame is large enough for text; at once in a top-level page. */
async function largeEnough(signal: AbortSignal): Promise<void> {
  // Not by `resize`: a frame in another process may have no size yet, and may get its first one
  // without that event (Chromium 156, one load in fifteen; docs/browser-bugs.md).
  const large = matchMedia(`(min-width: ${MIN_WIDTH}px) and (min-height: ${MIN_HEIGHT}px)`);
  while (globalThis.top !== globalThis.self && !large.matches && !signal.aborted) {
    await once(large, 'change', signal);
  }
}

function once(target: EventTarget, type: string, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    target.addEventListener(type, () => resolve(), { once: true, signal });
    signal.addEventListener('abort', () => resolve());
  });
}
