/** Settings in storage: of another version, damaged, without room, and with two writers. */
import { describe, expect, test } from 'vitest';
import { isOn, press, textOf, typeInto } from './own-pages';
import { browserName, useGlossa } from './use-glossa';

const stage = useGlossa();

type Stored = Record<string, unknown>;

const stored = () =>
  stage.glossa.api<Stored>(
    'browser.storage.local.get("settings").then(({ settings }) => settings)',
  );

const store = (settings: unknown) =>
  stage.glossa.api(`browser.storage.local.set({ settings: ${JSON.stringify(settings)} })`);

test('what a newer version keeps in the settings survives a change by this one', async () => {
  const { glossa } = stage;
  await store({ ...(await stored()), weather: { sunny: true } });
  await glossa.ask('setSite', { host: 'news.example', state: 'off' });
  expect(await stored()).toMatchObject({
    weather: { sunny: true },
    sites: { rules: { 'news.example': 'off' } },
  });
});

test('damaged settings are taken for the defaults, and can be changed', async () => {
  const { glossa } = stage;
  const tab = await glossa.open('http://news.example/living.html');
  const popup = await glossa.popup(tab);
  for (const damaged of [null, 'nonsense', 7, [1], { sites: 'all', marks: { density: 'thick' } }]) {
    const named = JSON.stringify(damaged);
    await store(damaged);
    await tab.reload();
    await expect.poll(() => glossa.terms(tab), { message: named }).toEqual(['anxiolytic']);
    await expect.poll(() => isOn(popup, 'Glossa on news.example'), { message: named }).toBe(true);
    await press(popup, 'Glossa on news.example');
    await expect.poll(() => glossa.terms(tab), { message: named }).toEqual([]);
  }
});

test('settings of the first version are read, and newer ones have their defaults', async () => {
  const { glossa } = stage;
  await store({ painter: 'elements', sites: { default: 'on', rules: { 'a.example': 'off' } } });
  expect(await glossa.ask('settings', {})).toMatchObject({
    painter: 'elements',
    marks: { density: 'section', opening: 'hover' },
    sites: { rules: { 'a.example': 'off' } },
  });
});

test('two simultaneous changes are both kept', async () => {
  const { glossa } = stage;
  const hosts = Array.from({ length: 20 }, (_, at) => `site-${at}.example`);
  await Promise.all(hosts.map((host) => glossa.ask('setSite', { host, state: 'off' })));
  const { sites } = (await glossa.ask('settings', {})) as { sites: { rules: Stored } };
  expect(Object.keys(sites.rules).sort()).toEqual([...hosts].sort());
});

// Firefox's limit for an extension's storage is too high for a test to reach.
describe.runIf(browserName === 'chromium')('where storage takes no more', () => {
  test('popup and options say so, and show what holds', async () => {
    const { glossa } = stage;
    const tab = await glossa.open('http://news.example/living.html');
    await expect.poll(() => glossa.terms(tab)).toEqual(['anxiolytic']);
    // 10 MB are allowed; the rest is less than a rule needs.
    await glossa.api(`(async () => {
      for (let size = 10_485_760; size > 0; size = Math.floor(size / 2)) {
        const key = 'fill-' + size;
        await browser.storage.local.set({ [key]: 'x'.repeat(size) }).catch(() => {});
      }
    })()`);
    try {
      const popup = await glossa.popup(tab);
      await press(popup, 'Glossa on news.example');
      await expect.poll(() => textOf(popup)).toContain('This could not be changed.');
      expect(await isOn(popup, 'Glossa on news.example')).toBe(true);
      expect(await glossa.terms(tab)).toEqual(['anxiolytic']);
      const options = await glossa.page('/options.html#sites');
      await typeInto(options, 'Add a rule for a site', 'another-site.example');
      await press(options, 'Switch off there');
      await expect.poll(() => textOf(options)).toContain('This could not be saved.');
    } finally {
      await glossa.api(`browser.storage.local.get(null).then((all) =>
        browser.storage.local.remove(Object.keys(all).filter((key) => key.startsWith('fill-'))))`);
    }
  });
});
