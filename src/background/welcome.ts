/** Opens the page that shows new readers what Glossa does, once, after installation. */
import { type Browser, browser } from 'wxt/browser';

/** Firefox tells whether an add-on was loaded temporarily, from `about:debugging`. */
type Installed = Browser.runtime.InstalledDetails & { readonly temporary?: boolean };

export function welcomeNewReaders(): void {
  browser.runtime.onInstalled.addListener(({ reason, temporary }: Installed) => {
    if (reason !== 'install') return;
    // Developers who load it temporarily are working on another page, which stays in front.
    void browser.tabs.create({
      url: browser.runtime.getURL('/welcome.html'),
      active: temporary !== true,
    });
  });
}
