/** Pages of React, Vue, Svelte and Preact work under the marks as they do without. */
import { setTimeout as pause } from 'node:timers/promises';
import { beforeAll, describe, expect, test } from 'vitest';
import { until } from '../../scripts/until';
import { AFTER_LOAD } from '../../src/content/hydration';
import { type AppState, readApp, readMarks, readNodes, readTerms } from './app-probes';
import { appsAreThere, FRAMEWORKS } from './build-apps';
import { call, type Tab } from './drivers/driver';
import { MARK_ELEMENTS } from './mark-elements';
import { useGlossa } from './use-glossa';

const stage = useGlossa();
beforeAll(appsAreThere);

const PAINTERS = ['highlight', 'elements'] as const;

/** What happens to marked texts and nodes; each page goes through all of it. */
const CHANGES = [
  // Texts written again, divided, put side by side and joined.
  ...['rewrite', 'shorten', 'lengthen', 'divide', 'rejoin', 'separate', 'divide'],
  // Nodes put in another order, moved, taken out and put back.
  ...['reorder', 'insert', 'move', 'hide', 'move', 'reorder', 'show'],
  // Text that streams in, into one node and as nodes of its own.
  ...['stream', 'streamOn', 'streamEnd'],
  // Rows used again for others, and views that change without a load.
  ...['scroll', 'scroll', 'away', 'scroll', 'back'],
];

/** Steps that follow after a server's markup was marked. */
const TAKEOVER = ['hydrate', 'press', 'press'];

const addressOf = (framework: string) => `http://news.example/apps/${framework}/`;

interface Pair {
  readonly tab: Tab;
  readonly plain: Tab;
}

/** The app in both browsers, marked in one. */
async function open(framework: string, painter: 'highlight' | 'elements'): Promise<Pair> {
  const address = addressOf(framework);
  const plain = await (await stage.plain()).newTab();
  await plain.goto(address);
  const tab = await stage.glossa.open(address);
  await marked(tab, 'at first');
  const pair = { tab, plain };
  if (painter === 'elements') await inElements(pair.tab);
  return pair;
}

/** Waits until marks are elements: at first they may be highlights. */
async function inElements(tab: Tab): Promise<void> {
  const marks = () => tab.evaluate(`${MARK_ELEMENTS}.length > 1`);
  await expect.poll(marks).toBe(true);
  await marked(tab, 'as elements');
}

/** The app in both browsers, marked in one, while neither has loaded the page. */
async function openLoading(framework: string): Promise<Pair> {
  const plain = await (await stage.plain()).newTab();
  const tab = await stage.glossa.open('http://news.example/empty.html');
  const address = `${addressOf(framework)}?held`;
  for (const each of [tab, plain]) {
    await each.evaluate(`{ location.href = ${JSON.stringify(address)} }`);
    await until('the app is there', () => appIsThere(each));
  }
  await marked(tab, 'while the page loads');
  return { tab, plain };
}

/**
 * Whether the page that came in place of another one has its app. Until its script has run,
 * `window.app` is the element of that id.
 */
async function appIsThere(tab: Tab): Promise<boolean> {
  try {
    return await tab.evaluate<boolean>('typeof window.app?.step === "function"');
  } catch {
    // The previous page was left during the call.
    return false;
  }
}

/** Waits until exactly the terms are marked. */
async function marked(tab: Tab, when: string): Promise<void> {
  const { glossa } = stage;
  const settled = async () => {
    const [marks] = await glossa.inFrames(tab, readMarks);
    const [terms] = await glossa.inFrames(tab, readTerms);
    return { marks, right: terms !== '' && marks === terms, terms };
  };
  await expect.poll(settled, { message: `marks ${when}` }).toMatchObject({ right: true });
}

/** The states of the app with Glossa and without. */
const read = ({ tab, plain }: Pair) =>
  Promise.all([tab, plain].map((each) => each.evaluate<AppState>(call(readApp))));

/** The app is the same as without Glossa. */
async function same(pair: Pair, when: string): Promise<void> {
  const [ours, theirs] = await read(pair);
  expect(ours, when).toEqual(theirs);
  expect(ours, when).toMatchObject({ troubles: [] });
}

async function step(pair: Pair, name: string): Promise<void> {
  await Promise.all(
    [pair.tab, pair.plain].map((each) => each.evaluate(`window.app.step(${JSON.stringify(name)})`)),
  );
}

/**
 * A fresh reading of the whole page finds the same marks, and when Glossa is switched off, every
 * node is as the app made it.
 *
 * @param what `text` if the framework itself replaced nodes
 */
async function givenBack(pair: Pair, what: 'nodes' | 'text' = 'nodes'): Promise<void> {
  const { glossa } = stage;
  const { tab, plain } = pair;
  const off = async () => {
    await glossa.ask('setSite', { host: 'news.example', state: 'off' });
    await expect.poll(async () => (await glossa.inFrames(tab, readMarks))[0]).toBe('');
  };
  await off();
  await glossa.ask('setSite', { host: 'news.example', state: 'inherit' });
  await marked(tab, 'read again');
  await off();
  const [ours, theirs] = await read(pair);
  expect(ours?.text).toBe(theirs?.text);
  if (what === 'nodes') {
    expect(await tab.evaluate(call(readNodes))).toEqual(await plain.evaluate(call(readNodes)));
  }
  await plain.close();
}

/** Takes the steps one after another, in both browsers. */
async function go(pair: Pair, names: readonly string[]): Promise<void> {
  for (const [at, name] of names.entries()) {
    const when = `after ${names.slice(0, at + 1).join(', ')}`;
    await step(pair, name);
    await same(pair, when);
    await marked(pair.tab, when);
    await same(pair, `${when}, marked`);
  }
}

/**
 * React and Svelte reject markup with elements they don't know: they report it, throw the markup
 * away and build it again. A content script can't distinguish markup that awaits hydration from
 * hydrated markup, so frameworks that hydrate long after the page has loaded find mark elements.
 */
const refuses = (framework: string, painter: string) =>
  painter === 'elements' && (framework === 'react' || framework === 'svelte');

describe.each(PAINTERS)('as %s', (painter) => {
  describe.each(FRAMEWORKS)('%s', (framework) => {
    test('texts and nodes that change, move, stream and are used again', async () => {
      await stage.glossa.settings({ painter });
      const pair = await open(framework, painter);
      await go(pair, CHANGES);
      await givenBack(pair);
    });

    test.skipIf(refuses(framework, painter))(
      'markup of a server, taken over once marked',
      async () => {
        await stage.glossa.settings({ painter });
        const pair = await open(framework, painter);
        await go(pair, TAKEOVER);
        await givenBack(pair);
      },
    );

    test.runIf(refuses(framework, painter))(
      'markup of a server, made again once marked, loses and doubles no letter',
      async () => {
        await stage.glossa.settings({ painter });
        const pair = await open(framework, painter);
        for (const name of TAKEOVER) {
          await step(pair, name);
          await marked(pair.tab, `after ${name}`);
          const [ours, theirs] = await read(pair);
          expect(ours?.text, name).toBe(theirs?.text);
          // Reported once, by the framework that built it again.
          expect(ours?.troubles, name).toEqual([expect.stringMatching(/hydration/i)]);
        }
        await givenBack(pair, 'text');
      },
    );

    test.runIf(painter === 'elements')(
      'markup of a server, taken over while the page loads, has no elements in it until then',
      async () => {
        await stage.glossa.settings({ painter });
        const pair = await openLoading(framework);
        await go(pair, TAKEOVER);
        stage.server.release();
        await inElements(pair.tab);
        await same(pair, 'as elements');
        await givenBack(pair);
      },
    );

    test('an input whose letters the page shows as text keeps value, caret and focus', async () => {
      await stage.glossa.settings({ painter });
      const pair = await open(framework, painter);
      for (const each of [pair.tab, pair.plain]) {
        await each.front();
        await each.evaluate('document.querySelector("#field").focus()');
        await each.type('sertonin');
      }
      await same(pair, 'typed');
      for (const each of [pair.tab, pair.plain]) {
        for (let i = 0; i < 5; i++) await each.press('ArrowLeft');
        await each.type('o');
      }
      await marked(pair.tab, 'corrected');
      await same(pair, 'corrected');
      expect(await pair.tab.evaluate(call(readApp))).toMatchObject({
        value: 'serotonin',
        focus: 'field',
        caret: 4,
      });
      await givenBack(pair);
    });
  });
});

test('a card that is open stays when elements are to take the place of highlights', async () => {
  const { glossa, server } = stage;
  await glossa.settings({ painter: 'elements' });
  const { tab, plain } = await openLoading('react');
  await plain.close();
  await glossa.openCard(tab, 'cystitis');
  server.release();
  await pause(AFTER_LOAD + 1_000);
  expect(await glossa.card(tab)).toMatchObject({ term: 'cystitis' });
  await tab.press('Escape');
  await inElements(tab);
});
