/** What the site rules mean for each tab; updates tabs, frames and icons. */
import { type Browser, browser } from 'wxt/browser';
import { BUNDLED } from '../glossary/bundled';
import { glossaryOfEntry } from '../library/ids';
import type { PageState, Push, TabState } from '../messaging/protocol';
import { mutedAt } from '../settings/muted';
import { type SiteState, siteOf, stateOf } from '../sites/rules';
import { addressOf } from './address';
import { glossariesUsedAt, unusedAt } from './installed-glossaries';
import { isPaused, settingsIn } from './settings-store';

/**
 * Sites on which browsers allow no extension: their add-on stores and account pages. Chromium: its
 * web store. Firefox: the default of `extensions.webextensions.restrictedDomains`.
 */
const RESTRICTED = [
  'chromewebstore.google.com',
  'microsoftedge.microsoft.com',
  'accounts-static.cdn.mozilla.net',
  'accounts.firefox.com',
  'addons.cdn.mozilla.net',
  'addons.mozilla.org',
  'api.accounts.firefox.com',
  'content.cdn.mozilla.net',
  'discovery.addons.mozilla.org',
  'oauth.accounts.firefox.com',
  'profile.accounts.firefox.com',
  'support.mozilla.org',
  'sync.services.mozilla.com',
];

/** What decides about a tab. */
export type TabPlace = Pick<Browser.tabs.Tab, 'url'> & { readonly incognito?: boolean };

/** Whether Glossa is on somewhere, and why. */
export async function siteState({ url = '', incognito = false }: TabPlace): Promise<SiteState> {
  if (await isPaused()) return { on: false, reason: { by: 'pause' } };
  const { sites } = await settingsIn(incognito);
  return stateOf(sites, siteOf(url));
}

/** What a page needs to know. It learns nothing about glossaries that are off. */
export async function pageState(place: TabPlace): Promise<PageState> {
  const { url = '', incognito = false } = place;
  const [{ on }, { painter, marks, muted }, { ids, ...glossaries }] = await Promise.all([
    siteState(place),
    settingsIn(incognito),
    glossariesUsedAt(url),
  ]);
  const known = mutedAt(muted, url).filter((id) => ids.has(glossaryOfEntry(id) ?? BUNDLED.id));
  return { on, painter, marks, muted: known, ...glossaries };
}

/** What the popup shows about a tab. Rejects if the tab is gone. */
export async function tabState(tabId: number): Promise<TabState> {
  const tab = await browser.tabs.get(tabId);
  const url = await addressOf(tab);
  const host = siteOf(url);
  const site = await siteState({ ...tab, url });
  const support = await supportOf(url);
  const unused = await unusedAt(url);
  return { tabId, support, site, unused, ...(host === null ? {} : { host }) };
}

/** Whether the browser allows no extension at an address, as far as we know. */
export function isRestricted(address: string | undefined): boolean {
  const host = siteOf(address ?? '');
  if (host === null || RESTRICTED.includes(host)) return true;
  return address?.startsWith('https://chrome.google.com/webstore') ?? false;
}

async function supportOf(address: string | undefined): Promise<TabState['support']> {
  if (isRestricted(address)) return 'restricted';
  if (!address?.startsWith('file:')) return 'ready';
  const allowed = await browser.extension.isAllowedFileSchemeAccess();
  return allowed || import.meta.env.FIREFOX ? 'ready' : 'files-not-allowed';
}

/** Sends every open tab its current state, and updates its icon. */
export async function tellTabs(): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.all(tabs.map(tellTab));
}

/** Sends one tab its current state: after a change, or when its page has a new address. */
export async function tellTab(tab: Browser.tabs.Tab): Promise<void> {
  if (tab.id === undefined) return;
  const state = await pageState({ ...tab, url: await addressOf(tab) });
  await showState(tab.id, state.on);
  const push: Push = { push: 'state', state };
  try {
    await browser.tabs.sendMessage(tab.id, push);
  } catch {
    // Tabs without our content script (the browser's own pages, discarded tabs) can't receive it.
  }
}

/** Shows by a tab's icon whether Glossa is on there. */
export async function showState(tabId: number, on: boolean): Promise<void> {
  const name = on ? 'on' : 'off';
  const path = { 16: `/icons/${name}-16.png`, 32: `/icons/${name}-32.png` };
  const title = on ? 'Glossa' : 'Glossa (off here)';
  const action = browser.action ?? browser.browserAction;
  try {
    await Promise.all([action.setIcon({ tabId, path }), action.setTitle({ tabId, title })]);
  } catch (error) {
    // The tab may have been closed in the meantime.
    if (await exists(tabId)) throw error;
  }
}

async function exists(tabId: number): Promise<boolean> {
  return browser.tabs.get(tabId).then(
    () => true,
    () => false,
  );
}
