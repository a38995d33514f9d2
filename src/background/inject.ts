/**
 * Loads code into frames: parts that a page needs only once it has a hit, and the content script
 * into tabs that were already open.
 */
import { browser } from 'wxt/browser';
import { storage } from 'wxt/utils/storage';
import type { PagePart } from '../messaging/protocol';

const FILES = {
  page: '/page.js',
  prose: '/prose.js',
  card: '/card.js',
  elements: '/elements.js',
} as const;

/**
 * Loads parts of the page's code into one frame. Style sheets are added by `mark-sheets.ts`.
 *
 * @throws if the frame is gone or the browser refuses, with the browser's message
 */
export async function loadParts(
  tabId: number,
  frameId: number,
  parts: readonly PagePart[],
): Promise<void> {
  const target = { tabId, frameIds: [frameId] };
  const files = parts.flatMap((part) => (part === 'styles' ? [] : FILES[part]));
  if (files.length > 0) await browser.scripting.executeScript({ target, files });
}

/**
 * Loads the code that draws a card into the card's own frame.
 *
 * @throws if the frame is gone, with the browser's message
 */
export async function drawCard(tabId: number, frameId: number): Promise<void> {
  const target = { tabId, frameIds: [frameId] };
  await browser.scripting.executeScript({ target, files: ['/card-document.js'] });
}

/** Outlives the background, but not a reload, update or restart of the extension. */
const injected = storage.defineItem<boolean>('session:injected', { fallback: false });

/**
 * Starts the content script in tabs that were open before the extension was installed, updated or
 * enabled. Firefox does this itself.
 */
export async function injectIntoOpenTabs(): Promise<void> {
  if (import.meta.env.FIREFOX || (await injected.getValue())) return;
  await injected.setValue(true);
  const tabs = await browser.tabs.query({ url: ['http://*/*', 'https://*/*', 'file:///*'] });
  await Promise.all(
    tabs.map(async ({ id, discarded }) => {
      if (id === undefined || discarded) return;
      try {
        await browser.scripting.executeScript({
          target: { tabId: id, allFrames: true },
          files: ['/content-scripts/content.js'],
        });
      } catch {
        // Pages that allow no extension, and tabs that have been closed: nothing to start.
      }
    }),
  );
}
