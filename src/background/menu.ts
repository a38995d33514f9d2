/** The item in the context menu of a selection. */
import { type Browser, browser } from 'wxt/browser';
import { t } from '../i18n/i18n';
import { explainSelection } from './explain';

const ITEM = 'explain-selection';

/** Adds the item to the browser's menu, in the reader's current language. It stays there. */
export async function putMenu(): Promise<void> {
  await browser.contextMenus.removeAll();
  // Browsers replace %s with the selection.
  browser.contextMenus.create({ id: ITEM, contexts: ['selection'], title: t('selection.menu') });
}

export function menuClicked(
  { menuItemId, selectionText = '', frameId = 0 }: Browser.contextMenus.OnClickData,
  tab?: Browser.tabs.Tab,
): void {
  if (menuItemId === ITEM && tab) void explainSelection(tab, { frameId, text: selectionText });
}
