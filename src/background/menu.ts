/** The items in the context menu of a selection. */
import { type Browser, browser } from 'wxt/browser';
import { t } from '../i18n/i18n';
import { addSelection } from './add-term';
import { explainSelection } from './explain';

const EXPLAIN = 'explain-selection';
const ADD = 'add-term';

/** Adds the items to the browser's menu, in the reader's current language. They stay there. */
export async function putMenu(): Promise<void> {
  await browser.contextMenus.removeAll();
  // Browsers replace %s with the selection.
  for (const [id, title] of [
    [EXPLAIN, t('selection.menu')],
    [ADD, t('terms.menu')],
  ] as const) {
    browser.contextMenus.create({ id, contexts: ['selection'], title });
  }
}

export function menuClicked(
  { menuItemId, selectionText = '', frameId = 0 }: Browser.contextMenus.OnClickData,
  tab?: Browser.tabs.Tab,
): void {
  if (!tab) return;
  const selection = { frameId, text: selectionText };
  if (menuItemId === EXPLAIN) void explainSelection(tab, selection);
  if (menuItemId === ADD) void addSelection(tab, selection);
}
