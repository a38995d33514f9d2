/** The page that attacks the card. */
import { expect } from 'vitest';
import type { Tab } from './drivers/driver';
import type { Glossa } from './glossa';
import type { CardSnapshot } from './page-probes';

export async function openHostilePage(glossa: Glossa): Promise<Tab> {
  const tab = await glossa.open('http://news.example/hostile-card.html');
  await expect.poll(() => glossa.terms(tab)).toEqual(['cystitis', 'anxiolytic']);
  return tab;
}

/** Opens the page with the whole card of "cystitis". */
export async function openHostileCard(glossa: Glossa): Promise<{ tab: Tab; card: CardSnapshot }> {
  const tab = await openHostilePage(glossa);
  return { tab, card: await glossa.openWholeCard(tab, 'cystitis') };
}

/** Closes the card, and takes the pointer away from its term. */
export async function leaveCard(glossa: Glossa, tab: Tab): Promise<void> {
  await tab.press('Escape');
  await tab.moveTo(1200, 10, 4);
  await expect.poll(() => glossa.card(tab)).toBeNull();
}
