/** Settings saved into files and brought back, in browsers that really do it. */
import { beforeEach, describe, expect, test } from 'vitest';
import type { Settings } from '../../src/settings/schema';
import { call, type Tab } from './drivers/driver';
import { MARK_ELEMENTS } from './mark-elements';
import { addGlossaries, chooseFiles, press, textOf } from './own-pages';
import { TEA } from './sample-glossaries';
import { useGlossa } from './use-glossa';

const stage = useGlossa();
let options: Tab;

/** Runs in the page: records downloads instead of writing them to the disk. */
function noteDownloads(): void {
  const saved: { name: string; text: Promise<string> }[] = [];
  Object.assign(window, { saved });
  HTMLAnchorElement.prototype.click = function () {
    saved.push({ name: this.download, text: fetch(this.href).then((file) => file.text()) });
  };
}

const download = async (button: string): Promise<{ name: string; text: string }> => {
  const before = await options.evaluate<number>('saved.length');
  await press(options, button);
  await expect.poll(() => options.evaluate('saved.length')).toBe(before + 1);
  return options.evaluate(
    '(({ name, text }) => text.then((text) => ({ name, text })))(saved.pop())',
  );
};

const choose = (name: string, text: string) =>
  chooseFiles(options, 'Restore from a file', { [name]: text });
const settings = () => stage.glossa.ask<Settings>('settings', {});
const rules = async () => (await settings()).sites.rules;

beforeEach(async () => {
  const { glossa } = stage;
  await glossa.ask('setSite', { host: 'one.example', state: 'off' });
  await glossa.ask('setSite', { host: 'two.example', state: 'on' });
  options = await glossa.page('/options.html#backup');
  await expect.poll(() => textOf(options)).toContain('Save all settings');
  await options.evaluate(call(noteDownloads));
});

describe('a backup', () => {
  test('is shown first, then restores everything in open tabs, and can be undone', async () => {
    const { glossa } = stage;
    const { name, text } = await download('Save all settings');
    expect(name).toBe('glossa-settings.json');
    const then = await settings();
    const tab = await glossa.open('http://one.example/card.html');
    await glossa.settings({ painter: 'elements' });
    await expect.poll(() => tab.evaluate(`${MARK_ELEMENTS}.length`)).toBe(6);

    const changed = await settings();
    await choose(name, text);
    await expect.poll(() => textOf(options)).toContain('What “glossa-settings.json” changes');
    await expect.poll(() => textOf(options)).toContain('Added: rule for one.example: off');
    expect(await textOf(options)).toContain('Changed: How terms are marked');
    expect(await settings()).toEqual(changed);

    await press(options, 'Restore');
    await expect.poll(settings).toEqual(then);
    await expect.poll(() => tab.evaluate(`${MARK_ELEMENTS}.length`)).toBe(0);
    await press(options, 'Undo');
    await expect.poll(settings).toEqual(changed);
    await expect.poll(() => tab.evaluate(`${MARK_ELEMENTS}.length`)).toBe(6);
  });

  test('changes nothing if it is damaged, and the message says where', async () => {
    const { name, text } = await download('Save all settings');
    const before = await settings();
    await choose(name, text.replace('"two.example": "on"', '"two.example": "maybe"'));
    await expect
      .poll(() => textOf(options))
      .toContain('“settings.sites.rules.two.example” has the invalid value "maybe"');
    expect(await settings()).toEqual(before);
    await choose(name, text);
    await expect.poll(() => textOf(options)).toContain('No changes: you already have all of this.');
    expect(await textOf(options)).not.toContain('damaged');
  });
});

describe('a list of sites', () => {
  test('is saved, and another one is added to it or replaces it', async () => {
    const { name, text } = await download('Save site rules as a list');
    expect([name, text]).toEqual(['glossa-sites.txt', 'off one.example\non two.example\n']);
    await choose('mine.txt', 'on one.example\nthree.example');
    await expect.poll(() => textOf(options)).toContain('Changed: rule for one.example: on');
    expect(await textOf(options)).toContain('Added: rule for three.example: off');
    expect(await textOf(options)).not.toContain('Removed:');
    await press(options, 'Replace everything');
    await expect.poll(() => textOf(options)).toContain('Removed: rule for two.example: on');
    await press(options, 'Restore');
    await expect.poll(rules).toEqual({ 'one.example': 'on', 'three.example': 'off' });
  });

  test('changes nothing if a line is not a site, and the message names the line', async () => {
    await choose('mine.txt', 'one.example\n\nnot a site');
    await expect.poll(() => textOf(options)).toContain('Line 3 isn’t a site: “not a site”');
    expect(await rules()).toEqual({ 'one.example': 'off', 'two.example': 'on' });
  });
});

test('added glossaries are in the backup, are restored from it, and can be undone', async () => {
  const { glossa } = stage;
  const page = await glossa.open('http://news.example/tea.html');
  await options.front();
  await press(options, 'Glossaries');
  await addGlossaries(options, TEA);
  await press(options, 'Backup and privacy');
  const { name, text } = await download('Save all settings');
  await glossa.forgetGlossaries();
  await page.front();
  await expect.poll(() => glossa.terms(page)).toEqual(['cystitis']);
  await options.front();
  await choose(name, text.replace('"gloss":[{"text":"A tea', '"gloss":[{"txt":"A tea'));
  await expect.poll(() => textOf(options)).toContain('damaged. glossaries[0]: It isn’t a glossary');
  expect(await textOf(options)).toContain('entries[0].gloss[0].text: is missing');
  await choose(name, text);
  await expect.poll(() => textOf(options)).toContain('Added: glossary “Words of tea”');
  await press(options, 'Restore');
  await page.front();
  await expect.poll(() => glossa.terms(page)).toEqual(['Oolong', 'cystitis']);
  await options.front();
  await press(options, 'Undo');
  await page.front();
  await expect.poll(() => glossa.terms(page)).toEqual(['cystitis']);
});
