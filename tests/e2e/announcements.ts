/** What the card's live region says over time, heard as a screen reader does: by changes. */
import { setTimeout as pause } from 'node:timers/promises';
import type { Tab } from './drivers/driver';
import type { Glossa } from './glossa';

/**
 * Hears what is announced of the card that opens next on a page, as soon as its document
 * has a region for it. The region comes silent; what it says stays for two seconds.
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
  // A test that ends before any card opens takes the tab with it.
  begin().catch(() => {});
}

/** What the region said since, one after the other; empty for silence after something. */
export async function announced(glossa: Glossa, tab: Tab): Promise<readonly string[]> {
  const [own = []] = await glossa.inCards(tab, readHeard);
  return own;
}

/** In the card's document. @returns whether there is a region to hear */
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

/** In the same world. */
function readHeard(): string[] {
  return (globalThis as { heardOfCards?: string[] }).heardOfCards ?? [];
}
