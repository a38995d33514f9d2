/** The page isn't ours: nothing in it is changed, and nothing leaves the machine. */
import { describe, expect, test } from 'vitest';
import { call, type Tab } from './drivers/driver';
import { useGlossa } from './use-glossa';

const stage = useGlossa();

const HTML = 'document.documentElement.outerHTML';
const ADDRESS = 'http://news.example/demo/';

async function markedPage(): Promise<Tab> {
  const tab = await stage.glossa.open(ADDRESS);
  await expect.poll(() => stage.glossa.terms(tab)).toContain('ketamine');
  return tab;
}

/** The same page in a browser that has no Glossa. */
async function plainPage(): Promise<Tab> {
  const tab = await (await stage.plain()).newTab();
  await tab.goto(ADDRESS);
  return tab;
}

describe("the page's DOM and its world", () => {
  test('is byte for byte that of a browser without Glossa, also after a card was open', async () => {
    const { glossa } = stage;
    const plain = await plainPage();
    const tab = await markedPage();
    const before = await tab.evaluate(HTML);
    expect(before).toBe(await plain.evaluate(HTML));
    // Nor does the page's world have a name more.
    const names = call(() => Object.getOwnPropertyNames(globalThis).sort());
    expect(await tab.evaluate(names)).toEqual(await plain.evaluate(names));

    await glossa.openCard(tab, 'antidepressants');
    expect(await tab.evaluate(HTML)).not.toBe(before);
    await tab.press('Escape');
    await expect.poll(() => glossa.card(tab)).toBeNull();
    await expect.poll(() => tab.evaluate(HTML)).toBe(before);
  });

  test('shows its observers no changes', async () => {
    const { glossa } = stage;
    const tab = await glossa.open('http://news.example/observed.html');
    await expect.poll(() => glossa.terms(tab)).toEqual(['anxiolytic']);
    expect(await tab.evaluate('window.records()')).toEqual([]);
  });
});

describe('the network', () => {
  /** Browsers check for updates and settings, with or without extensions. */
  const MAKERS = /(^|\.)(google|googleapis|gvt1|mozilla|firefox)\.(com|net|org)$/;

  test('gets only the page’s own requests', async () => {
    const { glossa, server } = stage;
    const requests = () =>
      server.requests
        .filter(({ host }) => !MAKERS.test(host))
        .map(({ method, host, path }) => `${method} ${host}${path}`);
    const before = requests().length;
    await plainPage();
    const plain = requests().slice(before);
    expect(plain).toEqual(['GET news.example/demo/', 'GET news.example/demo/paper.css']);

    const tab = await markedPage();
    await glossa.openCard(tab, 'antidepressants');
    await tab.press('Escape');
    await glossa.popup(tab);
    await glossa.page('/reader.html');
    await glossa.page('/options.html');
    await new Promise((resolve) => setTimeout(resolve, 1_000));

    expect(requests().slice(before + plain.length)).toEqual(plain);
  });
});
