/** Pages of React, Vue, Svelte and Preact work under the marks as they do without. */
import { beforeAll, describe, expect, test } from 'vitest';
import { type AppState, readApp, readMarks, readNodes, readTerms } from './app-probes';
import { appsAreThere, FRAMEWORKS } from './build-apps';
import { call, type Tab } from './drivers/driver';
import { useGlossa } from './use-glossa';

const stage = useGlossa();
beforeAll(appsAreThere);

const PAINTERS = ['highlight', 'elements'] as const;

/** What happens to texts and nodes that are marked; one page goes through it all. */
const CHANGES = [
  // Texts written anew, divided, put side by side and together.
  ...['rewrite', 'shorten', 'lengthen', 'divide', 'rejoin', 'separate', 'divide'],
  // Nodes put in another order, moved, taken out and put back.
  ...['reorder', 'insert', 'move', 'hide', 'move', 'reorder', 'show'],
  // Text that streams in, into one node and as nodes of its own.
  ...['stream', 'streamOn', 'streamEnd'],
  // Rows used again for others, and views that change without a load.
  ...['scroll', 'scroll', 'away', 'scroll', 'back'],
];

/** What comes after a server's markup was marked. */
const TAKEOVER = ['hydrate', 'press', 'press'];

interface Pair {
  readonly tab: Tab;
  readonly plain: Tab;
}

/** The app in both browsers, marked in one. */
async function open(framework: string): Promise<Pair> {
  const address = `http://news.example/apps/${framework}/`;
  const plain = await (await stage.plain()).newTab();
  await plain.goto(address);
  const tab = await stage.glossa.open(address);
  await marked(tab, 'at first');
  return { tab, plain };
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

/** What the app came to with Glossa and without. */
const read = ({ tab, plain }: Pair) =>
  Promise.all([tab, plain].map((each) => each.evaluate<AppState>(call(readApp))));

/** The app is what it is without Glossa. */
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
 * A reading of the whole page finds the very same marks; and switched off, Glossa leaves
 * every node as the app made it.
 *
 * @param what `text` where the framework made nodes of another kind by itself
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
  await marked(tab, 'read anew');
  await off();
  const [ours, theirs] = await read(pair);
  expect(ours?.text).toBe(theirs?.text);
  if (what === 'nodes') {
    expect(await tab.evaluate(call(readNodes))).toEqual(await plain.evaluate(call(readNodes)));
  }
  await plain.close();
}

/** Makes the steps one after another, in both browsers. */
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
 * React and Svelte refuse to take over markup that holds elements they don't know: they
 * say so, throw it away and make it anew. Nothing that a content script can see tells
 * markup that awaits this from markup that had it.
 */
const refuses = (framework: string, painter: string) =>
  painter === 'elements' && (framework === 'react' || framework === 'svelte');

describe.each(PAINTERS)('as %s', (painter) => {
  describe.each(FRAMEWORKS)('%s', (framework) => {
    test('texts and nodes that change, move, stream and are used again', async () => {
      await stage.glossa.settings({ painter });
      const pair = await open(framework);
      await go(pair, CHANGES);
      await givenBack(pair);
    });

    test.skipIf(refuses(framework, painter))(
      'markup of a server, taken over once marked',
      async () => {
        await stage.glossa.settings({ painter });
        const pair = await open(framework);
        await go(pair, TAKEOVER);
        await givenBack(pair);
      },
    );

    test.runIf(refuses(framework, painter))(
      'markup of a server, made anew once marked, loses and doubles no letter',
      async () => {
        await stage.glossa.settings({ painter });
        const pair = await open(framework);
        for (const name of TAKEOVER) {
          await step(pair, name);
          await marked(pair.tab, `after ${name}`);
          const [ours, theirs] = await read(pair);
          expect(ours?.text, name).toBe(theirs?.text);
          // Said once, by the framework that made it anew, and never again.
          expect(ours?.troubles, name).toEqual([expect.stringMatching(/hydration/i)]);
        }
        await givenBack(pair, 'text');
      },
    );

    test('an input whose letters the page shows as text keeps value, caret and focus', async () => {
      await stage.glossa.settings({ painter });
      const pair = await open(framework);
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
