/** The item in the menu of a selection. */
import { type Browser, browser } from 'wxt/browser';
import { t } from '../i18n/i18n';
import { explainSelection } from './explain';

const ITEM = 'explain-selection';

/** Puts the item into the browser's menu, where it stays; in the reader's language of now. */
export async function putMenu(): Promise<void> {
  await browser.contextMenus.removeAll();
  // Browsers put the selection in the place of %s.
  browser.contextMenus.create({ id: ITEM, contexts: ['selection'], title: t('selection.menu') });
}

export function menuClicked(
  { menuItemId, selectionText = '', frameId = 0 }: Browser.contextMenus.OnClickData,
  tab?: Browser.tabs.Tab,
): void {
  if (menuItemId === ITEM && tab) void explainSelection(tab, { frameId, text: selectionText });
}
