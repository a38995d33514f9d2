// @vitest-environment happy-dom

import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { DEFAULTS } from '../../../../src/settings/schema';
import { TEA } from '../tea-glossary';
import { choose, clear, draw, finish, page, ports, press, reset, settle } from './drawn-glossaries';

beforeEach(reset);

afterEach(clear);

describe('use', () => {
  const list = (name: string) =>
    page.root.querySelector<HTMLSelectElement>(`select[aria-label="${name}"]`) as HTMLSelectElement;

  async function pick(name: string, value: string): Promise<void> {
    const select = list(name);
    select.value = value;
    await act(() => void select.dispatchEvent(new Event('change', { bubbles: true })));
    await settle();
  }

  async function addSite(text: string): Promise<void> {
    const field = page.root.querySelector<HTMLInputElement>('.use-sites input') as HTMLInputElement;
    field.value = text;
    await act(() => void field.dispatchEvent(new Event('input', { bubbles: true })));
    await act(
      () =>
        void field.form?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true })),
    );
    await settle();
  }

  test('a glossary is limited to the sites that were typed; without any, it says so', async () => {
    page.shelf.set('tea', 'Tea');
    await draw();
    await pick('Where “Tea” is used', 'only');
    expect(page.root.textContent).toContain('Not used anywhere until you add a site.');
    await addSite('https://WWW.Work.example/wiki');
    expect(page.root.textContent).not.toContain('Not used anywhere');
    await addSite('not a site');
    expect(page.root.textContent).toContain('This isn’t the name of a site.');
    await addSite('work.example');
    expect(page.root.textContent).toContain('work.example is already in the list.');
    const only = { reach: 'only', sites: ['work.example'], marks: 'shown' };
    expect(page.settings.glossaries.uses).toEqual({ tea: only });
    await press('Remove work.example from the sites of “Tea”');
    expect(page.settings.glossaries.uses).toEqual({ tea: { ...only, sites: [] } });
    await press('Undo: bring back work.example for “Tea”');
    expect(page.settings.glossaries.uses).toEqual({ tea: only });
    await pick('Where “Tea” is used', 'everywhere');
    expect(page.settings.glossaries.uses).toEqual({ tea: { ...only, reach: 'everywhere' } });
  });

  test('is stored before its glossary, and undone with it', async () => {
    await draw();
    await choose('tea.json');
    await finish();
    expect(page.root.textContent).toContain(
      'Websites can find out which of their words are marked.',
    );
    await pick(`Terms of “${TEA.title}” on pages`, 'pointing');
    expect(page.settings.glossaries.uses).toBeUndefined();
    page.failure = 'There is no room.';
    await press('Add');
    expect(page.settings.glossaries.uses).toBeUndefined();
    page.failure = null;
    // What is stored at the moment when the glossary is added.
    let before: unknown;
    const { add } = ports.glossaries;
    ports.glossaries.add = async (prepared) => {
      before = page.settings.glossaries.uses;
      return add(prepared);
    };
    await press('Add');
    ports.glossaries.add = add;
    const use = { reach: 'everywhere', sites: [], marks: 'pointing' };
    expect(before).toEqual({ [TEA.id]: use });
    expect(page.settings.glossaries.uses).toEqual({ [TEA.id]: use });
    await press(`Undo: remove ${TEA.title}`);
    expect(page.settings.glossaries.uses).toBeUndefined();
  });

  test('of a replaced glossary doesn’t change', async () => {
    const use = { reach: 'only', sites: ['work.example'], marks: 'pointing' } as const;
    page.settings = { ...DEFAULTS, glossaries: { order: [], off: [], uses: { [TEA.id]: use } } };
    page.shelf.set(TEA.id, 'Older tea');
    await draw();
    await choose('tea.json');
    await finish('Newer tea');
    await press('Add');
    expect(page.settings.glossaries.uses).toEqual({ [TEA.id]: use });
    expect(list('Where “Newer tea” is used').value).toBe('only');
  });
});
