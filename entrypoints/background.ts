import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { closeStorage } from '../src/background/access';
import { carryOut } from '../src/background/commands';
import { injectIntoOpenTabs } from '../src/background/inject';
import { menuClicked, putMenu } from '../src/background/menu';
import { forgetWithLastWindow } from '../src/background/private-choices';
import { answer } from '../src/background/requests';
import { welcomeNewReaders } from '../src/background/welcome';

export default defineBackground({
  // Firefox: an event page, gone while nothing is asked of it; Chromium knows nothing else.
  persistent: false,
  main,
});

function main(): void {
  // First of all: from here on, no content script reads or writes what is stored.
  closeStorage().catch((error: unknown) => console.error('Glossa:', error));

  browser.runtime.onMessage.addListener((message, sender) => answer(message, sender));

  browser.commands.onCommand.addListener((command, tab) => void carryOut(command, tab));

  browser.contextMenus.onClicked.addListener(menuClicked);
  browser.runtime.onInstalled.addListener(() => void putMenu());
  browser.runtime.onStartup.addListener(() => void putMenu());

  browser.windows.onRemoved.addListener(() => void forgetWithLastWindow());

  welcomeNewReaders();
  void injectIntoOpenTabs();
}
