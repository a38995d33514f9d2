/**
 * What pages may have done for their readers: an article's section opened, a term switched
 * off. A page that is broken may ask for it with no reader there, and as often as it likes.
 */
import { browser } from 'wxt/browser';
import { handOver } from '../browser/handed';
import { t } from '../i18n/i18n';
import type { RequestOf } from '../messaging/protocol';
import { MuteLimit, mute } from '../settings/muted';
import type { Settings } from '../settings/schema';
import { addressOf } from './address';
import { Allowance } from './limits';
import { entryOn } from './look-ups';
import { pageAddressOf, type Sender } from './sender';
import { wasSent } from './sent-entries';

/** A second click in this time is the end of a double click (ms). */
const BETWEEN_TABS_MS = 1_000;

const tabsOpened = new Allowance(1, BETWEEN_TABS_MS);

/** Readers take two seconds at least to open a card and find the buttons in it. */
const termsMuted = new Allowance(3, 2_000);

/**
 * Opens a section beside the page. The page must have been sent the entry that it names, of
 * a glossary that is on and has the section.
 *
 * @throws Error, with a message for readers
 */
export async function openSectionFromPage(
  { glossary, section, entry, token }: RequestOf<'openSection'>,
  sender: Sender,
): Promise<void> {
  const { tab } = sender;
  if (tab?.id === undefined) throw new Error('Only a page in a tab can open a section.');
  const found =
    entry !== undefined &&
    (await wasSent({ entry, token })) &&
    (await entryOn(entry, await pageAddressOf(sender)));
  if (!entry || !found || found.head.id !== glossary) throw new Error(t('errors.entryGone'));
  if (!found.head.sections.some(({ id }) => id === section)) throw new Error(t('errors.entryGone'));
  // The new tab comes to the front, so that the page gets no further one by itself.
  if (!(await isInFront(tab.id)) || !tabsOpened.take(tab.id)) return;
  await showSection({ glossary, section, entry }, sender);
}

/**
 * Shows a section in the reader page, beside the tab it is asked for in. What is read in a
 * private window leaves no address in the browser's history.
 */
export async function showSection(
  { glossary, section, entry }: RequestOf<'openSection'>,
  { tab }: Sender,
): Promise<void> {
  const reader = browser.runtime.getURL('/reader.html');
  const query = new URLSearchParams({ glossary, ...(entry ? { entry } : {}) });
  const address = `${reader}?${query}#${encodeURIComponent(section)}`;
  const place = { glossary, section, ...(entry ? { entry } : {}) };
  const isPrivate = tab?.incognito ?? (await browser.windows.getLastFocused()).incognito;
  // Firefox shows it in the private window itself, and keeps nothing of it.
  const hides = isPrivate && !import.meta.env.FIREFOX;
  await browser.tabs.create({
    url: hides ? reader + (await handOver(place)) : address,
    ...(tab ? { index: tab.index + 1 } : {}),
    ...(tab && import.meta.env.FIREFOX ? { windowId: tab.windowId } : {}),
  });
}

/**
 * The change that a page asks for by `mute`: of the page that the reader sees, not of a frame
 * in it.
 *
 * @returns takes the settings; throws Error with a message for readers where there is no room
 * @throws Error, with a message for readers
 */
export async function muteFromPage(
  { entry, token, scope }: RequestOf<'mute'>,
  sender: Sender,
): Promise<(now: Settings) => Settings> {
  const { tab } = sender;
  if (tab?.id === undefined) throw new Error('Only a page in a tab can switch a term off.');
  if (!(await wasSent({ entry, token })) || !(await entryOn(entry, await pageAddressOf(sender)))) {
    throw new Error(t('errors.entryGone'));
  }
  if (!(await isInFront(tab.id)) || !termsMuted.take(tab.id)) throw new Error(t('errors.tooOften'));
  const address = await addressOf(tab);
  return (now) => {
    try {
      return { ...now, muted: mute(now.muted, entry, scope, address) };
    } catch (error) {
      if (!(error instanceof MuteLimit)) throw error;
      throw new Error(t(error.of === 'address' ? 'errors.longAddress' : 'errors.tooManyMutes'));
    }
  };
}

/** Whether the reader sees a tab; a message may have been sent while it was another one. */
async function isInFront(tabId: number): Promise<boolean> {
  return (await browser.tabs.get(tabId)).active;
}
