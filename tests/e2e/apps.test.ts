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

/** How long marks may take to follow a change. */
const MAX_MARKING_MS = 15_000;

/** Something that happens to an app; by its name in messages. */
interface Action {
  readonly name: string;
  /** @returns what the app is right afterwards */
  make(tab: Tab): Promise<AppState>;
}

const stateOf = (tab: Tab) => tab.evaluate<AppState>(call(readApp));

const steps = (...names: readonly string[]): Action[] =>
  names.map((name) => ({
    name,
    make: (tab) => tab.evaluate(`app.step(${JSON.stringify(name)}).then(() => ${call(readApp)})`),
  }));

/** What happens to marked texts and nodes. */
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

/** Typing, with a letter missing that is put in afterwards. */
const TYPED: Action = {
  name: 'typed',
  async make(tab) {
    await tab.front();
    await tab.evaluate('document.querySelector("#field").focus()');
    await tab.type('sertonin');
    return stateOf(tab);
  },
};
const CORRECTED: Action = {
  name: 'corrected',
  async make(tab) {
    for (let i = 0; i < 5; i++) await tab.press('ArrowLeft');
    await tab.type('o');
    return stateOf(tab);
  },
};

/** Steps that follow after a server's markup was marked. */
const TAKEOVER = steps('hydrate', 'press', 'press');

/** Each page goes through all of it. */
const ALL = [...CHANGES, TYPED, CORRECTED, ...TAKEOVER];

const addressOf = (framework: string) => `http://news.example/apps/${framework}/`;

/** What an app comes to in the browser without Glossa. */
interface PlainRun {
  /** After each action. */
  readonly states: readonly AppState[];
  /** After each action. */
  readonly nodes: readonly (readonly string[])[];
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
    const nodes: string[][] = [];
    for (const { make } of actions) {
      states.push(await make(tab));
      nodes.push(await tab.evaluate<string[]>(call(readNodes)));
    }
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
  const [found] = await stage.glossa.inFrames(tab, readMarks, MAX_MARKING_MS);
  expect(found?.terms, `terms ${when}`).not.toBe('');
  expect(found?.marks, `marks ${when}`).toBe(found?.terms);
}

/** The app is the same as without Glossa. */
function same(ours: AppState, plain: AppState | undefined, when: string): void {
  expect(ours, when).toEqual(plain);
  expect(ours, when).toMatchObject({ troubles: [] });
}

async function switchedOff(tab: Tab): Promise<void> {
  const { glossa } = stage;
  await glossa.ask('setSite', { host: 'news.example', state: 'off' });
  await expect.poll(async () => (await glossa.inFrames(tab, readMarks, 0))[0]?.marks).toBe('');
}

async function switchedOn(tab: Tab): Promise<void> {
  await stage.glossa.ask('setSite', { host: 'news.example', state: 'inherit' });
  await marked(tab, 'read again');
}

/**
 * A fresh reading of the whole page finds the same marks, and when Glossa is switched off, every
 * node is as the app made it.
 *
 * @param at the last action that was made
 * @param what `text` if the framework itself replaced nodes
 */
async function givenBack(
  tab: Tab,
  plain: PlainRun,
  at: number,
  what: 'nodes' | 'text' = 'nodes',
): Promise<void> {
  await switchedOff(tab);
  await switchedOn(tab);
  await switchedOff(tab);
  expect((await stateOf(tab)).text).toBe(plain.states[at]?.text);
  if (what === 'nodes') expect(await tab.evaluate(call(readNodes))).toEqual(plain.nodes[at]);
}

/**
 * Takes the app through actions, one after another.
 *
 * @returns the last one's place in the plain run
 */
async function go(
  tab: Tab,
  plain: PlainRun,
  actions: readonly Action[],
  from = 0,
): Promise<number> {
  for (const [at, { make }] of actions.entries()) {
    const names = actions.slice(0, at + 1).map(({ name }) => name);
    const when = `after ${names.join(', ')}`;
    same(await make(tab), plain.states[from + at], when);
    await marked(tab, when);
    same(await stateOf(tab), plain.states[from + at], `${when}, marked`);
  }
  return from + actions.length - 1;
}

/**
 * React and Svelte reject markup with elements they don't know: they report it, throw the markup
 * away and build it again. A content script can't distinguish markup that awaits hydration from
 * hydrated markup, so frameworks that hydrate long after the page has loaded find mark elements.
 */
const refuses = (framework: string, painter: string) =>
  painter === 'elements' && (framework === 'react' || framework === 'svelte');

/**
 * What the framework builds again loses and doubles no letter.
 *
 * @param from place of the actions in the plain run
 * @returns the last one's place
 */
async function madeAgain(tab: Tab, plain: PlainRun, from: number): Promise<number> {
  for (const [at, { name, make }] of TAKEOVER.entries()) {
    await make(tab);
    await marked(tab, `after ${name}`);
    const ours = await stateOf(tab);
    expect(ours.text, name).toBe(plain.states[from + at]?.text);
    // Reported once, by the framework that built it again.
    expect(ours.troubles, name).toEqual([expect.stringMatching(/hydration/i)]);
  }
  return from + TAKEOVER.length - 1;
}

describe.each(PAINTERS)('as %s', (painter) => {
  describe.each(FRAMEWORKS)('%s', (framework) => {
    test('texts, nodes, an input, and markup of a server keep what the app made of them', async () => {
      await stage.glossa.settings({ painter });
      const plain = await withoutGlossa(framework, ALL);
      const tab = await open(framework, painter);
      const changed = await go(tab, plain, [...CHANGES, TYPED, CORRECTED]);
      // The page shows its letters as text.
      expect(await stateOf(tab)).toMatchObject({ value: 'serotonin', focus: 'field', caret: 4 });

      if (!refuses(framework, painter)) {
        await givenBack(tab, plain, await go(tab, plain, TAKEOVER, changed + 1));
        return;
      }
      await givenBack(tab, plain, changed);
      await switchedOn(tab);
      await givenBack(tab, plain, await madeAgain(tab, plain, changed + 1), 'text');
    });

    test.runIf(painter === 'elements')(
      'markup of a server, taken over while the page loads, has no elements in it until then',
      async () => {
        await stage.glossa.settings({ painter });
        const plain = await withoutGlossa(framework, TAKEOVER, heldAddressOf(framework));
        const tab = await openLoading(framework);
        const last = await go(tab, plain, TAKEOVER);
        stage.server.release();
        await inElements(tab);
        same(await stateOf(tab), plain.states[last], 'as elements');
        await givenBack(tab, plain, last);
      },
    );
  });
});

test('an open card stays when marks change from highlights to elements', async () => {
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
