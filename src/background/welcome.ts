/** Opens the page that shows new readers what Glossa does, once, after installation. */
import { type Browser, browser } from 'wxt/browser';

/** Firefox tells whether an add-on was loaded for a trial, from `about:debugging`. */
type Installed = Browser.runtime.InstalledDetails & { readonly temporary?: boolean };

export function welcomeNewReaders(): void {
  browser.runtime.onInstalled.addListener(({ reason, temporary }: Installed) => {
    if (reason !== 'install') return;
    // Whoever loads it for a trial is at work on another page: that one stays in front.
    void browser.tabs.create({
      url: browser.runtime.getURL('/welcome.html'),
      active: temporary !== true,
    });
  });
}
