/** Who sent a message, as the browser says: nothing here is taken from the message itself. */
import { type Browser, browser } from 'wxt/browser';

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

/** The address of the page that the reader sees, where a frame in it asks as well. */
export function pageOf({ tab, frameId, url }: Sender): string {
  return (frameId === 0 ? url : tab?.url) ?? '';
}

/** Names the frame that sent it. */
export function frameOf({ tab, frameId }: Sender): string {
  return `${tab?.id}:${frameId}`;
}

/** Whether it comes from a private window, of which nothing may reach the disk. */
export function isPrivate({ tab }: Sender): boolean {
  return tab?.incognito === true;
}
