import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { injectIntoOpenTabs } from '../src/background/inject';
import { answer } from '../src/background/requests';
import { changeSettings, isPaused, setPaused } from '../src/background/settings-store';
import { tellTabs } from '../src/background/sites';
import { siteOf, switched, toggled } from '../src/sites/rules';

export default defineBackground({
  // Firefox: an event page, gone while nothing is asked of it; Chromium knows nothing else.
  persistent: false,
  main,
});

function main(): void {
  browser.runtime.onMessage.addListener((message, sender) => answer(message, sender));

  browser.commands.onCommand.addListener(async (command) => {
    if (command !== 'toggle-site') return;
    const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
    const host = siteOf(tab?.url ?? '');
    if (host === null) return;
    if (await isPaused()) {
      // Whoever presses the key during a pause wants Glossa here, now.
      await setPaused(false);
      await changeSettings((now) => ({ ...now, sites: switched(now.sites, host, 'on') }));
    } else {
      await changeSettings((now) => ({ ...now, sites: toggled(now.sites, host) }));
    }
    await tellTabs();
  });

  void injectIntoOpenTabs();
}
