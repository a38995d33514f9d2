/**
 * Which frames hold cards. A page can make a frame that looks like a card's. Such a frame gets no
 * reply without the token that the content script announced, so it can't find out whether Glossa is
 * installed.
 */

/** A frame that was announced this long ago (ms) has loaded, or never will. */
const LIFE_MS = 30_000;

/** A page has one card frame, and sometimes one that is about to be removed. */
const MAX_FRAMES = 8;

interface Announced {
  readonly token: string;
  readonly time: number;
}

const announced = new Map<number, readonly Announced[]>();

/** Remembers the token of a card's frame in a tab. */
export function expectFrame(tabId: number, token: string): void {
  const others = living(tabId).slice(1 - MAX_FRAMES);
  announced.set(tabId, [...others, { token, time: Date.now() }]);
}

/** Whether a frame with this token was announced in a tab. Each token counts once. */
export function isExpected(tabId: number, token: string): boolean {
  const frames = living(tabId);
  const others = frames.filter((frame) => frame.token !== token);
  if (others.length > 0) announced.set(tabId, others);
  else announced.delete(tabId);
  return others.length < frames.length;
}

function living(tabId: number): readonly Announced[] {
  const now = Date.now();
  return (announced.get(tabId) ?? []).filter(({ time }) => now - time < LIFE_MS);
}
