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
 * Opens it. Browsers do so only at once after a click or key: nothing may be waited for
 * before.
 *
 * @param windowId the window in front, if left out
 */
export async function openPanel(
  windowId: number = browser.windows.WINDOW_ID_CURRENT,
): Promise<void> {
  const { sidePanel, sidebarAction } = browser as unknown as Panels;
  if (sidebarAction) await sidebarAction.open();
  else await sidePanel?.open({ windowId });
}
