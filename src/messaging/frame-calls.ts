/**
 * What the background can have a frame do on the reader's command. It is called there by
 * the scripting API, in the world of the content script: the script for every page need
 * know nothing of it, and what comes of it is known at once.
 */

/** What a part of Glossa that runs in a frame can do for the reader. */
export interface FrameCalls {
  /** Opens the card of the next (1) or previous (-1) term. @returns whether there is one */
  step?(direction: 1 | -1): boolean;
  /** Says something for a moment. @returns true, always: it is known that somebody did */
  notice?(text: string): true;
}

export type FrameCall = keyof FrameCalls;
export type ArgumentOf<C extends FrameCall> = Parameters<NonNullable<FrameCalls[C]>>[0];
export type ResultOf<C extends FrameCall> = ReturnType<NonNullable<FrameCalls[C]>>;

/** Key of the symbol under which a frame's calls are, in the isolated world's global scope. */
export const CALLS = 'glossa:calls';

/**
 * Lets the background call these in this frame, beside those that others offer.
 *
 * @param signal ends the offer; without it, it lasts as long as the document
 */
export function offer(calls: FrameCalls, signal?: AbortSignal): void {
  const world = globalThis as Record<symbol, FrameCalls | undefined>;
  const key = Symbol.for(CALLS);
  world[key] = { ...world[key], ...calls };
  signal?.addEventListener(
    'abort',
    () => {
      const left = Object.entries(world[key] ?? {}).filter(
        // A newer script may offer its own by now.
        ([name, call]) => calls[name as FrameCall] !== call,
      );
      world[key] = Object.fromEntries(left);
    },
    { once: true },
  );
}
