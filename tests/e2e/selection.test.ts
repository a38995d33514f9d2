/** Explaining what the reader selects, by the command and by the context menu. */
import { beforeEach, describe, expect, test } from 'vitest';
import { call, type Tab } from './drivers/driver';
import { readNotice } from './page-probes';
import { useGlossa } from './use-glossa';

const stage = useGlossa();
let tab: Tab;

beforeEach(async () => {
  tab = await stage.glossa.open('http://news.example/selection.html');
  await expect.poll(() => stage.glossa.terms(tab)).toEqual(['cystitis']);
});

const explain = () => stage.glossa.driver.command('explain-selection', 'Alt+Shift+U');

/** Selects a text of the page, in its top frame. */
async function select(text: string): Promise<void> {
  await tab.evaluate(
    call((text) => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const at = (node as Text).data.indexOf(text);
        if (at >= 0) getSelection()?.setBaseAndExtent(node, at, node, at + text.length);
      }
    }, text),
  );
}

const cardOn = (page: Tab) => stage.glossa.card(page).then((card) => card?.term);

describe('a selection that is an entry', () => {
  test('has its card beside it even if the gate held it back; Esc leaves it selected', async () => {
    await select('Depression');
    const place = await stage.glossa.placeOf(tab, 'Depression');
    await explain();
    await expect.poll(() => cardOn(tab)).toBe('depression');
    const card = await stage.glossa.settledCard(tab);
    expect(card.focus).not.toBe('');
    expect(card.box.y - place.y).toBeLessThan(40);
    expect(card.controls.map(({ name }) => name)).not.toContain('Ignore everywhere');
    await tab.press('Escape');
    await expect.poll(() => cardOn(tab)).toBeUndefined();
    expect(await tab.evaluate('getSelection().toString()')).toBe('Depression');
  });

  test('is also explained by its menu item', async () => {
    await select('cystitis');
    await stage.glossa.driver.chooseInMenu('explain-selection', 'cystitis');
    await expect.poll(() => cardOn(tab)).toBe('cystitis');
  });

  test('is explained where Glossa is off, and leaves no trace', async () => {
    const { glossa } = stage;
    await glossa.ask('setSite', { host: 'news.example', state: 'off' });
    await expect.poll(() => glossa.terms(tab)).toEqual([]);
    const before = await tab.evaluate('document.documentElement.outerHTML');
    await select('cystitis');
    await explain();
    await expect.poll(() => cardOn(tab)).toBe('cystitis');
    await glossa.pressInCard(tab, 'bladder');
    await expect.poll(() => cardOn(tab)).toBe('bladder');
    await tab.press('Escape');
    await expect.poll(() => cardOn(tab)).toBeUndefined();
    expect(await tab.evaluate('document.documentElement.outerHTML')).toBe(before);
    expect(await glossa.terms(tab)).toEqual([]);
    await select('Depression');
    await explain();
    await expect.poll(() => cardOn(tab)).toBe('depression');
  });

  test('in a frame of another site has its card there', async () => {
    const { glossa } = stage;
    await glossa.inFrames(tab, () => {
      if (location.hostname !== 'other.example') return;
      getSelection()?.selectAllChildren(document.querySelector('p') as Element);
    });
    await explain();
    await expect
      .poll(async () => (await glossa.cardsInFrames(tab)).filter((card) => card !== null).length)
      .toBe(1);
    expect(await cardOn(tab)).toBeUndefined();
  });

  test('in a field is explained at the field, and stays selected', async () => {
    await tab.evaluate(
      call(() => {
        const field = document.querySelector('textarea') as HTMLTextAreaElement;
        field.focus();
        field.setSelectionRange(8, 17);
      }),
    );
    await explain();
    await expect.poll(() => cardOn(tab)).toBe('serotonin');
    await stage.glossa.settledCard(tab);
    await tab.press('Escape');
    await expect.poll(() => tab.evaluate('document.activeElement.localName')).toBe('textarea');
    await tab.type('X');
    expect(await tab.evaluate('document.querySelector("textarea").value')).toBe('what is X here');
  });

  test('in a password field is not read', async () => {
    await tab.evaluate(
      call(() => {
        const field = document.querySelector('[type="password"]') as HTMLInputElement;
        field.focus();
        field.select();
      }),
    );
    await explain();
    await expect
      .poll(async () => (await stage.glossa.inFrames(tab, readNotice))[0])
      .toBe('Select a word or a phrase first');
  });
});

describe('a selection that is none', () => {
  test('opens similar terms in place, with a way back', async () => {
    const { glossa } = stage;
    await select('neurotransmiter');
    await explain();
    await expect.poll(() => cardOn(tab)).toBe('“neurotransmiter”');
    await glossa.pressInCard(tab, 'neurotransmitter');
    await expect.poll(() => cardOn(tab)).toBe('neurotransmitter');
    await glossa.pressInCard(tab, 'Back “neurotransmiter”');
    await expect.poll(() => cardOn(tab)).toBe('“neurotransmiter”');
  });

  test('of several words offers the terms in it', async () => {
    await select('sometimes speak of cystitis, and');
    await explain();
    const { term, controls } = await stage.glossa.settledCard(tab);
    expect(term).toBe('“sometimes speak of cystitis, and”');
    expect(controls.map(({ name }) => name).slice(0, 3)).toEqual([
      'Keep open',
      'Close',
      'cystitis',
    ]);
  });

  test('without similar terms says so, and can be searched for in all glossaries', async () => {
    await select('xylophone');
    await explain();
    await expect.poll(() => cardOn(tab)).toBe('“xylophone”');
    const { text, controls } = await stage.glossa.settledCard(tab);
    expect(text).toContain('The glossary has no entry for this text.');
    expect(controls.map(({ name }) => name)).toEqual([
      'Keep open',
      'Close',
      'Search all glossaries',
      'Add to my glossary…',
    ]);
    await stage.glossa.pressInCard(tab, 'Search all glossaries');
    await expect.poll(popups).toMatch(/^xylophone /);
    // Only in driven browsers does the toolbar's popup stay open when the focus moves elsewhere.
    await stage.glossa.api(
      `browser.extension.getViews({ type: 'popup' }).forEach((view) => view.close())`,
    );
  });
});

/** The text of popups. The toolbar's popup isn't a tab, so the extension itself reads it. */
function popups(): Promise<string> {
  return stage.glossa.api<string>(
    `[...browser.extension.getViews({ type: 'popup' }), ...browser.extension.getViews({ type: 'tab' })]
      .filter(({ location }) => location.pathname === '/popup.html')
      .map(({ document }) => document.querySelector('input').value + ' ' + document.body.innerText)
      .join()`,
  );
}

test('where no extension may run, the popup says so and searches for it', async () => {
  const { glossa } = stage;
  const own = await glossa.page('/options.html');
  await own.front();
  await glossa.driver.chooseInMenu('explain-selection', 'neurotransmiter');
  await expect.poll(popups).toMatch(/^neurotransmiter .*neurotransmitter/s);
  await expect.poll(popups).toContain('Glossa can’t run here');
});
