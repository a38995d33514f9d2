/**
 * What pages may request for their readers: opening an article's section, searching, ignoring a
 * term. A page that has broken its process can send these requests without a reader, as often as
 * it likes.
 */
import { browser } from 'wxt/browser';
import { handOver } from '../browser/handed';
import { t } from '../i18n/i18n';
import type { RequestOf } from '../messaging/protocol';
import { placeWithin } from '../settings/mute-place';
import { unmute } from '../settings/muted';
import type { Settings } from '../settings/schema';
import { addressOf } from './address';
import { searchInPopup } from './explain';
import { notice } from './frames';
import { Allowance } from './limits';
import { entryOn } from './look-ups';
import { muteWithin } from './places';
import { isInPrivate, pageAddressOf, type Sender } from './sender';
import { wasSent } from './sent-entries';

/** A second click within this time (ms) belongs to a double click. */
const BETWEEN_TABS_MS = 1_000;

const tabsOpened = new Allowance(1, BETWEEN_TABS_MS);

/** Readers need at least two seconds to open a card and find its buttons. */
const termsMuted = new Allowance(3, 2_000);

/**
 * Opens a section in a tab beside the page. The page must have been sent the entry that it names,
 * and the entry's glossary must be on and have the section.
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
  // The new tab comes to the front, so the page can't open another one by itself.
  if (!(await isInFront(tab.id)) || !tabsOpened.take(tab.id)) return;
  await showSection({ glossary, section, entry }, sender);
}

/** Opens the popup, or a tab with it, to search all glossaries that are on. */
export async function searchFromPage(
  { text }: RequestOf<'searchFor'>,
  { tab }: Sender,
): Promise<void> {
  if (tab?.id === undefined) throw new Error('Only a page in a tab can search.');
  // What opens comes to the front, so the page can't open another one by itself.
  if (!(await isInFront(tab.id)) || !tabsOpened.take(tab.id)) return;
  await searchInPopup(tab.id, text);
}

/**
 * Shows a section in the reader page, in a tab beside the one that asks. In a private window, the
 * address stays out of the browser's history.
 */
export async function showSection(
  { glossary, section, entry }: RequestOf<'openSection'>,
  sender: Sender,
): Promise<void> {
  const { tab } = sender;
  const reader = browser.runtime.getURL('/reader.html');
  const query = new URLSearchParams({ glossary, ...(entry ? { entry } : {}) });
  const address = `${reader}?${query}#${encodeURIComponent(section)}`;
  const place = { glossary, section, ...(entry ? { entry } : {}) };
  // Firefox shows it in the private window itself, and keeps nothing.
  const hides = !import.meta.env.FIREFOX && (await isInPrivate(sender));
  await browser.tabs.create({
    url: hides ? reader + (await handOver(place)) : address,
    ...(tab ? { index: tab.index + 1 } : {}),
    ...(tab && import.meta.env.FIREFOX ? { windowId: tab.windowId } : {}),
  });
}

/**
 * The change that a page requests with `mute`, for the top page, not for a frame in it.
 *
 * @returns a function of the settings; it throws Error with a message for readers if there is no
 *   room
 * @throws Error, with a message for readers
 */
export async function muteFromPage(
  { entry, token, scope }: RequestOf<'mute'>,
  sender: Sender,
): Promise<(now: Settings) => Settings> {
  const { tab } = sender;
  if (tab?.id === undefined) throw new Error('Only a page in a tab can ignore a term.');
  if (!(await wasSent({ entry, token })) || !(await entryOn(entry, await pageAddressOf(sender)))) {
    throw new Error(t('errors.entryGone'));
  }
  if (!(await isInFront(tab.id)) || !termsMuted.take(tab.id)) throw new Error(t('errors.tooOften'));
  const address = await addressOf(tab);
  return (now) => muteWithin(now, entry, scope, address);
}

const MUTED = {
  page: 'card.mutedPage',
  site: 'card.mutedSite',
  everywhere: 'card.mutedEverywhere',
} as const;

/**
 * Says on the page where a term is ignored now, and marks it again if the reader wants that.
 *
 * @param change changes the settings, in private windows or in all others
 */
export async function offerUnmute(
  { entry, scope, byKey = false }: RequestOf<'mute'>,
  { tab }: Sender,
  change: (by: (now: Settings) => Settings, inPrivate: boolean) => Promise<Settings>,
): Promise<void> {
  if (tab?.id === undefined) return;
  const place = scope === 'everywhere' ? undefined : placeWithin(scope, await addressOf(tab));
  const shown = { text: t(MUTED[scope]), action: t('commands.undo'), focus: byKey };
  // A page that the reader has left shows nothing.
  if (!(await notice(tab.id, shown).catch(() => false))) return;
  await change((now) => ({ ...now, muted: unmute(now.muted, entry, place) }), tab.incognito);
}

/** Whether the reader sees a tab: the message may have been sent while another one was in front. */
async function isInFront(tabId: number): Promise<boolean> {
  return (await browser.tabs.get(tabId)).active;
}
