/**
 * The content script: connects a document to the extension. Decides whether there is anything
 * to do here, keeps one session while Glossa is on, and ends for ever when the extension is
 * gone. Must never throw an error into the page.
 */

import { nameMarks } from '../marks/names';
import type { PageState, Push } from '../messaging/protocol';
import { runtime } from '../messaging/runtime';
import { ask, ExtensionGone, isAlive } from '../messaging/send';
import { mayBeStale } from '../page/stale';
import { isCardDocument, serveCard } from './card-frame';
import { beginSession } from './document-session';
import { STALE_REMOVER, takePart } from './parts';

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
  world[RUNNING] = controlFrame();
}

/** HTML pages only: generic XML, SVG and plain-text views are left as they are. */
function isReadable({ documentElement, contentType }: Document): boolean {
  return documentElement instanceof HTMLElement && contentType.includes('html');
}

interface FrameController {
  /** Whether this script can still reach its extension. */
  alive(): boolean;
  /** Ends all work and removes everything from the page. */
  end(): void;
}

function controlFrame(): FrameController {
  const life = new AbortController();
  const { signal } = life;
  let endSession = () => {};
  let applied = '';
  /** Whether marks have their name, and stale ones have been removed. */
  let isNamed = false;

  const begin = async () => {
    await shown(signal);
    await largeEnough(signal);
    if (signal.aborted) return;
    runtime().onMessage.addListener(pushed);
    listen();
    await hello();
  };

  const end = () => {
    endSession();
    life.abort();
    if (isAlive()) runtime().onMessage.removeListener(pushed);
  };

  const listen = () => {
    // Pushes don't reach a page in the back/forward cache.
    addEventListener('pageshow', returned, { signal });
  };

  const returned = ({ persisted }: PageTransitionEvent) => {
    if (persisted) void hello();
  };

  const hello = async () => {
    try {
      const { name, ...state } = await ask('hello', { since: performance.timeOrigin });
      if (!isNamed && !signal.aborted) {
        nameMarks(name);
        if (mayBeStale()) await removeStale();
        isNamed = true;
      }
      apply(state);
    } catch (error) {
      failed(error);
    }
  };

  const removeStale = async () => {
    await ask('prepare', { parts: ['page'] });
    // Meanwhile another answer may have started a session, which has marks of its own.
    if (!isNamed) takePart<() => void>(STALE_REMOVER)();
  };

  const pushed = (message: unknown): undefined => {
    if (!isPush(message)) return;
    if (isNamed) apply(message.state);
    // The answer to an earlier request may be out of date by now.
    else void hello();
  };

  const apply = (state: PageState) => {
    // Only a state that differs in anything starts a new session.
    const wanted = JSON.stringify(state);
    if (wanted === applied) return;
    applied = wanted;
    startSession(state);
  };

  const startSession = (state: PageState) => {
    endSession();
    endSession = () => {};
    if (!state.on || signal.aborted) return;
    endSession = beginSession(state, failed, () => {
      listen();
      startSession(state);
    });
  };

  /** Ends silently if the extension is gone; any other error goes to the console. */
  const failed = (error: unknown) => {
    if (error instanceof ExtensionGone) end();
    else console.warn('Glossa:', error);
  };

  void begin();
  return { alive: () => isAlive() && !signal.aborted, end };
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

function once(target: EventTarget, type: string, signal: AbortSignal): Promise<unknown> {
  return new Promise((resolve) => {
    target.addEventListener(type, resolve, { once: true, signal });
    signal.addEventListener('abort', resolve);
  });
}
