/** Answers requests of content scripts and of Glossa's own pages. */
import { browser } from 'wxt/browser';
import { t } from '../i18n/i18n';
import type { ReplyOf, RequestKind, RequestOf } from '../messaging/protocol';
import { FROM_PAGES, parseRequest, requestKind } from '../messaging/schemas';
import type { Envelope } from '../messaging/send';
import { unmute } from '../settings/muted';
import type { Settings } from '../settings/schema';
import { normalizeHost, stateOf, withRule } from '../sites/rules';
import { addExplained, offerUndo, termToAdd } from './add-term';
import { addressOf } from './address';
import { expectFrame, isExpected } from './card-frames';
import { escaped, hearEscape } from './escape';
import { takeSought } from './explain';
import { drawCard, loadParts } from './inject';
import { listed, reread } from './installed-glossaries';
import { forgetKeptLookUps, keepLookUp, keptLookUps, setKeepLookUps } from './kept-look-ups';
import { OpenRequests } from './limits';
import { entriesLedTo, entriesOf, glossaryOf, lookUp, search, weighWords } from './look-ups';
import { nameFor } from './mark-names';
import { changeSheet } from './mark-sheets';
import { changeEntries, newGlossary, ownGlossary } from './own-entries';
import {
  muteFromPage,
  offerUnmute,
  openSectionFromPage,
  searchFromPage,
  showSection,
} from './page-actions';
import { markEverydayWithin, muteWithin } from './places';
import { forgetLookUps, noteLookUp, recent } from './recent';
import { frameOf, isInPrivate, isOwn, isPrivate, pageAddressOf, type Sender } from './sender';
import { wasSent, withTokens } from './sent-entries';
import { changeSettingsIn, isPaused, setPaused, settingsIn } from './settings-store';
import { pageState, showState, siteState, tabState, tellTabs } from './sites';

type Handlers = {
  [K in RequestKind]: (request: RequestOf<K>, sender: Sender) => Promise<ReplyOf<K>>;
};

const done = { done: true } as const;

/** Glossa's own pages without a tab, such as the popup, share their turns. */
const NO_TAB = -1;

const open = new OpenRequests();

const handlers: Handlers = {
  async hello({ since = 0 }, sender) {
    const { tab, frameId } = sender;
    const url = await pageAddressOf(sender);
    const state = await pageState({ url, incognito: isPrivate(sender) });
    if (tab?.id !== undefined && frameId === 0) await showState(tab.id, state.on);
    return { ...state, name: await nameFor(frameOf(sender), since) };
  },
  async lookup({ words, known }, sender) {
    const tab = sender.tab?.id ?? NO_TAB;
    return withTokens(await lookUp(words, known, await pageAddressOf(sender), tab));
  },
  async weigh({ words, glossaries = [] }, sender) {
    const tab = sender.tab?.id ?? NO_TAB;
    return weighWords(words, glossaries, await pageAddressOf(sender), tab);
  },
  async entries({ ids, from }, sender) {
    if (isOwn(sender)) return entriesOf(ids);
    if (!from || !(await wasSent(from))) return { entries: [], heads: [], companions: [] };
    return withTokens(await entriesLedTo(from.entry, ids, await pageAddressOf(sender)));
  },
  async prepare({ parts, sheet }, sender) {
    // Our own pages have all parts already.
    if (isOwn(sender)) return done;
    const { tab, frameId } = sender;
    if (tab?.id === undefined || frameId === undefined) {
      throw new Error('Only a page can load parts.');
    }
    await Promise.all([
      loadParts(tab.id, frameId, parts),
      sheet && parts.includes('styles') && changeSheet('insert', tab.id, frameId, sheet),
    ]);
    return done;
  },
  async dropSheet({ sheet }, sender) {
    const { tab, frameId } = sender;
    if (tab?.id === undefined || frameId === undefined || isOwn(sender)) return done;
    await changeSheet('remove', tab.id, frameId, sheet);
    return done;
  },
  async expectFrame({ token }, { tab }) {
    if (tab?.id !== undefined) expectFrame(tab.id, token);
    return done;
  },
  async drawCard({ token }, { tab, frameId }) {
    if (tab?.id === undefined || frameId === undefined || !isExpected(tab.id, token)) {
      throw new Error('No card was announced.');
    }
    await drawCard(tab.id, frameId);
    return done;
  },
  async openSection(request, sender) {
    if (isOwn(sender)) await showSection(request, sender);
    else await openSectionFromPage(request, sender);
    return done;
  },
  async searchFor(request, sender) {
    await searchFromPage(request, sender);
    return done;
  },
  async mute(request, sender) {
    const { entry, scope } = request;
    const address = sender.tab?.url ?? sender.url ?? '';
    const muting = isOwn(sender)
      ? (now: Settings) => muteWithin(now, entry, scope, address)
      : await muteFromPage(request, sender);
    await change(muting, isPrivate(sender));
    if (!isOwn(sender)) void offerUnmute(request, sender, change);
    return done;
  },
  unmute: ({ entry, place }) =>
    change((now) => ({ ...now, muted: unmute(now.muted, entry, place) })),
  async markEveryday({ tabId, glossary, scope }) {
    const tab = await browser.tabs.get(tabId);
    // No address of a private window is kept.
    if (tab.incognito && scope !== 'everywhere') throw new Error(t('errors.privatePlace'));
    const address = await addressOf(tab);
    return change((now) => markEverydayWithin(now, glossary, scope, address));
  },
  tabState: ({ tabId }) => tabState(tabId),
  glossary: ({ id }) => glossaryOf(id),
  glossaries: ({ check = false }) => listed(check),
  async glossariesChanged() {
    await reread();
    await tellTabs();
    return listed(true);
  },
  search: ({ query, except }) => search(query, except),
  async setSite({ host, state, tabId }) {
    const site = normalizeHost(host);
    if (site === null) throw new Error(t('errors.notSite', { host }));
    const { sites } = await change(
      (now) => ({ ...now, sites: withRule(now.sites, site, state) }),
      await isPrivateTab(tabId),
    );
    return (await isPaused()) ? siteState({}) : stateOf(sites, site);
  },
  async setDefaultSite({ state }) {
    await change((now) => ({ ...now, sites: { ...now.sites, default: state } }));
    return done;
  },
  async setPaused({ paused }) {
    await setPaused(paused);
    await tellTabs();
    return done;
  },
  async lookedUp(request, sender) {
    if (!isOwn(sender) && !(await wasSent(request))) throw new Error(t('errors.entryGone'));
    // Reading in a private window leaves no trace.
    if (!(await isInPrivate(sender))) {
      await noteLookUp(request.entry);
      await keepLookUp(request.entry, sender);
    }
    return done;
  },
  recent: async () => ({ lookUps: await recent() }),
  async forgetRecent() {
    await forgetLookUps();
    return done;
  },
  keptLookUps,
  keepLookUps: ({ keep }) => setKeepLookUps(keep),
  forgetKeptLookUps,
  async hearEscape({ on }, { tab, frameId }) {
    if (tab?.id !== undefined && frameId !== undefined) await hearEscape(tab.id, frameId, on);
    return done;
  },
  async escaped(_request, { tab }) {
    if (tab?.id !== undefined) await escaped(tab.id);
    return done;
  },
  async sought() {
    return { query: takeSought() };
  },
  settings: async ({ tabId }) => settingsIn(await isPrivateTab(tabId)),
  setSettings: ({ settings: given }) => change((now) => ({ ...now, ...given })),
  async addTerm(_request, sender) {
    await addExplained(sender);
    return done;
  },
  termToAdd: ({ number }) => termToAdd(number),
  ownGlossary: ({ id }) => ownGlossary(id),
  newGlossary,
  async changeEntries({ glossary, change, from }) {
    const reply = await changeEntries(glossary, change);
    if (from !== undefined && reply.is === 'done') void offerUndo(from, reply);
    return reply;
  },
};

/** Changes what applies in private windows, or in all others, and updates open pages. */
async function change(
  by: (now: Settings) => Settings,
  inPrivate: boolean = false,
): Promise<Settings> {
  const next = await changeSettingsIn(inPrivate, by);
  await tellTabs();
  return next;
}

/** Whether the tab that one of Glossa's own pages names is in a private window. */
async function isPrivateTab(tabId: number | undefined): Promise<boolean> {
  return tabId !== undefined && (await browser.tabs.get(tabId)).incognito;
}

/**
 * The reply to a message, or undefined if the message isn't for us. Never rejects: failures are in
 * the reply.
 */
export function answer(message: unknown, sender: Sender): Promise<Envelope<unknown>> | undefined {
  const kind = requestKind(message);
  if (kind === null || sender.id !== browser.runtime.id) return undefined;
  return answerKind(kind, message, sender);
}

async function answerKind<K extends RequestKind>(
  kind: K,
  message: unknown,
  sender: Sender,
): Promise<Envelope<ReplyOf<K>>> {
  try {
    const handler = handlers[kind] as Handlers[K];
    const work = async () => handler(parseRequest(kind, message), sender);
    if (isOwn(sender)) return { ok: await work() };
    if (!FROM_PAGES.has(kind)) throw new Error(`Pages may not ask "${kind}".`);
    // Counted before it is checked, so that excessive requests cost as little as possible.
    return { ok: await open.during(kind, frameOf(sender), work) };
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
}
