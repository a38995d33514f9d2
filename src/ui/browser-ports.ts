/** What several of Glossa's own pages need of the browser. The only views' code that touches it. */
import { browser } from 'wxt/browser';

/** Calls when settings or the pause change, until the signal aborts. */
export function onSettings(changed: () => void, signal: AbortSignal): void {
  const listener = (): void => changed();
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener));
}

/** Opens the browser's own page about this extension, where its permissions are. */
export async function openExtensionPage(): Promise<void> {
  // Firefox lets no extension open about:addons; there, files need no permission.
  await browser.tabs.create({ url: `chrome://extensions/?id=${browser.runtime.id}` });
}

/** Opens the browser's own page of keyboard shortcuts. */
export async function openShortcuts(): Promise<void> {
  const commands = browser.commands as typeof browser.commands & {
    /** Firefox 137 and later. */
    openShortcutSettings?: () => Promise<void>;
  };
  if (commands.openShortcutSettings) await commands.openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
