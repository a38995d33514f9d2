/** Pages of React, Vue, Svelte and Preact work under the marks as they do without. */
import { setTimeout as pause } from 'node:timers/promises';
import { beforeAll, describe, expect, test } from 'vitest';
import { until } from '../../scripts/until';
import { AFTER_LOAD } from '../../src/content/hydration';
import { type AppState, readApp, readMarks, readNodes } from './app-probes';
import { appsAreThere, FRAMEWORKS } from './build-apps';
import { call, type Tab } from './drivers/driver';
import { MARK_ELEMENTS } from './mark-elements';
import { useGlossa } from './use-glossa';

const stage = useGlossa();
beforeAll(appsAreThere);

const PAINTERS = ['highlight', 'elements'] as const;

/** Something that happens to an app; by its name in messages. */
interface Action {
  readonly name: string;
  make(tab: Tab): Promise<unknown>;
}

const steps = (...names: readonly string[]): Action[] =>
  names.map((name) => ({
    name,
    make: (tab) => tab.evaluate(`window.app.step(${JSON.stringify(name)})`),
  }));

/** What happens to marked texts and nodes; each page goes through all of it. */
const CHANGES = [
  // Texts written again, divided, put side by side and joined.
  ...steps('rewrite', 'shorten', 'lengthen', 'divide', 'rejoin', 'separate', 'divide'),
  // Nodes put in another order, moved, taken out and put back.
  ...steps('reorder', 'insert', 'move', 'hide', 'move', 'reorder', 'show'),
  // Text that streams in, into one node and as nodes of its own.
  ...steps('stream', 'streamOn', 'streamEnd'),
  // Rows used again for others, and views that change without a load.
  ...steps('scroll', 'scroll', 'away', 'scroll', 'back'),
];

/** Steps that follow after a server's markup was marked. */
const TAKEOVER = steps('hydrate', 'press', 'press');

/** Typing, with a letter missing that is put in afterwards. */
const TYPED: Action = {
  name: 'typed',
  async make(tab) {
    await tab.front();
    await tab.evaluate('document.querySelector("#field").focus()');
    await tab.type('sertonin');
  },
};
const CORRECTED: Action = {
  name: 'corrected',
  async make(tab) {
    for (let i = 0; i < 5; i++) await tab.press('ArrowLeft');
    await tab.type('o');
  },
};

const addressOf = (framework: string) => `http://news.example/apps/${framework}/`;

/** What an app comes to in the browser without Glossa. */
interface PlainRun {
  /** After each action. */
  readonly states: readonly AppState[];
  /** At the end. */
  readonly nodes: readonly string[];
}

const plainRuns = new Map<string, Promise<PlainRun>>();

/** Takes an app through actions without Glossa; once, for both painters. */
function withoutGlossa(
  framework: string,
  actions: readonly Action[],
  address = addressOf(framework),
): Promise<PlainRun> {
  const key = [address, ...actions.map(({ name }) => name)].join();
  const known = plainRuns.get(key);
  if (known) return known;
  const run = (async () => {
    const tab = await (await stage.plain()).newTab();
    await load(tab, address);
    const states: AppState[] = [];
    for (const { make } of actions) {
      await make(tab);
      states.push(await tab.evaluate<AppState>(call(readApp)));
    }
    const nodes = await tab.evaluate<string[]>(call(readNodes));
    await tab.close();
    return { states, nodes };
  })();
  plainRuns.set(key, run);
  return run;
}

/** The app in the browser with Glossa, marked. */
async function open(framework: string, painter: 'highlight' | 'elements'): Promise<Tab> {
  const tab = await stage.glossa.open(addressOf(framework));
  await marked(tab, 'at first');
  if (painter === 'elements') await inElements(tab);
  return tab;
}

/** Waits until marks are elements: at first they may be highlights. */
async function inElements(tab: Tab): Promise<void> {
  const marks = () => tab.evaluate(`${MARK_ELEMENTS}.length > 1`);
  await expect.poll(marks).toBe(true);
  await marked(tab, 'as elements');
}

/** An address of the app whose page goes on loading until the server is told. */
const heldAddressOf = (framework: string) => `${addressOf(framework)}?held`;

/** The app in the browser with Glossa, marked while the page still loads. */
async function openLoading(framework: string): Promise<Tab> {
  const tab = await stage.glossa.open('http://news.example/empty.html');
  await load(tab, heldAddressOf(framework));
  await marked(tab, 'while the page loads');
  return tab;
}

/** Opens an app in a tab. Doesn't wait for the page's load, which may be held. */
async function load(tab: Tab, address: string): Promise<void> {
  await tab.evaluate(`{ location.href = ${JSON.stringify(address)} }`);
  await until('the app is there', () => appIsThere(tab));
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
  const settled = async () => {
    const [{ marks, terms } = { marks: '', terms: '' }] = await stage.glossa.inFrames(
      tab,
      readMarks,
    );
    return { marks, right: terms !== '' && marks === terms, terms };
  };
  await expect.poll(settled, { message: `marks ${when}` }).toMatchObject({ right: true });
}

/** The app is the same as without Glossa. */
async function same(tab: Tab, plain: AppState | undefined, when: string): Promise<void> {
  const ours = await tab.evaluate<AppState>(call(readApp));
  expect(ours, when).toEqual(plain);
  expect(ours, when).toMatchObject({ troubles: [] });
}

/**
 * A fresh reading of the whole page finds the same marks, and when Glossa is switched off, every
 * node is as the app made it.
 *
 * @param what `text` if the framework itself replaced nodes
 */
async function givenBack(
  tab: Tab,
  plain: PlainRun,
  what: 'nodes' | 'text' = 'nodes',
): Promise<void> {
  const { glossa } = stage;
  const off = async () => {
    await glossa.ask('setSite', { host: 'news.example', state: 'off' });
    await expect.poll(async () => (await glossa.inFrames(tab, readMarks))[0]?.marks).toBe('');
  };
  await off();
  await glossa.ask('setSite', { host: 'news.example', state: 'inherit' });
  await marked(tab, 'read again');
  await off();
  const { text } = await tab.evaluate<AppState>(call(readApp));
  expect(text).toBe(plain.states.at(-1)?.text);
  if (what === 'nodes') expect(await tab.evaluate(call(readNodes))).toEqual(plain.nodes);
}

/** Takes the app through actions, one after another. */
async function go(tab: Tab, plain: PlainRun, actions: readonly Action[]): Promise<void> {
  for (const [at, { make }] of actions.entries()) {
    const names = actions.slice(0, at + 1).map(({ name }) => name);
    const when = `after ${names.join(', ')}`;
    await make(tab);
    await same(tab, plain.states[at], when);
    await marked(tab, when);
    await same(tab, plain.states[at], `${when}, marked`);
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
      const plain = await withoutGlossa(framework, CHANGES);
      const tab = await open(framework, painter);
      await go(tab, plain, CHANGES);
      await givenBack(tab, plain);
    });

    test.skipIf(refuses(framework, painter))(
      'markup of a server, taken over once marked',
      async () => {
        await stage.glossa.settings({ painter });
        const plain = await withoutGlossa(framework, TAKEOVER);
        const tab = await open(framework, painter);
        await go(tab, plain, TAKEOVER);
        await givenBack(tab, plain);
      },
    );

    test.runIf(refuses(framework, painter))(
      'markup of a server, made again once marked, loses and doubles no letter',
      async () => {
        await stage.glossa.settings({ painter });
        const plain = await withoutGlossa(framework, TAKEOVER);
        const tab = await open(framework, painter);
        for (const [at, { name, make }] of TAKEOVER.entries()) {
          await make(tab);
          await marked(tab, `after ${name}`);
          const ours = await tab.evaluate<AppState>(call(readApp));
          expect(ours.text, name).toBe(plain.states[at]?.text);
          // Reported once, by the framework that built it again.
          expect(ours.troubles, name).toEqual([expect.stringMatching(/hydration/i)]);
        }
        await givenBack(tab, plain, 'text');
      },
    );

    test.runIf(painter === 'elements')(
      'markup of a server, taken over while the page loads, has no elements in it until then',
      async () => {
        await stage.glossa.settings({ painter });
        const plain = await withoutGlossa(framework, TAKEOVER, heldAddressOf(framework));
        const tab = await openLoading(framework);
        await go(tab, plain, TAKEOVER);
        stage.server.release();
        await inElements(tab);
        await same(tab, plain.states.at(-1), 'as elements');
        await givenBack(tab, plain);
      },
    );

    test('an input whose letters the page shows as text keeps value, caret and focus', async () => {
      await stage.glossa.settings({ painter });
      const plain = await withoutGlossa(framework, [TYPED, CORRECTED]);
      const tab = await open(framework, painter);
      await TYPED.make(tab);
      await same(tab, plain.states[0], 'typed');
      await CORRECTED.make(tab);
      await marked(tab, 'corrected');
      await same(tab, plain.states[1], 'corrected');
      expect(await tab.evaluate(call(readApp))).toMatchObject({
        value: 'serotonin',
        focus: 'field',
        caret: 4,
      });
      await givenBack(tab, plain);
    });
  });
});

test('a card that is open stays when elements are to take the place of highlights', async () => {
  const { glossa, server } = stage;
  await glossa.settings({ painter: 'elements' });
  const tab = await openLoading('react');
  await glossa.openCard(tab, 'cystitis');
  server.release();
  await pause(AFTER_LOAD + 1_000);
  expect(await glossa.card(tab)).toMatchObject({ term: 'cystitis' });
  await tab.press('Escape');
  await inElements(tab);
});
