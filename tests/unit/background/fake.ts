/**
 * The browser's API for tests of the background: WXT's fake, with what it lacks. Import this before
 * anything of the background.
 */
import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { en } from '../../../assets/locales/en';
import type { Sender } from '../../../src/background/sender';
import { messagesIn } from '../i18n/speak-english';

/** The fake browser's tabs, by their ids. */
export const tabs = new Map<number, { url: string; active: boolean; incognito: boolean }>();

/** What the background put into frames, or removed from them, in order. */
export interface Injected {
  readonly tab: number;
  readonly frames: readonly number[] | 'all';
  readonly what: string;
}
export const injected: Injected[] = [];

/** What functions that run in frames return: the function's name -> its result. */
export const results = new Map<string, unknown>();

/** What was sent to tabs: id -> messages, oldest first. */
export const sentTo = new Map<number, unknown[]>();

/** The icons of tabs: id -> `on` or `off`. */
export const icons = new Map<number, string>();

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
  query: async ({ active }: { active?: boolean } = {}) =>
    [...tabs]
      .filter(([, tab]) => active === undefined || tab.active === active)
      .map(([id, tab]) => ({ id, index: 0, ...tab })),
  sendMessage: async (id: number, message: unknown) => {
    if (!tabs.get(id)?.url.startsWith('http')) {
      throw new Error('Could not establish connection. Receiving end does not exist.');
    }
    sentTo.set(id, [...(sentTo.get(id) ?? []), message]);
  },
  create: async ({ url }: { url: string }) => {
    opened.push(url);
    for (const tab of tabs.values()) tab.active = false;
  },
});

interface Injection {
  readonly target: { tabId: number; frameIds?: number[]; allFrames?: boolean };
  readonly files?: readonly string[];
  readonly func?: { readonly name: string };
  readonly css?: string;
  readonly args?: readonly unknown[];
}

/** Records an injection. Browsers reject it in pages that let no extension in. */
function inject({ target, files, func, css, args }: Injection, verb = '') {
  const { tabId, frameIds } = target;
  if (!tabs.get(tabId)?.url.startsWith('http')) throw new Error('Cannot access contents.');
  const written = (arg: unknown) => (typeof arg === 'object' ? JSON.stringify(arg) : String(arg));
  const call = func && `${func.name}(${(args ?? []).slice(1).map(written).join()})`;
  const what = [verb, files?.join() ?? call ?? (css && 'styles')].filter(Boolean).join(' ');
  injected.push({ tab: tabId, frames: frameIds ?? 'all', what });
  return (frameIds ?? [0]).map((frameId) => ({
    frameId,
    result: results.get(func?.name ?? '') ?? null,
  }));
}

const scripting = {
  executeScript: async (injection: Injection) => inject(injection),
  insertCSS: async (injection: Injection) => void inject(injection, 'insert'),
  removeCSS: async (injection: Injection) => void inject(injection, 'remove'),
};

const action = {
  setIcon: async ({ tabId, path }: { tabId: number; path: Record<number, string> }) => {
    icons.set(tabId, /(on|off)-/.exec(path[16] ?? '')?.[1] ?? '');
  },
  setTitle: async () => {},
};
Object.assign(globalThis, {
  browser: { ...fakeBrowser, action, browserAction: action, scripting, i18n: messagesIn(en) },
  fetch: async (url: string) => {
    const name = url.replace(/^.*\//, '');
    return { ok: files.has(name), json: async () => files.get(name) };
  },
});

// Browsers have it; Node has it only since version 21, and read-only.
vi.stubGlobal('navigator', { userAgent: 'Chrome/156.0' });

/** Empties storage, closes all tabs, and forgets what was recorded. */
export function reset(): void {
  fakeBrowser.reset();
  tabs.clear();
  opened.length = 0;
  injected.length = 0;
  for (const each of [results, sentTo, icons]) each.clear();
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
