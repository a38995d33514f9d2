/** Lets a page's timers pass at once, so that thousands of changes take seconds. */

const channel = new MessageChannel();
const waiting: (() => void)[] = [];
channel.port1.onmessage = () => waiting.shift()?.();

/** Resolves in a task of its own, after the browser's pending work. */
export function macrotask(): Promise<void> {
  return new Promise((resolve) => {
    waiting.push(resolve);
    channel.port2.postMessage(null);
  });
}

/**
 * Makes every timer run in the next task instead of after its time, and likewise all callbacks that
 * wait until the page is idle.
 *
 * @returns a function that restores the browser's own timers
 */
export function deliverAtOnce(): () => void {
  const host = globalThis as { setTimeout: unknown; requestIdleCallback: unknown };
  const { setTimeout: own, requestIdleCallback: ownIdle } = host;
  host.setTimeout = (work: () => void) => {
    void macrotask().then(work);
    return 0;
  };
  host.requestIdleCallback = host.setTimeout;
  return () => {
    host.setTimeout = own;
    host.requestIdleCallback = ownIdle;
  };
}
