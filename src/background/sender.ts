/** Who sent a message, as the browser says: nothing here is taken from the message itself. */
import { type Browser, browser } from 'wxt/browser';
import { inheritsSite } from '../sites/rules';
import { addressOf } from './address';

export type Sender = Browser.runtime.MessageSender;

/**
 * Whether one of Glossa's own pages sent it. Its address and, where the browser gives one,
 * its origin must be ours: a sandboxed page has an address without the origin.
 */
export function isOwn({ url, origin }: Sender): boolean {
  const base = browser.runtime.getURL('/');
  if (url?.startsWith(base) !== true) return false;
  return origin === undefined || `${origin}/` === base;
}

/**
 * The address of the page that the reader sees, where a frame in it asks as well; the origin
 * of the site that opened it where it has none of its own.
 */
export async function pageAddressOf({ tab, frameId, url, origin }: Sender): Promise<string> {
  if (frameId !== 0) return tab ? addressOf(tab) : '';
  if (!inheritsSite(url)) return url ?? '';
  return origin ?? (tab ? addressOf(tab) : '');
}

/** Names the frame that sent it. */
export function frameOf({ tab, frameId }: Sender): string {
  return `${tab?.id}:${frameId}`;
}

/** Whether it comes from a private window, of which nothing may reach the disk. */
export function isPrivate({ tab }: Sender): boolean {
  return tab?.incognito === true;
}
