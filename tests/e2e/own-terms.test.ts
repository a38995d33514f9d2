/** Readers write glossaries of their own: they add a word of a page, and it is marked at once. */
import { afterEach, expect, test } from 'vitest';
import type { Tab } from './drivers/driver';
import { press, textOf } from './own-pages';
import { readNotice } from './page-probes';
import { useGlossa } from './use-glossa';

const stage = useGlossa();

afterEach(async () => {
  await stage.glossa.forgetGlossaries();
});

/** Selects the word "steep" in the page's last paragraph. */
async function selectSteep(page: Tab): Promise<void> {
  await page.evaluate(`(() => {
    const { firstChild } = document.querySelector('p:last-of-type');
    getSelection().setBaseAndExtent(firstChild, 9, firstChild, 14);
    return 0;
  })()`);
}

const fieldOf = (form: Tab, name: string) =>
  form.evaluate<string | undefined>(`document.querySelector('[name="${name}"]')?.value`);

/** Waits until a form has focused the meaning, because it would move the focus away again. */
const focusedMeaning = (form: Tab) =>
  expect.poll(() => form.evaluate('document.activeElement?.name')).toBe('meaning');

test('a word of a page is added with its sentence, is marked at once, and can be undone', async () => {
  const { glossa } = stage;
  const page = await glossa.open('http://news.example/tea.html');
  await expect.poll(() => glossa.terms(page)).toEqual(['cystitis']);
  await selectSteep(page);
  await glossa.driver.chooseInMenu('explain-selection', 'steep');
  await glossa.pressInCard(page, 'Add to my glossary…');
  const form = await glossa.shown((address) => address.includes('/terms.html'));
  await expect.poll(() => textOf(form)).toContain('Add to my glossary');
  // The fields appear when the form knows what was selected.
  await expect.poll(() => fieldOf(form, 'term')).toBe('steep');
  expect(await fieldOf(form, 'example')).toBe(
    'A second steep, an Aufguss, is made of the same leaves.',
  );

  // The focus is in the meaning's field; nothing is stored without a meaning.
  await focusedMeaning(form);
  await form.press('Control+Enter');
  await expect.poll(() => textOf(form)).toContain('Write or paste what the term means.');
  await form.type('Time in hot water');
  // The form closes, which browsers may do before they acknowledge a key.
  await form.evaluate('(document.querySelector("form").requestSubmit(), 0)');
  await page.front();
  await expect.poll(() => glossa.terms(page)).toEqual(['cystitis', 'steep']);
  await expect
    .poll(async () => (await glossa.inFrames(page, readNotice))[0])
    .toContain('Saved in your glossary');
  const card = await glossa.openCard(page, 'steep');
  expect(card.text).toContain('Time in hot water');
  expect(card.text).toContain('From My terms');

  // The term is edited, deleted and restored in the editor, and the page follows.
  const editor = await glossa.page('/terms.html?glossary=my-terms');
  await expect.poll(() => textOf(editor)).toContain('Time in hot water');
  await press(editor, 'steep Time in hot water');
  await focusedMeaning(editor);
  await editor.evaluate('(document.querySelector("[name=names]").focus(), 0)');
  await editor.type('Aufguss');
  await press(editor, 'Save');
  await expect.poll(() => textOf(editor)).toContain('Saved: “steep”');
  await page.front();
  await expect.poll(() => glossa.terms(page)).toEqual(['cystitis', 'steep', 'Aufguss']);
  await editor.front();
  await press(editor, 'steep Time in hot water');
  await press(editor, 'Delete');
  await expect.poll(() => textOf(editor)).toContain('No terms yet.');
  await press(editor, 'Undo');
  await expect.poll(() => textOf(editor)).toContain('Time in hot water');
});
