/**
 * Explains what the reader selected, on any page that lets extensions in, whether Glossa is
 * on there or not: by the command or by the context menu.
 */
import { type Browser, browser } from 'wxt/browser';
import { t } from '../i18n/i18n';
import type { FoundSelection } from '../messaging/frame-calls';
import { inheritsSite } from '../sites/rules';
import { addressOf } from './address';
import { callIn, notice, outOfCard, selectionIn } from './frames';
import { findText } from './look-ups';
import { withTokens } from './sent-entries';
import { isRestricted } from './sites';

type Tab = Browser.tabs.Tab;

/** More than this (UTF-16 units) is no term: the rest is not looked at. */
const MAX_SELECTION_LENGTH = 300;

/** What the popup that is being opened is to search for; it asks at once. */
let pendingQuery: string | null = null;

/** Takes what the popup is to search for, once. */
export function takeSought(): string | null {
  const query = pendingQuery;
  pendingQuery = null;
  return query;
}

/**
 * Explains a selection at the place where it is.
 *
 * @param given what is selected and in which frame, where the browser has told
 */
export async function explainSelection(
  tab: Tab,
  given?: { readonly frameId: number; readonly text: string },
): Promise<void> {
  if (tab.id === undefined) return;
  // Firefox opens its popup only at once after the key or click: nothing is waited for.
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
      await notice(tab.id, t('selection.none'));
      return;
    }
    const found = await findText(text, await addressOf(tab));
    await explainIn(tab.id, selection.frameId, { ...found, reply: await withTokens(found.reply) });
  } catch {
    // PDF files and others that turn out to let no extension in.
    await searchInPopup(tab.id, given?.text ?? '');
  }
}

async function explainIn(tabId: number, frameId: number, found: FoundSelection): Promise<void> {
  if (await callIn(tabId, frameId, 'explain', found)) return;
  const target = { tabId, frameIds: [frameId] };
  await browser.scripting.executeScript({ target, files: ['/card.js', '/selection.js'] });
  await callIn(tabId, frameId, 'explain', found);
}

/** Opens the popup, which says why nothing is explained on the page, with a search for a text. */
async function searchInPopup(tabId: number, text: string): Promise<void> {
  pendingQuery = text.trim().slice(0, MAX_SELECTION_LENGTH);
  const action = (browser.action ?? browser.browserAction) as { openPopup(): Promise<void> };
  try {
    await action.openPopup();
  } catch {
    // Not where the window isn't in front, or too long after the click: then in a tab.
    await browser.tabs.create({ url: browser.runtime.getURL(`/popup.html?tab=${tabId}` as '/') });
  }
}
