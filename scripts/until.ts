import { setTimeout as pause } from 'node:timers/promises';

/**
 * Waits until a condition holds in a browser.
 *
 * @param what names the condition, for the message
 * @throws after 15 s
 */
export async function until(what: string, isSo: () => Promise<boolean>): Promise<void> {
  const end = Date.now() + 15_000;
  while (!(await isSo())) {
    if (Date.now() > end) throw new Error(`Glossa did not get as far as: ${what}.`);
    await pause(100);
  }
}
