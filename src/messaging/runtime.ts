/**
 * The browser's own messaging, for scripts in pages. Everywhere else we use
 * `webextension-polyfill`, but its 3 kB would load in every tab. Chromium's `chrome` and Firefox's
 * `browser` already agree on what pages need: sending messages with promises, and listening without
 * answering.
 */
import type { Browser } from 'wxt/browser';

type Runtime = typeof Browser.runtime;

interface Extensions {
  readonly browser?: { readonly runtime?: Runtime };
  readonly chrome?: { readonly runtime?: Runtime };
}

/** Looked up each time: it is gone once the extension is. */
export function runtime(): Runtime {
  const { browser, chrome } = globalThis as Extensions;
  // Callers get a TypeError if it is gone, as from any API that is missing.
  return (browser ?? chrome)?.runtime as Runtime;
}
