/**
 * Explains a selection, from the keyboard command or the context menu, on any page that allows
 * extensions, even if Glossa is off there.
 */
import { type Browser, browser } from 'wxt/browser';
import { t } from '../i18n/i18n';
import type { FoundSelection } from '../messaging/frame-calls';
import { inheritsSite } from '../sites/rules';
import { rememberExplained } from './add-term';
import { addressOf } from './address';
import { callIn, notice, outOfCard, selectionIn } from './frames';
import { findText } from './look-ups';
import { withTokens } from './sent-entries';
import { isRestricted } from './sites';

type Tab = Browser.tabs.Tab;

/** Longer selections (UTF-16 units) are no term: the rest is ignored. */
const MAX_SELECTION_LENGTH = 300;

/** The query for the popup that is being opened; the popup asks for it at once. */
let pendingQuery: string | null = null;

/** Returns the popup's query, once. */
export function takeSought(): string | null {
  const query = pendingQuery;
  pendingQuery = null;
  return query;
}

/**
 * Explains a selection where it is.
 *
 * @param given the selection and its frame, if the browser says what they are
 */
export async function explainSelection(
  tab: Tab,
  given?: { readonly frameId: number; readonly text: string },
): Promise<void> {
  if (tab.id === undefined) return;
  // Firefox opens its popup only in direct response to the key or click: await nothing before.
  if (isRestricted(tab.url) && !inheritsSite(tab.url)) {
    await searchInPopup(tab.id, given?.text ?? '');
    return;
  }
  try {
    const selection = given
      ? { ...given, frameId: await outOfCard(tab.id, given.frameId) }
      : await selectionIn(tab.id);
    const text = selection?.text.trim().slice(0, MAX_SELECTION_LENGTH) ?? '';
    if (!selection || text === '') {
      await notice(tab.id, { text: t('selection.none') });
      return;
    }
    const found = await findText(text, await addressOf(tab));
    await rememberExplained({ tabId: tab.id, frameId: selection.frameId, text });
    await explainIn(tab.id, selection.frameId, { ...found, reply: await withTokens(found.reply) });
  } catch {
    // PDF files and other pages that turn out to allow no extension.
    await searchInPopup(tab.id, given?.text ?? '');
  }
}

async function explainIn(tabId: number, frameId: number, found: FoundSelection): Promise<void> {
  if (await callIn(tabId, frameId, 'explain', found)) return;
  const target = { tabId, frameIds: [frameId] };
  await browser.scripting.executeScript({ target, files: ['/card.js', '/selection.js'] });
  await callIn(tabId, frameId, 'explain', found);
}

/**
 * Opens the popup, which searches for the text, and says so if Glossa can't explain anything on the
 * page.
 */
export async function searchInPopup(tabId: number, text: string): Promise<void> {
  pendingQuery = text.trim().slice(0, MAX_SELECTION_LENGTH);
  const action = (browser.action ?? browser.browserAction) as { openPopup(): Promise<void> };
  try {
    await action.openPopup();
  } catch {
    // This fails if the window isn't focused or the click was too long ago. Then the popup opens in
    // a tab.
    await browser.tabs.create({ url: browser.runtime.getURL(`/popup.html?tab=${tabId}` as '/') });
  }
}
