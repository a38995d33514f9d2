/**
 * What others can request from Glossa: a page, a frame, another extension, and a page that has
 * broken its process and acts from the content script's world. How much such a page can request is
 * tested in broken-renderer.test.ts.
 */
import { describe, expect, test } from 'vitest';
import { needBrowser } from '../../scripts/browsers';
import { BUILDS } from '../../scripts/builds';
import { FROM_PAGES } from '../../src/messaging/schemas';
import { call } from './drivers/driver';
import { launch } from './drivers/launch';
import { Glossa } from './glossa';
import { ANSWERS, otherExtension } from './other-extension';
import { addGlossaries } from './own-pages';
import { LINKED } from './sample-glossaries';
import {
  type Answer,
  answerTo,
  type Found,
  framedPage,
  KINDS,
  REQUESTS,
  sendFrom,
  world,
} from './senders';
import { browserName, useGlossa } from './use-glossa';

const stage = useGlossa();

describe('a damaged sender: the world of the content script, in a page and in its frames', () => {
  test('is refused requests that are not for pages, and changes nothing', async () => {
    const tab = await framedPage(stage.glossa);
    const before = await world(stage.glossa);
    const kinds = KINDS.filter((kind) => !FROM_PAGES.has(kind));
    const answers = await sendFrom(
      stage.glossa,
      tab,
      kinds.map((kind) => ({ kind, ...REQUESTS[kind] })),
    );
    expect(answers.length).toBeGreaterThan(2);
    for (const frame of answers) {
      expect(frame.map(({ error }) => error)).toEqual(
        kinds.map((kind) => `Pages may not ask "${kind}".`),
      );
    }
    expect(await world(stage.glossa)).toBe(before);
  });

  test('gets no entry that it was not sent, and without one opens no tab and switches off no term', async () => {
    const tab = await framedPage(stage.glossa);
    const before = await world(stage.glossa);
    const forged = { entry: 'ketamine', token: 'AAAAAAAAAAAAAAAAAAAAAA==' };
    const answers = await sendFrom(stage.glossa, tab, [
      { kind: 'entries', ids: ['ketamine', 'nmda-receptor'] },
      { kind: 'entries', ids: ['ketamine'], from: forged },
      { kind: 'entries', ids: ['ketamine'], from: { entry: 'ketamine' } },
      ...(['openSection', 'mute', 'lookedUp'] as const).flatMap((kind) => [
        { kind, ...REQUESTS[kind] },
        { kind, ...REQUESTS[kind], ...forged },
      ]),
    ]);
    for (const frame of answers) {
      const [entries, others] = [frame.slice(0, 3), frame.slice(3)];
      for (const { ok } of entries) expect(ok).toEqual({ entries: [], heads: [], companions: [] });
      expect(others.every(({ error }) => error !== undefined)).toBe(true);
    }
    expect(await world(stage.glossa)).toBe(before);
  });

  test('gets the entries that a sent one links to, and no others', async () => {
    const { glossa } = stage;
    await addGlossaries(await glossa.page('/options.html'), LINKED);
    const tab = await glossa.open('http://news.example/card.html');
    const found = await answerTo<Found>(stage.glossa, tab, {
      kind: 'lookup',
      words: ['oolong'],
      known: [],
    });
    const [oolong] = found.entries;
    expect(oolong?.id).toBe('linked/oolong');
    const from = { entry: oolong?.id, token: oolong?.token };
    const ids = ['linked/tea', 'ketamine', 'linked/oolong'];
    const idsIn = (answers: Answer[][]) =>
      answers[0]?.map(({ ok }) =>
        (ok as { entries: { id: string }[] }).entries.map(({ id }) => id),
      );
    expect(idsIn(await sendFrom(stage.glossa, tab, [{ kind: 'entries', ids, from }]))).toEqual([
      ['linked/tea'],
    ]);
    // The background may be ended in between; the token is still valid.
    await glossa.driver.stopBackground();
    expect(idsIn(await sendFrom(stage.glossa, tab, [{ kind: 'entries', ids, from }]))).toEqual([
      ['linked/tea'],
    ]);
    await glossa.ask('setSettings', { settings: { glossaries: { order: [], off: ['linked'] } } });
    expect(idsIn(await sendFrom(stage.glossa, tab, [{ kind: 'entries', ids, from }]))).toEqual([
      [],
    ]);
    const hello = await answerTo<object>(stage.glossa, tab, { kind: 'hello' });
    expect(JSON.stringify(hello)).not.toContain('linked');
    await glossa.forgetGlossaries();
  });

  test('is answered with an error, or not at all, whatever the message is', async () => {
    const tab = await framedPage(stage.glossa);
    const before = await world(stage.glossa);
    const long = 'x'.repeat(5_000);
    const answers = await sendFrom(stage.glossa, tab, [
      ...[null, 1, 'hello', [], {}, { kind: null }, { kind: 'nothing' }, { kind: '__proto__' }],
      ...[{ kind: 'constructor' }, { kind: ['hello'] }, { kind: 'HELLO' }],
      { kind: 'lookup', words: 'serotonin', known: [] },
      { kind: 'lookup', words: [1, null, {}], known: [] },
      { kind: 'lookup', words: [long], known: [] },
      { kind: 'lookup', words: new Array(20_001).fill('a'), known: [] },
      { kind: 'lookup', words: { length: 1, 0: 'a' }, known: [] },
      { kind: 'weigh', words: new Array(20_001).fill('a') },
      { kind: 'entries', ids: new Array(1_001).fill('a'), from: { entry: 'a', token: 'a' } },
      { kind: 'entries', ids: ['a'], from: { entry: long, token: 'a' } },
      { kind: 'prepare', parts: ['../background'] },
      { kind: 'prepare', parts: new Array(50).fill('page') },
      { kind: 'openSection', glossary: 'javascript:alert(1)', section: '#', entry: '/' },
      { kind: 'mute', entry: { id: 'a' }, scope: 'page' },
      { kind: 'mute', entry: 'a', scope: 'world' },
      { kind: 'lookedUp', entry: long, token: long },
      { kind: 'hearEscape', on: 'yes' },
    ]);
    for (const frame of answers) {
      expect(frame.filter(({ ok }) => ok !== undefined)).toEqual([]);
    }
    expect(await world(stage.glossa)).toBe(before);
  });
});

describe('a page', () => {
  test('reaches nobody with the content script’s messages, by any means it has', async () => {
    const tab = await framedPage(stage.glossa);
    const before = await world(stage.glossa);
    const heard = await tab.evaluate<string[]>(
      call(
        async (messages, id) => {
          const heard: string[] = [];
          addEventListener('message', ({ data }) => heard.push(JSON.stringify(data)));
          const { browser, chrome } = globalThis as unknown as Record<
            'browser' | 'chrome',
            { runtime?: { sendMessage(id: string, message: object): Promise<unknown> } }
          >;
          for (const message of messages) {
            const sent = (browser ?? chrome)?.runtime?.sendMessage(id, message);
            await sent?.then(
              (answer) => answer !== undefined && heard.push('answered'),
              () => {},
            );
            for (const target of [document, window, document.documentElement]) {
              target.dispatchEvent(new CustomEvent('glossa', { detail: message }));
              target.dispatchEvent(new MessageEvent('message', { data: message }));
            }
            for (let i = 0; i < frames.length; i++) frames[i]?.postMessage(message, '*');
            new BroadcastChannel('glossa').postMessage(message);
          }
          await new Promise((done) => setTimeout(done, 300));
          return heard.filter((data) => !messages.some((one) => JSON.stringify(one) === data));
        },
        KINDS.map((kind) => ({ kind, ...REQUESTS[kind] })),
        new URL(stage.glossa.driver.origin).host,
      ),
    );
    expect(heard).toEqual([]);
    expect(await world(stage.glossa)).toBe(before);
  });
});

describe('another extension', () => {
  test('gets no answer, whatever it asks, and changes nothing', async () => {
    const messages = KINDS.map((kind) => ({ kind, ...REQUESTS[kind] }));
    const beside = await otherExtension(browserName, stage.glossa.driver.origin, messages);
    const { server } = stage;
    const driver = await launch(browserName, {
      program: needBrowser(browserName),
      extension: BUILDS[browserName],
      beside: beside.folder,
      proxy: server.port,
    });
    try {
      const glossa = await Glossa.in(driver);
      const report = () => server.requests.find(({ path }) => path === ANSWERS);
      await expect.poll(report).toBeDefined();
      const answers = JSON.parse(report()?.body ?? '') as string[];
      expect(answers).toEqual([...messages.map(() => 'nobody'), 'no port']);
      expect(await glossa.api('browser.storage.local.get("settings")')).toEqual({});
      expect(await glossa.ask('recent', {})).toEqual({ lookUps: [] });
    } finally {
      await driver.close();
      await beside.remove();
    }
  });
});
