/**
 * Esc for a card in one frame while another frame has the keyboard focus. The focused frame listens
 * for as long as the card is open.
 */
import { browser } from 'wxt/browser';
import { callInAll, focusedFrame } from './frames';

/** Key of the symbol under which a listening frame keeps the function that stops it. */
const HEARING = 'glossa:hearing-escape';

/** Starts or stops listening for the card of a frame. */
export async function hearEscape(tabId: number, cardFrame: number, on: boolean): Promise<void> {
  try {
    await (on ? begin(tabId, cardFrame) : end(tabId));
  } catch {
    // The tab is gone, or shows a page of Glossa's own. Those have cards but no frames, and
    // browsers let no script into them.
  }
}

async function begin(tabId: number, cardFrame: number): Promise<void> {
  const frameId = await focusedFrame(tabId);
  if (frameId === cardFrame) return;
  const target = { tabId, frameIds: [frameId] };
  await browser.scripting.executeScript({ target, func: hear, args: [HEARING] });
}

async function end(tabId: number): Promise<void> {
  const target = { tabId, allFrames: true };
  await browser.scripting.executeScript({ target, func: stopHearing, args: [HEARING] });
}

/** Esc was pressed in a listening frame. */
export function escaped(tabId: number): Promise<void> {
  return callInAll(tabId, 'dismiss', 'escape');
}

/** Runs in a frame. */
function hear(key: string): void {
  const world = globalThis as Record<symbol, (() => void) | undefined>;
  const symbol = Symbol.for(key);
  if (world[symbol]) return;
  const listener = (event: KeyboardEvent): void => {
    const { altKey, ctrlKey, metaKey, shiftKey, isComposing, isTrusted } = event;
    if (event.key !== 'Escape' || !isTrusted || isComposing) return;
    if (altKey || ctrlKey || metaKey || shiftKey) return;
    // As in the card's own frame: Esc closes the card and nothing else.
    event.preventDefault();
    event.stopImmediatePropagation();
    world[symbol]?.();
    type Runtime = { runtime: { sendMessage(message: object): Promise<unknown> } };
    const { browser, chrome } = globalThis as unknown as { browser?: Runtime; chrome?: Runtime };
    void (browser ?? chrome)?.runtime.sendMessage({ kind: 'escaped' });
  };
  addEventListener('keydown', listener, { capture: true });
  world[symbol] = () => {
    removeEventListener('keydown', listener, { capture: true });
    delete world[symbol];
  };
}

/** Runs in a frame. */
function stopHearing(key: string): void {
  (globalThis as Record<symbol, (() => void) | undefined>)[Symbol.for(key)]?.();
}
