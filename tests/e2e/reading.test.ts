/** How a page is read: what belongs to one text, what to none, and what is left alone. */
import { describe, expect, test } from 'vitest';
import type { Tab } from './drivers/driver';
import { useGlossa } from './use-glossa';

const stage = useGlossa();

/** Opens a page in a high window and waits until its last term is marked. */
async function read(name: string, last: string): Promise<Tab> {
  const { glossa } = stage;
  const tab = await glossa.open(`http://news.example/reading/${name}`, {
    width: 1280,
    height: 2000,
  });
  await expect.poll(() => glossa.terms(tab, '#end')).toEqual([last]);
  return tab;
}

const terms = (tab: Tab, within = '') => stage.glossa.terms(tab, within);

describe('the language that a page says it is in', () => {
  test('counts by whatever code it is given, and not at all where it names none', async () => {
    const tab = await stage.glossa.open('http://news.example/reading/iso-code.html');
    await expect.poll(() => terms(tab)).toEqual(['Serotonin', 'bladder', 'cystitis']);
  });

  test('is that of xml:lang in XHTML', async () => {
    const tab = await stage.glossa.open('http://news.example/reading/xml-lang.xhtml');
    await expect.poll(() => terms(tab)).toEqual(['bladder', 'cystitis']);
  });
});

describe('boxes within the text', () => {
  test('are one word where they look like one: drop caps, letters of a heading', async () => {
    const tab = await read('letters.html', 'anxiolytic');
    const joined = (await terms(tab, '#one')).map((text) => text.replace(/\s+/g, ' '));
    expect(joined).toEqual([
      'Glutamate',
      'Cystitis',
      'Serotonin',
      'Ketamine',
      'blood pressure',
      'nausea',
      'NMDA receptor',
    ]);
  });

  test('are apart where they look so, and the shorter terms in them are found', async () => {
    const tab = await read('letters.html', 'anxiolytic');
    expect(await terms(tab, '#apart')).toEqual(['NMDA', 'receptor']);
  });
});

describe('what is not shown', () => {
  test('divides no term', async () => {
    const tab = await read('not-shown.html', 'cystitis');
    expect((await terms(tab, '#hidden')).length).toBe(7);
    expect(await terms(tab, '#shown')).not.toContain('opioid (x) receptor');
  });

  test('divides it once it is shown, and no more when it is hidden', async () => {
    const tab = await read('not-shown.html', 'cystitis');
    expect(await terms(tab, '#later')).toEqual([]);
    await tab.evaluate(`document.getElementById('break').style.display = 'none'`);
    await expect.poll(() => terms(tab, '#later')).toEqual(['heart rate']);
    await tab.evaluate(`document.getElementById('break').style.display = ''`);
    await expect.poll(() => terms(tab, '#later')).toEqual([]);
    await tab.evaluate(`document.getElementById('words').className = 'none'`);
    await expect.poll(() => terms(tab, '#later-words')).toEqual(['chronic (long) pain']);
  });
});
