/**
 * The browser may end the background at any time, so any request may be the first to a new one.
 * Some kinds that only pages can send are tested where readers cause them: `prepare` and
 * `dropSheet` in switching.test.ts, `escaped` in frames.test.ts, `addTerm` in own-terms.test.ts,
 * and `mute`, `expectFrame` and `drawCard` below.
 */
import { expect, test } from 'vitest';
import type { RequestKind, RequestOf } from '../../src/messaging/protocol';
import { useGlossa } from './use-glossa';

const stage = useGlossa();

const ADDITION = {
  do: 'write',
  draft: {
    term: 'steep',
    meaning: 'To soak.',
    names: [],
    example: '',
    cased: false,
    everywhere: true,
  },
} as const;

/** One of each kind: a new kind doesn't compile until it is here. */
const REQUESTS: {
  readonly [K in Exclude<
    RequestKind,
    | 'prepare'
    | 'markEveryday'
    | 'dropSheet'
    | 'expectFrame'
    | 'drawCard'
    | 'mute'
    | 'searchFor'
    | 'escaped'
    | 'tabState'
    | 'addTerm'
  >]: RequestOf<K>;
} = {
  hello: {},
  lookup: { words: ['ketamine'], known: [] },
  weigh: { words: ['receptor', 'bank'] },
  entries: { ids: ['ketamine'] },
  openSection: { glossary: 'ketamine-brain', section: 'introduction' },
  unmute: { entry: 'ketamine' },
  glossary: {},
  glossaries: { check: true },
  glossariesChanged: {},
  search: { query: 'ketamine' },
  setSite: { host: 'news.example', state: 'on' },
  setDefaultSite: { state: 'on' },
  setPaused: { paused: false },
  lookedUp: { entry: 'ketamine' },
  recent: {},
  forgetRecent: {},
  keptLookUps: {},
  keepLookUps: { keep: false },
  forgetKeptLookUps: {},
  hearEscape: { on: false },
  sought: {},
  settings: {},
  setSettings: { settings: { painter: 'highlight' } },
  termToAdd: { number: 1 },
  newGlossary: { title: 'My terms', language: 'en' },
  changeEntries: { glossary: { title: 'My terms', language: 'en' }, change: ADDITION },
  ownGlossary: { id: 'my-terms' },
};

test.each(Object.entries(REQUESTS))('"%s" starts it and is answered', async (kind, request) => {
  const { glossa } = stage;
  await glossa.driver.stopBackground();
  expect(await glossa.ask(kind, request)).toBeTypeOf('object');
});

test('"tabState" starts it and is answered', async () => {
  const { glossa } = stage;
  const tabId = await glossa.idOf(await glossa.open('http://news.example/living.html'));
  await glossa.driver.stopBackground();
  expect(await glossa.ask('tabState', { tabId })).toMatchObject({ host: 'news.example' });
});

test('a term can be switched off by the first request it gets', async () => {
  const { glossa } = stage;
  const tab = await glossa.open('http://news.example/living.html');
  await expect.poll(() => glossa.terms(tab)).toEqual(['anxiolytic']);
  await glossa.openCard(tab, 'anxiolytic');
  await glossa.pressInCard(tab, 'Wrong here?');
  await glossa.driver.stopBackground();
  await glossa.pressInCard(tab, 'Ignore everywhere');
  await expect.poll(() => glossa.terms(tab)).toEqual([]);
});

test('does not answer what is not one of our requests', async () => {
  const { glossa } = stage;
  const nonsense = [
    null,
    7,
    'hello',
    [],
    { kind: '__proto__' },
    { kind: 'constructor' },
    { kind: { toString: 'hello' } },
    { kind: 'lookup' },
    { kind: 'lookup', words: 'ketamine', known: [] },
    { kind: 'lookup', words: [{}], known: [null] },
    { kind: 'setSettings', settings: { painter: 'oil' } },
    { kind: 'setSite', host: '../..', state: 'on' },
    { kind: 'weigh', words: ['\ud800'.repeat(300)] },
  ];
  const before = JSON.stringify(await glossa.ask('settings', {}));
  for (const message of nonsense) {
    const reply = await glossa.api<{ ok?: unknown } | null>(
      `browser.runtime.sendMessage(${JSON.stringify(message)}).then((reply) => reply ?? null, () => null)`,
    );
    expect(reply?.ok).toBeUndefined();
  }
  expect(JSON.stringify(await glossa.ask('settings', {}))).toBe(before);
});
