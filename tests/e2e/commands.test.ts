/** Keyboard commands on a page: from term to term, and the pause. */
import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { until } from '../../scripts/until';
import { call, type Tab } from './drivers/driver';
import { readNotice } from './page-probes';
import { browserName, useGlossa } from './use-glossa';

const stage = useGlossa();
const next = () => stage.glossa.driver.command('next-term', 'Alt+Shift+J');
const previous = () => stage.glossa.driver.command('previous-term', 'Alt+Shift+K');

async function open(page: string, first: string): Promise<Tab> {
  const tab = await stage.glossa.open(`http://news.example/${page}`);
  await expect.poll(async () => (await stage.glossa.termsInFrames(tab)).flat()).toContain(first);
  return tab;
}

/** The term whose card is open on the page itself. */
function cardOn(tab: Tab): Promise<string | undefined> {
  return stage.glossa.card(tab).then((card) => card?.term);
}

/** Gives a command keys, as a reader might. In Chromium no test can, and none need to. */
async function giveKeys(command: string, keys: string): Promise<void> {
  if (browserName === 'chromium') return;
  const change = JSON.stringify({ name: command, shortcut: keys });
  await stage.glossa.api(`browser.commands.update(${change})`);
}

async function noticeOn(tab: Tab): Promise<string | null | undefined> {
  return (await stage.glossa.inFrames(tab, readNotice))[0];
}

describe('the next and the previous term', () => {
  test('are walked to in reading order, also in links and buttons, round and round', async () => {
    const tab = await open('card.html', 'cystitis');
    const order = [
      'cystitis',
      'anxiolytic',
      'neurotransmitter',
      'serotonin',
      'psychiatrist',
      'anesthesia',
      'cystitis',
    ];
    for (const term of order) {
      await next();
      await expect.poll(() => cardOn(tab)).toBe(term);
    }
    await previous();
    await expect.poll(() => cardOn(tab)).toBe('anesthesia');
    await previous();
    await expect.poll(() => cardOn(tab)).toBe('psychiatrist');
  });

  test('take the focus into the card; Esc returns it with the caret, however many were opened', async () => {
    const tab = await open('card.html', 'cystitis');
    await tab.evaluate(
      call(() => {
        const field = document.getElementById('field') as HTMLInputElement;
        field.value = 'abcdef';
        field.focus();
        field.setSelectionRange(2, 4);
      }),
    );
    await next();
    await expect.poll(() => cardOn(tab)).toBe('anesthesia');
    expect((await stage.glossa.settledCard(tab)).focus).not.toBe('');
    await next();
    await expect.poll(() => cardOn(tab)).toBe('cystitis');
    await tab.press('Escape');
    await expect.poll(() => cardOn(tab)).toBeUndefined();
    await tab.type('X');
    expect(await tab.evaluate('document.getElementById("field").value')).toBe('abXef');
  });

  test('continue from the reader’s selection, and keep it selected', async () => {
    const tab = await open('card.html', 'cystitis');
    await tab.evaluate(
      call(() => {
        const text = document.querySelectorAll('p')[1]?.firstChild as Text;
        const at = text.data.indexOf('some distance');
        getSelection()?.setBaseAndExtent(text, at, text, at + 4);
      }),
    );
    await previous();
    await expect.poll(() => cardOn(tab)).toBe('anxiolytic');
    await tab.press('Escape');
    await expect.poll(() => cardOn(tab)).toBeUndefined();
    expect(await tab.evaluate('getSelection().toString()')).toBe('some');
    // After the card is closed, the reader is still at the term that was visited last.
    await next();
    await expect.poll(() => cardOn(tab)).toBe('neurotransmitter');
  });

  test('are scrolled to, and begin where the reader has scrolled to', async () => {
    const tab = await open('long.html', 'anxiolytic');
    await next();
    await expect.poll(() => cardOn(tab)).toBe('anxiolytic');
    await next();
    await expect.poll(() => cardOn(tab)).toBe('serotonin');
    expect(await tab.evaluate('scrollY')).toBeGreaterThan(3000);
    await tab.press('Escape');
    await expect.poll(() => cardOn(tab)).toBeUndefined();
    await tab.evaluate('scrollTo({ top: 0, behavior: "instant" })');
    await next();
    await expect.poll(() => cardOn(tab)).toBe('anxiolytic');
    await tab.press('Escape');
    await expect.poll(() => cardOn(tab)).toBeUndefined();
    await tab.evaluate('scrollTo({ top: 4600, behavior: "instant" })');
    await next();
    await expect.poll(() => cardOn(tab)).toBe('anxiolytic');
    await expect.poll(() => tab.evaluate('scrollY')).toBeGreaterThan(6000);
  });

  test('are those that are marked, not every mention', async () => {
    await stage.glossa.settings({ marks: { density: 'page' } });
    const tab = await open('long.html', 'anxiolytic');
    for (const term of ['anxiolytic', 'serotonin', 'anxiolytic']) {
      await next();
      await expect.poll(() => cardOn(tab)).toBe(term);
    }
    expect(await tab.evaluate('scrollY')).toBe(0);
  });

  test('in scrolled boxes are scrolled to; folded ones and those off the page are skipped', async () => {
    const tab = await open('scrollers.html', 'anxiolytic');
    for (const term of ['anxiolytic', 'serotonin', 'neurotransmitter', 'cystitis']) {
      await next();
      await expect.poll(() => cardOn(tab)).toBe(term);
    }
  });

  test('in shadow trees come in the order of their hosts', async () => {
    const tab = await open('shadows.html', 'psychiatrist');
    for (const term of ['anxiolytic', 'serotonin', 'cystitis', 'psychiatrist']) {
      await next();
      await expect.poll(() => cardOn(tab)).toBe(term);
    }
  });

  test('are those of the frame that has the focus', async () => {
    const { glossa } = stage;
    const tab = await open('frames.html', 'cystitis');
    await expect.poll(async () => (await glossa.termsInFrames(tab)).flat()).toHaveLength(5);
    await tab.evaluate(
      call(() => document.querySelector<HTMLElement>('[title="Another site"]')?.focus()),
    );
    await next();
    await expect
      .poll(async () => (await glossa.cardsInFrames(tab)).map((card) => card?.term ?? null))
      .toContain('serotonin');
    expect(await cardOn(tab)).toBeUndefined();
  });
});

describe('where there is no term to go to', () => {
  test('the page says so for a moment, and then nothing is left of it', async () => {
    const { glossa } = stage;
    const tab = await glossa.open('http://news.example/empty.html');
    const before = await tab.evaluate('document.documentElement.outerHTML');
    // Nothing shows when Firefox passes keys on to a page that has just loaded, and it may lose
    // one.
    await until('the page says so', async () => {
      await next();
      await pause(500);
      return (await noticeOn(tab)) === 'No terms on this page';
    });
    await tab.press('Shift');
    await expect.poll(() => noticeOn(tab)).toBeNull();
    expect(await tab.evaluate('document.documentElement.outerHTML')).toBe(before);
  });

  test('the reader is informed that Glossa is off there', async () => {
    const tab = await open('card.html', 'cystitis');
    await stage.glossa.ask('setSite', { host: 'news.example', state: 'off' });
    await next();
    await expect.poll(() => noticeOn(tab)).toBe('Glossa is off on this site');
    expect(await cardOn(tab)).toBeUndefined();
  });

  test('a page of the browser itself is left alone', async () => {
    const { glossa } = stage;
    await glossa.open('about:blank');
    await next();
    const tab = await open('card.html', 'cystitis');
    await next();
    await expect.poll(() => cardOn(tab)).toBe('cystitis');
  });
});

test('one command begins and ends a pause everywhere', async () => {
  const { glossa } = stage;
  const tab = await open('card.html', 'cystitis');
  const keys = 'Alt+Shift+Q';
  await giveKeys('toggle-everywhere', keys);
  const toggle = () => glossa.driver.command('toggle-everywhere', keys);
  await tab.front();
  await toggle();
  await expect.poll(() => noticeOn(tab)).toBe('Glossa is paused everywhere');
  await expect.poll(() => glossa.terms(tab)).toEqual([]);
  await toggle();
  await expect.poll(() => noticeOn(tab)).toBe('Glossa resumed');
  await expect.poll(() => glossa.terms(tab)).toContain('cystitis');
});

// Chromium opens its panel only after a real key, and tests there have none for the browser.
test.runIf(browserName === 'firefox')('the side panel opens by a command', async () => {
  const { glossa } = stage;
  const tab = await open('card.html', 'cystitis');
  const isOpen = () => glossa.api<boolean>('browser.sidebarAction.isOpen({})');
  await giveKeys('open-panel', 'Alt+Shift+R');
  await tab.front();
  const before = await isOpen();
  await glossa.driver.command('open-panel', 'Alt+Shift+R');
  await expect.poll(isOpen).toBe(true);
  expect(before).toBe(false);
});
