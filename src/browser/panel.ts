/** The side panel: Chromium's `sidePanel`, Firefox's `sidebarAction`. */
import { browser } from 'wxt/browser';

interface Panels {
  readonly sidePanel?: { open(where: { windowId: number }): Promise<void> };
  readonly sidebarAction?: { open(): Promise<void> };
}

/** Whether this browser has a side panel. */
export function panelExists(): boolean {
  const { sidePanel, sidebarAction } = browser as unknown as Panels;
  return sidePanel !== undefined || sidebarAction !== undefined;
}

/**
 * Opens it. Browsers allow that only in direct response to a click or key, so await nothing before.
 *
 * @param windowId default: the active window
 */
export async function openPanel(
  windowId: number = browser.windows.WINDOW_ID_CURRENT,
): Promise<void> {
  const { sidePanel, sidebarAction } = browser as unknown as Panels;
  if (sidebarAction) await sidebarAction.open();
  else await sidePanel?.open({ windowId });
}
