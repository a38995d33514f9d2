/** The side panel as browsers have it: Chromium's `sidePanel`, Firefox's `sidebarAction`. */
import { browser } from 'wxt/browser';

interface Panels {
  readonly sidePanel?: { open(where: { windowId: number }): Promise<void> };
  readonly sidebarAction?: { open(): Promise<void> };
}

/** Whether this browser has one. */
export function panelExists(): boolean {
  const { sidePanel, sidebarAction } = browser as unknown as Panels;
  return sidePanel !== undefined || sidebarAction !== undefined;
}

/**
 * Opens it in the window in front, and closes the popup that asked for it.
 *
 * Browsers open it only at once after a click: nothing may be waited for before.
 */
export async function openPanel(): Promise<void> {
  const { sidePanel, sidebarAction } = browser as unknown as Panels;
  if (sidebarAction) await sidebarAction.open();
  else await sidePanel?.open({ windowId: browser.windows.WINDOW_ID_CURRENT });
  window.close();
}
