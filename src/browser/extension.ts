/** What Glossa's own pages need from the browser. */
import { browser } from 'wxt/browser';
import { t } from '../i18n/i18n';
import { PAGE_PORT } from '../messaging/protocol';
import { ask } from '../messaging/send';
import type { OptionsSection } from '../ui/options/places';
import type { PopupPorts } from '../ui/popup/ports';
import { openPanel, panelExists } from './panel';
import { keepPlace, keptPlace } from './reading-place';

/** Calls `changed` when settings or the pause change, until the signal aborts. */
export function onSettings(changed: () => void, signal: AbortSignal): void {
  const listener = (): void => changed();
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener));
}

/** Opens the browser's page about this extension, where its permissions are. */
async function openExtensionPage(): Promise<void> {
  // Firefox lets no extension open about:addons, but needs no permission for files.
  await browser.tabs.create({ url: `chrome://extensions/?id=${browser.runtime.id}` });
}

/** Opens the browser's page of keyboard shortcuts. */
export async function openShortcuts(): Promise<void> {
  const commands = browser.commands as typeof browser.commands & {
    /** Firefox 137 and later. */
    openShortcutSettings?: () => Promise<void>;
  };
  if (commands.openShortcutSettings) await commands.openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}

/** Opens the settings where glossaries are added. */
export async function addGlossary(): Promise<void> {
  const place: OptionsSection = 'glossaries';
  await browser.tabs.create({ url: browser.runtime.getURL(`/options.html#${place}` as '/') });
}

/** Saves a file as a download, which needs no permission. */
export function save(name: string, content: string | Uint8Array<ArrayBuffer>): void {
  const link = document.createElement('a');
  const type = typeof content === 'string' ? 'text/plain' : 'application/octet-stream';
  link.href = URL.createObjectURL(new Blob([content], { type }));
  link.download = name;
  link.click();
  // The download has started by then. Firefox saves an empty file if the link is revoked at once.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/**
 * For the popup.
 *
 * @param tabToServe null for the active tab
 */
export function popupPorts(tabToServe: number | null): PopupPorts {
  const ports = viewPorts(tabToServe);
  if (!panelExists() || tabToServe !== null) return ports;
  return {
    ...ports,
    async openPanel() {
      await openPanel();
      window.close();
    },
  };
}

/** For the side panel, which follows the active tab. */
export function panelPorts(): PopupPorts {
  return {
    ...viewPorts(null),
    onTab(changed, signal) {
      const listener = (): void => changed();
      // A new tab is still empty: a page may load before this view has turned to the tab.
      const updated = (_: number, { status }: { status?: string }, tab: { active: boolean }) => {
        if (tab.active && status === 'complete') changed();
      };
      browser.tabs.onActivated.addListener(listener);
      browser.tabs.onUpdated.addListener(updated);
      signal.addEventListener('abort', () => {
        browser.tabs.onActivated.removeListener(listener);
        browser.tabs.onUpdated.removeListener(updated);
      });
    },
  };
}

function viewPorts(asked: number | null): PopupPorts {
  return {
    ask,
    async tab() {
      if (asked !== null) return asked;
      const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
      if (tab?.id === undefined) throw new Error(t('errors.noPage'));
      return tab.id;
    },
    connect(tabId) {
      const port = browser.tabs.connect(tabId, { name: PAGE_PORT });
      return {
        post: (message) => port.postMessage(message),
        onMessage: (listener) =>
          port.onMessage.addListener((message: unknown) => listener(message)),
        onClose: (listener) =>
          port.onDisconnect.addListener(() => {
            // Reading it shows the browser that we expected a missing receiver.
            void browser.runtime.lastError;
            listener();
          }),
        close: () => port.disconnect(),
      };
    },
    onSettings,
    onPage(tabId, changed, signal) {
      const listener = (id: number, info: { status?: string; url?: string }): void => {
        if (id === tabId && (info.status === 'complete' || info.url !== undefined)) changed();
      };
      browser.tabs.onUpdated.addListener(listener);
      signal.addEventListener('abort', () => browser.tabs.onUpdated.removeListener(listener));
    },
    reload: (tabId) => browser.tabs.reload(tabId),
    openOptions: () => browser.runtime.openOptionsPage(),
    addGlossary,
    async makeGlossary(tabId) {
      // The address holds a number that means nothing once the browser closes.
      await browser.tabs.create({
        url: browser.runtime.getURL(`/review.html?tab=${tabId}` as '/'),
      });
    },
    openExtensionPage,
    keptPlace,
    keepPlace,
  };
}
