/** Whether an earlier script of Glossa may have left something in the page (`remove-stale.ts`). */
import { HOST_SELECTOR } from '../dom/own-host';
import { markName } from '../marks/names';

/**
 * Quick, because every page asks: if the page has highlights or such elements itself, that is
 * found out later. Marks must have their name before.
 */
export function mayBeStale(): boolean {
  const { highlights } = globalThis.CSS ?? {};
  const hasMarks = document.querySelector(`${markName()},${HOST_SELECTOR}`) !== null;
  return hasMarks || (highlights !== undefined && highlights.size > 0);
}
