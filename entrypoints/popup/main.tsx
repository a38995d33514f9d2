/** The popup: joins its view to the browser and to the background. */
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { speak, t } from '../../src/i18n/i18n';
import { PAGE_PORT } from '../../src/messaging/protocol';
import { ask } from '../../src/messaging/send';
import { onSettings, openExtensionPage } from '../../src/ui/browser-ports';
import { Popup } from '../../src/ui/popup/popup';
import type { PopupPorts } from '../../src/ui/popup/ports';

/** `popup.html?tab=ID` serves that tab, as a page of its own. */
const asked = new URLSearchParams(location.search).get('tab');
document.documentElement.classList.toggle('in-tab', asked !== null);

async function servedTab(): Promise<number> {
  if (asked !== null) return Number(asked);
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) throw new Error(t('errors.noPage'));
  return tab.id;
}

const ports: PopupPorts = {
  ask,
  tab: servedTab,
  connect(tabId) {
    const port = browser.tabs.connect(tabId, { name: PAGE_PORT });
    return {
      post: (message) => port.postMessage(message),
      onMessage: (listener) => port.onMessage.addListener((message: unknown) => listener(message)),
      onClose: (listener) =>
        port.onDisconnect.addListener(() => {
          // Reading it tells the browser that the missing other end was expected.
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
  openExtensionPage,
};

speak(document);
const root = document.getElementById('root');
// The shell's elements become the view's: nothing moves, and the page is never blank.
if (root) render(<Popup ports={ports} />, root);
