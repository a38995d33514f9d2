import { type Browser, browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { closeStorage } from '../src/background/access';
import { carryOut } from '../src/background/commands';
import { injectIntoOpenTabs } from '../src/background/inject';
import { menuClicked, putMenu } from '../src/background/menu';
import { forgetWithLastWindow } from '../src/background/private-choices';
import { answer } from '../src/background/requests';
import { tellTab } from '../src/background/sites';
import { welcomeNewReaders } from '../src/background/welcome';

export default defineBackground({
  // In Firefox the background stops while nothing needs it; in Chromium it always does.
  persistent: false,
  main,
});

/** Firefox wakes the background for these changes of tabs only if we list them. */
interface FilteredUpdates {
  readonly onUpdated: {
    addListener(
      listener: (id: number, change: { url?: string }, tab: Browser.tabs.Tab) => void,
      filter: { properties: string[] },
    ): void;
  };
}

function main(): void {
  // Before everything else: from here on, no content script can read or write storage.
  closeStorage().catch((error: unknown) => console.error('Glossa:', error));

  browser.runtime.onMessage.addListener((message, sender) => answer(message, sender));

  // Pages that navigate by `pushState` load nothing, and would keep their previous state.
  const moved = (_id: number, { url }: { url?: string }, tab: Browser.tabs.Tab): void => {
    if (url !== undefined) void tellTab(tab);
  };
  if (import.meta.env.FIREFOX) {
    const { onUpdated } = browser.tabs as unknown as FilteredUpdates;
    onUpdated.addListener(moved, { properties: ['url'] });
  } else browser.tabs.onUpdated.addListener(moved);

  browser.commands.onCommand.addListener((command, tab) => void carryOut(command, tab));

  browser.contextMenus.onClicked.addListener(menuClicked);
  browser.runtime.onInstalled.addListener(() => void putMenu());
  browser.runtime.onStartup.addListener(() => void putMenu());

  browser.windows.onRemoved.addListener(() => void forgetWithLastWindow());

  welcomeNewReaders();
  void injectIntoOpenTabs();
}
