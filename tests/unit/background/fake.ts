/**
 * The browser's API for tests of the background: WXT's fake, with what that lacks. To be
 * imported before anything of the background is.
 */
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Sender } from '../../../src/background/sender';
import { messagesIn } from '../i18n/speak-english';

/** Tabs that the fake browser has: id -> what is known of it. */
export const tabs = new Map<number, { url: string; active: boolean; incognito: boolean }>();

/** Addresses of tabs that were opened. */
export const opened: string[] = [];

/** Files that come with the extension: name -> value. */
export const files = new Map<string, unknown>();

Object.assign(fakeBrowser.runtime, {
  getURL: (path: string) => `chrome-extension://${fakeBrowser.runtime.id}${path}`,
  getManifest: () => ({ version: '1.2.3' }),
});
Object.assign(fakeBrowser.tabs, {
  get: async (id: number) => {
    const tab = tabs.get(id);
    if (!tab) throw new Error(`No tab with id: ${id}.`);
    return { id, index: 0, ...tab };
  },
  query: async () => [],
  create: async ({ url }: { url: string }) => {
    opened.push(url);
    for (const tab of tabs.values()) tab.active = false;
  },
});
const action = { setIcon: async () => {}, setTitle: async () => {} };
Object.assign(globalThis, {
  browser: { ...fakeBrowser, action, browserAction: action, i18n: messagesIn('en') },
  fetch: async (url: string) => {
    const name = url.replace(/^.*\//, '');
    return { ok: files.has(name), json: async () => files.get(name) };
  },
});

/** Empties storage and closes all tabs. */
export function reset(): void {
  fakeBrowser.reset();
  tabs.clear();
  opened.length = 0;
}

/** The content script of a frame, as the browser names it. */
export function pageIn(tabId: number, frameId: number = 0): Sender {
  const tab = tabs.get(tabId);
  if (!tab) throw new Error(`There is no tab ${tabId}.`);
  const { id } = fakeBrowser.runtime;
  return {
    id,
    frameId,
    url: tab.url,
    origin: new URL(tab.url).origin,
    tab: { id: tabId, index: 0, ...tab },
  } as Sender;
}

/** One of Glossa's own pages without a tab. */
export function ownPage(): Sender {
  const { id } = fakeBrowser.runtime;
  return { id, url: `chrome-extension://${id}/popup.html`, origin: `chrome-extension://${id}` };
}
