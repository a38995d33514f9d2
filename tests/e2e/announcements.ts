/** What the card's live region says over time, heard as a screen reader does: by changes. */
import type { Tab } from './drivers/driver';
import type { Glossa } from './glossa';

/** Hears from now on what is announced of cards on a page. */
export async function listen(glossa: Glossa, tab: Tab): Promise<void> {
  await glossa.inFrames(tab, startHearing);
}

/** What the region said since, one after the other: first that it was there and silent. */
export async function announced(glossa: Glossa, tab: Tab): Promise<readonly string[]> {
  const [own = []] = await glossa.inFrames(tab, readHeard);
  return own;
}

/** In the extension's world of the page. */
function startHearing(): void {
  type Opened = { openOrClosedShadowRoot?: ShadowRoot | null };
  type Dom = { dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot | null } };
  const heard: string[] = [];
  Object.assign(globalThis, { heardOfCards: heard });
  const { chrome } = globalThis as { chrome?: Dom };
  const rootOf = (host: HTMLElement): ShadowRoot | null =>
    chrome?.dom
      ? chrome.dom.openOrClosedShadowRoot(host)
      : ((host as Opened).openOrClosedShadowRoot ?? null);
  const hear = (root: ShadowRoot): void => {
    const region = root.querySelector('[role="dialog"] ~ [role="status"]');
    const text = region?.textContent;
    if (typeof text === 'string' && text !== heard.at(-1)) heard.push(text);
  };
  new MutationObserver((changes) => {
    for (const host of changes.flatMap(({ addedNodes }) => [...addedNodes])) {
      const root = host instanceof HTMLElement && host.localName === 'glossa-card' && rootOf(host);
      if (!root) continue;
      hear(root);
      const watched = { subtree: true, childList: true, characterData: true };
      new MutationObserver(() => hear(root)).observe(root, watched);
    }
  }).observe(document, { subtree: true, childList: true });
}

/** In the same world. */
function readHeard(): string[] {
  return (globalThis as { heardOfCards?: string[] }).heardOfCards ?? [];
}
