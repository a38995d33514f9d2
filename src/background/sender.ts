/** Who sent a message, according to the browser: nothing here is taken from the message. */
import { type Browser, browser } from 'wxt/browser';
import { inheritsSite } from '../sites/rules';
import { addressOf } from './address';

export type Sender = Browser.runtime.MessageSender;

/**
 * Whether one of Glossa's own pages sent it. Its address must be ours, and its origin too if the
 * browser gives one: a sandboxed page has the address without the origin.
 */
export function isOwn({ url, origin }: Sender): boolean {
  const base = browser.runtime.getURL('/');
  if (url?.startsWith(base) !== true) return false;
  return origin === undefined || `${origin}/` === base;
}

/**
 * The address of the top page, even if a frame in it asks; if it has no address of its own, the
 * origin of the site that opened it.
 */
export async function pageAddressOf({ tab, frameId, url, origin }: Sender): Promise<string> {
  if (frameId !== 0) return tab ? addressOf(tab) : '';
  if (!inheritsSite(url)) return url ?? '';
  return origin ?? (tab ? addressOf(tab) : '');
}

/** Identifies the frame that sent it. */
export function frameOf({ tab, frameId }: Sender): string {
  return `${tab?.id}:${frameId}`;
}

/** Whether it comes from a private window: nothing about that may reach the disk. */
export function isPrivate({ tab }: Sender): boolean {
  return tab?.incognito === true;
}

/** The same for one of Glossa's own pages as well: the popup belongs to the window in front. */
export async function isInPrivate(sender: Sender): Promise<boolean> {
  if (sender.tab) return isPrivate(sender);
  // Firefox for Android has no windows.
  return (await browser.windows?.getLastFocused())?.incognito === true;
}
