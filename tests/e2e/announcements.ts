/**
 * Records what the card's live region says over time, as a screen reader would hear it: by its
 * changes.
 */
import { setTimeout as pause } from 'node:timers/promises';
import type { Tab } from './drivers/driver';
import type { Glossa } from './glossa';

/**
 * Records what is announced of the card that opens next on a page, from the moment its document has
 * a live region. The region is empty at first, and keeps its text for two seconds.
 */
export function listen(glossa: Glossa, tab: Tab): void {
  const end = Date.now() + 15_000;
  const begin = async (): Promise<void> => {
    while (Date.now() < end) {
      const hearing = await glossa.inCards(tab, startHearing);
      if (hearing.includes(true)) return;
      await pause(20);
    }
  };
  // If a test ends before any card opens, its tab is closed meanwhile.
  begin().catch(() => {});
}

/**
 * What the region has said since then, in order; an empty text for each time that it was emptied.
 */
export async function announced(glossa: Glossa, tab: Tab): Promise<readonly string[]> {
  const [own = []] = await glossa.inCards(tab, readHeard);
  return own;
}

/** Runs in the card's document. @returns whether there is a region to record */
function startHearing(): boolean {
  const region = document.querySelector('[role="dialog"] ~ [role="status"]');
  if (!region) return false;
  const heard: string[] = [];
  Object.assign(globalThis, { heardOfCards: heard });
  const hear = (): void => {
    const text = region.textContent ?? '';
    if (text !== (heard.at(-1) ?? '')) heard.push(text);
  };
  hear();
  const watched = { subtree: true, childList: true, characterData: true };
  new MutationObserver(hear).observe(region, watched);
  return true;
}

/** Runs in the same world. */
function readHeard(): string[] {
  return (globalThis as { heardOfCards?: string[] }).heardOfCards ?? [];
}
