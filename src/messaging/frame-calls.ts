/**
 * What the background can have a frame do on the reader's command. It is called there by
 * the scripting API, in the world of the content script: the script for every page need
 * know nothing of it, and what comes of it is known at once.
 */

import type { EntryId, RelatedTerm } from '../glossary/model';
import type { LookupReply } from './protocol';

/** What was found for a text that the reader selected. */
export interface FoundSelection {
  readonly text: string;
  /** The entry that it is; absent where it is none. (Chromium's scripting API drops nulls.) */
  readonly entry?: EntryId;
  /** Where it is none: entries that stand in it, or are written much like it, best first. */
  readonly near: readonly RelatedTerm[];
  /** The entry, with all that a card shows of it. */
  readonly reply: LookupReply;
}

/** What a part of Glossa that runs in a frame can do for the reader. */
export interface FrameCalls {
  /** Opens the card of the next (1) or previous (-1) term. @returns whether there is one */
  step?(direction: 1 | -1): boolean;
  /** Says something for a moment. @returns true, always: it is known that somebody did */
  notice?(text: string): true;
  /** Closes the card that is open. @returns true, always */
  dismiss?(by: 'escape'): true;
  /** Opens the card at the selection. @returns true, always */
  explain?(found: FoundSelection): true;
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
