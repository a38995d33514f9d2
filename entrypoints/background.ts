import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { carryOut } from '../src/background/commands';
import { injectIntoOpenTabs } from '../src/background/inject';
import { menuClicked, putMenu } from '../src/background/menu';
import { answer } from '../src/background/requests';
import { welcomeNewReaders } from '../src/background/welcome';

export default defineBackground({
  // Firefox: an event page, gone while nothing is asked of it; Chromium knows nothing else.
  persistent: false,
  main,
});

function main(): void {
  browser.runtime.onMessage.addListener((message, sender) => answer(message, sender));

  browser.commands.onCommand.addListener((command, tab) => void carryOut(command, tab));

  browser.contextMenus.onClicked.addListener(menuClicked);
  browser.runtime.onInstalled.addListener(() => void putMenu());
  browser.runtime.onStartup.addListener(() => void putMenu());

  welcomeNewReaders();
  void injectIntoOpenTabs();
}
