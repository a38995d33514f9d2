/** Sends messages to Glossa as other code than its own would, and shows what they change. */
import { expect } from 'vitest';
import type { RequestKind } from '../../src/messaging/protocol';
import type { Tab } from './drivers/driver';
import type { Glossa } from './glossa';

/** One of each kind: a new kind doesn't compile until it is here. */
export const REQUESTS: Readonly<Record<RequestKind, object>> = {
  hello: {},
  lookup: { words: ['serotonin'], known: [] },
  weigh: { words: ['receptor'] },
  entries: { ids: ['ketamine'] },
  prepare: { parts: ['card'] },
  dropSheet: { sheet: { name: 'bcdfghjkmnpq', look: { style: 'dotted', colour: 'text' } } },
  expectFrame: { token: '1-2-3-4' },
  drawCard: { token: '5-6-7-8' },
  openSection: { glossary: 'ketamine-brain', section: 'introduction', entry: 'ketamine' },
  searchFor: { text: 'ketamine' },
  mute: { entry: 'ketamine', scope: 'everywhere' },
  unmute: { entry: 'serotonin' },
  markEveryday: { tabId: 1, glossary: 'tea', scope: 'everywhere' },
  tabState: { tabId: 1 },
  glossary: {},
  glossaries: { check: true },
  glossariesChanged: {},
  search: { query: 'ketamine' },
  setSite: { host: 'news.example', state: 'off' },
  setDefaultSite: { state: 'off' },
  setPaused: { paused: true },
  lookedUp: { entry: 'ketamine' },
  recent: {},
  forgetRecent: {},
  keptLookUps: {},
  keepLookUps: { keep: true },
  forgetKeptLookUps: {},
  hearEscape: { on: true },
  escaped: {},
  sought: {},
  settings: {},
  setSettings: { settings: { painter: 'elements' } },
  addTerm: {},
  termToAdd: { number: 1 },
  ownGlossary: { id: 'tea' },
  newGlossary: { title: 'My terms', language: 'en' },
  changeEntries: { glossary: 'tea', change: { do: 'remove', id: 'oolong' } },
};

export const KINDS = Object.keys(REQUESTS) as RequestKind[];

export interface Answer {
  readonly ok?: unknown;
  readonly error?: string;
  /** Nobody answered. */
  readonly silent?: true;
}

/** Sends messages from the content script's world, one after another, in each frame of a tab. */
export async function sendFrom(
  glossa: Glossa,
  tab: Tab,
  messages: readonly unknown[],
): Promise<Answer[][]> {
  const all = await glossa.api<{ frameId: number; result: Answer[] }[]>(
    `browser.scripting.executeScript({
      target: { tabId: ${await glossa.idOf(tab)}, allFrames: true },
      args: [${JSON.stringify(messages)}],
      func: async (messages) => {
        const { runtime } = globalThis.browser ?? chrome;
        const answers = [];
        for (const message of messages) {
          try {
            answers.push((await runtime.sendMessage(message)) ?? { silent: true });
          } catch {
            answers.push({ silent: true });
          }
        }
        return answers;
      },
    }).then((all) => all.map(({ frameId, result }) => ({ frameId, result })))`,
  );
  return all.sort((one, two) => one.frameId - two.frameId).map(({ result }) => result);
}

/** The reply to one message of the page itself, not of a frame in it. */
export async function answerTo<T>(glossa: Glossa, tab: Tab, message: object): Promise<T> {
  const [[answer] = []] = await sendFrom(glossa, tab, [message]);
  if (answer?.ok === undefined) throw new Error(answer?.error ?? 'no answer');
  return answer.ok as T;
}

/** The parts of a look-up's reply that these tests check. */
export interface Found {
  readonly entries: readonly { readonly id: string; readonly token: string }[];
  readonly heads: readonly { readonly id: string; readonly sections: readonly { id: string }[] }[];
}

/** Everything that a message could change: storage, and open tabs. */
export async function world(glossa: Glossa): Promise<string> {
  const stored = await glossa.api('browser.storage.local.get(null)');
  const kept = await glossa.api<Record<string, unknown>>('browser.storage.session.get(null)');
  const tabs = await glossa.api<string[]>(
    'browser.tabs.query({}).then((tabs) => tabs.map(({ url }) => url))',
  );
  return JSON.stringify({ stored, recent: kept.recent ?? [], paused: kept.paused ?? false, tabs });
}

/** A page with a frame of another site, marked. */
export async function framedPage(glossa: Glossa): Promise<Tab> {
  const tab = await glossa.open('http://news.example/frames.html');
  await expect.poll(async () => (await glossa.termsInFrames(tab)).flat()).toContain('cystitis');
  return tab;
}
