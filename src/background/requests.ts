/** Answers what content scripts and extension pages ask. */
import { type Browser, browser } from 'wxt/browser';
import { t } from '../i18n/i18n';
import type { ReplyOf, RequestKind, RequestOf } from '../messaging/protocol';
import { FROM_PAGES, kindOf, parseRequest } from '../messaging/schemas';
import type { Envelope } from '../messaging/send';
import { mute, unmute } from '../settings/muted';
import type { Settings } from '../settings/settings';
import { normalizeHost, stateOf, withRule } from '../sites/rules';
import { escaped, hearEscape } from './escape';
import { takeSought } from './explain';
import { entriesOf, glossaryOf, lookUp, search, weigh } from './glossaries';
import { prepare } from './inject';
import { forgetLookUps, noteLookUp, recent } from './recent';
import { changeSettings, isPaused, setPaused, settings } from './settings-store';
import { listed, reread } from './shelf';
import { pageState, showState, siteState, tabState, tellTabs } from './sites';

type Sender = Browser.runtime.MessageSender;

type Handlers = {
  [K in RequestKind]: (request: RequestOf<K>, sender: Sender) => Promise<ReplyOf<K>>;
};

const done = { done: true } as const;

const handlers: Handlers = {
  async hello(_request, sender) {
    const { tab, frameId } = sender;
    const state = await pageState(pageOf(sender));
    if (tab?.id !== undefined && frameId === 0) await showState(tab.id, state.on);
    return state;
  },
  lookup: ({ words, known }, sender) => lookUp(words, known, pageOf(sender)),
  weigh: ({ words }) => weigh(words),
  entries: ({ ids }, sender) => entriesOf(ids, isOwn(sender.url) ? null : pageOf(sender)),
  async prepare({ parts }, { tab, frameId, url }) {
    // Our own pages bring all parts with them.
    if (isOwn(url)) return done;
    if (tab?.id === undefined || frameId === undefined) {
      throw new Error('Only a page can have parts loaded.');
    }
    await prepare(tab.id, frameId, parts);
    return done;
  },
  async openSection({ glossary, section, entry }, { tab }) {
    const query = new URLSearchParams({ glossary, ...(entry ? { entry } : {}) });
    const url = `${browser.runtime.getURL('/reader.html')}?${query}#${encodeURIComponent(section)}`;
    await browser.tabs.create({ url, ...(tab ? { index: tab.index + 1 } : {}) });
    return done;
  },
  async mute({ entry, scope }, { tab, url }) {
    // The page that the reader sees, not a frame in it.
    const address = tab?.url ?? url ?? '';
    await change((now) => ({ ...now, muted: mute(now.muted, entry, scope, address) }));
    return done;
  },
  unmute: ({ entry, place }) =>
    change((now) => ({ ...now, muted: unmute(now.muted, entry, place) })),
  tabState: ({ tabId }) => tabState(tabId),
  glossary: ({ id }) => glossaryOf(id),
  glossaries: ({ check = false }) => listed(check),
  async glossariesChanged() {
    await reread();
    await tellTabs();
    return listed(true);
  },
  search: ({ query, except }) => search(query, except),
  async setSite({ host, state }) {
    const site = normalizeHost(host);
    if (site === null) throw new Error(t('errors.notSite', { host }));
    const { sites } = await change((now) => ({ ...now, sites: withRule(now.sites, site, state) }));
    return (await isPaused()) ? siteState(undefined) : stateOf(sites, site);
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
  async lookedUp({ entry }, { tab }) {
    // What is read in a private window leaves no trace.
    if (tab?.incognito !== true) await noteLookUp(entry);
    return done;
  },
  recent: async () => ({ lookUps: await recent() }),
  async forgetRecent() {
    await forgetLookUps();
    return done;
  },
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
  settings: () => settings(),
  setSettings: ({ settings: given }) => change((now) => ({ ...now, ...given })),
};

async function change(by: (now: Settings) => Settings): Promise<Settings> {
  let before: Settings | undefined;
  const next = await changeSettings((now) => {
    before = now;
    return by(now);
  });
  const look = before?.marks.look;
  const differs = JSON.stringify(look) !== JSON.stringify(next.marks.look);
  await tellTabs(differs ? look : undefined);
  return next;
}

/** The address of the page that the reader sees, where a frame in it asks as well. */
function pageOf({ tab, frameId, url }: Sender): string {
  return (frameId === 0 ? url : tab?.url) ?? '';
}

/** Whether an address is one of the extension's own pages. */
function isOwn(address: string | undefined): boolean {
  return address?.startsWith(browser.runtime.getURL('/')) ?? false;
}

/**
 * The answer to a message, or undefined where it is none of ours to answer. Never
 * rejects: what goes wrong is told in the answer.
 */
export function answer(message: unknown, sender: Sender): Promise<Envelope<unknown>> | undefined {
  const kind = kindOf(message);
  if (kind === null || sender.id !== browser.runtime.id) return undefined;
  return answerKind(kind, message, sender);
}

async function answerKind<K extends RequestKind>(
  kind: K,
  message: unknown,
  sender: Sender,
): Promise<Envelope<ReplyOf<K>>> {
  try {
    if (!isOwn(sender.url) && !FROM_PAGES.has(kind))
      throw new Error(`Pages may not ask "${kind}".`);
    const handler = handlers[kind] as Handlers[K];
    return { ok: await handler(parseRequest(kind, message), sender) };
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
}
