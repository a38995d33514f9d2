/**
 * The browser's own messaging, for scripts in pages. Everywhere else the one interface to
 * browsers is `webextension-polyfill`; in a page its 3 kB would be paid in every tab, for
 * what Chromium's `chrome` and Firefox's `browser` do alike by themselves: to send
 * messages with promises, and to listen without answering.
 */
import type { Browser } from 'wxt/browser';

type Runtime = typeof Browser.runtime;

interface Extensions {
  readonly browser?: { readonly runtime?: Runtime };
  readonly chrome?: { readonly runtime?: Runtime };
}

/** Asked for anew each time: once the extension is gone, there may be none. */
export function runtime(): Runtime {
  const { browser, chrome } = globalThis as Extensions;
  // Whoever uses it where there is none gets a TypeError, as from any API that went away.
  return (browser ?? chrome)?.runtime as Runtime;
}
