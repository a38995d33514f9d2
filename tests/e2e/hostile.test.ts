/** Pages that restyle everything, swallow events, or allow nothing. */
import { describe, expect, test } from 'vitest';
import { useGlossa } from './use-glossa';

const stage = useGlossa();

test('a page that restyles every element cannot restyle the card', async () => {
  const { glossa } = stage;
  const tab = await glossa.open('http://news.example/hostile-styles.html');
  await expect.poll(() => glossa.terms(tab)).toEqual(['anxiolytic']);
  const card = await glossa.openCard(tab, 'anxiolytic');
  expect(card.term).toBe('anxiolytic');
  expect(card.box.width).toBeGreaterThanOrEqual(320);
  expect(card.box.height).toBeGreaterThanOrEqual(150);
  const gap = card.box.y - (await glossa.placeOf(tab, 'anxiolytic')).y;
  expect(Math.abs(gap)).toBeLessThan(60);
});

test('a page that swallows events cannot keep the card from opening and closing, hears no message, and finds no file of the extension', async () => {
  const { glossa } = stage;
  const tab = await glossa.open('http://news.example/hostile-events.html');
  await expect.poll(() => glossa.terms(tab)).toEqual(['anxiolytic']);
  await glossa.openCard(tab, 'anxiolytic');
  expect(await tab.evaluate('window.messages')).toEqual([]);
  await tab.press('Escape');
  await expect.poll(() => glossa.card(tab)).toBeNull();
  expect(await tab.evaluate('window.messages')).toEqual([]);
  // Nor does it find the extension by its addresses.
  const address = JSON.stringify(`${glossa.driver.origin}/manifest.json`);
  const found = await tab.evaluate(`fetch(${address}).then(() => 'found', () => 'nothing')`);
  expect(found).toBe('nothing');
});

describe('a strict policy', () => {
  /** What the browser reports about the page's policy without Glossa. */
  async function reportsWithoutGlossa(address: string): Promise<string[]> {
    const { glossa, server } = stage;
    const before = server.requests.length;
    let reports: string[] = [];
    await glossa.whileDisabled(async () => {
      const tab = await glossa.open(address);
      reports = await reportsSince(before);
      await tab.close();
    });
    return reports;
  }

  async function reportsSince(start: number): Promise<string[]> {
    await new Promise((resolve) => setTimeout(resolve, 700));
    return stage.server.requests
      .slice(start)
      .filter(({ path }) => path === '/policy-report')
      .map(({ body }) => JSON.parse(body)['csp-report'])
      .map((report) => `${report['effective-directive']} ${report['blocked-uri']}`);
  }

  test('that allows nothing and requires Trusted Types: marks and card work, and cause no report', async () => {
    const { glossa, server } = stage;
    const address = 'http://news.example/strict-policy.html';
    const own = await reportsWithoutGlossa(address);
    const start = server.requests.length;
    const tab = await glossa.open(address);
    await expect.poll(() => glossa.terms(tab)).toEqual(['anxiolytic']);
    const card = await glossa.openCard(tab, 'anxiolytic');
    expect(card.box.width).toBeGreaterThanOrEqual(320);
    await tab.press('Escape');
    expect(await reportsSince(start)).toEqual(own);
  });

  test('with a sandbox: marks and card work', async () => {
    const { glossa } = stage;
    const tab = await glossa.open('http://news.example/sandboxed.html');
    await expect.poll(() => glossa.terms(tab)).toEqual(['anxiolytic']);
    const card = await glossa.openCard(tab, 'anxiolytic');
    expect(card.text).toContain('From How Ketamine Works');
  });
});

describe('a page whose fields are named like what scripts ask of a form', () => {
  test('is marked all the same, and so is what is added to the form later', async () => {
    const { glossa } = stage;
    const heard = glossa.driver.written.length;
    const tab = await glossa.open('http://news.example/clobbered.html');
    await expect
      .poll(() => glossa.terms(tab))
      .toEqual(['ketamine', 'opioid', 'glutamate', 'serotonin']);
    await tab.evaluate(`(() => {
      const form = document.getElementById('form');
      const more = document.createElement('form');
      more.innerHTML = '<input name="parentNode"><input name="nodeType">More of ketamine.';
      HTMLElement.prototype.append.call(form, 'An NMDA receptor. ', more);
    })()`);
    await expect
      .poll(() => glossa.terms(tab))
      .toEqual(['ketamine', 'opioid', 'glutamate', 'NMDA receptor', 'ketamine', 'serotonin']);
    const ours = glossa.driver.written.slice(heard).filter((line) => line.startsWith('Glossa:'));
    expect(ours).toEqual([]);
  });
});
