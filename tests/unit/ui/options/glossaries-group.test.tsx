// @vitest-environment happy-dom

import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { t } from '../../../../src/i18n/i18n';
import { TEA } from '../tea-glossary';
import {
  choose,
  clear,
  draw,
  finish,
  page,
  press,
  reset,
  settle,
  titles,
  unsure,
} from './drawn-glossaries';

beforeEach(reset);

afterEach(clear);

describe('adding', () => {
  test('says what it is doing, and can be cancelled', async () => {
    await draw();
    await choose('tea.json');
    expect(page.root.textContent).toContain('Reading “tea.json”…');
    await act(() => page.reading.began('packing'));
    expect(page.root.textContent).toContain('Preparing “tea.json”…');
    await press('Cancel');
    expect(page.reading.signal.aborted).toBe(true);
    await finish();
    expect(page.root.textContent).not.toContain('What would be added');
    expect(page.shelf.size).toBe(0);
  });

  test('without room says so, and keeps the glossary for another attempt', async () => {
    await draw();
    await choose('tea.json');
    await finish();
    page.failure = 'There is no room.';
    await press('Add');
    expect(page.root.querySelector('[role=alert]')?.textContent).toContain('There is no room.');
    expect(page.root.textContent).not.toContain('Added:');
    page.failure = null;
    await press('Add');
    expect(titles()).toEqual(['The bundled one', TEA.title]);
  });

  test('a glossary that replaces another says so, and can be undone', async () => {
    page.shelf.set(TEA.id, 'Older tea');
    await draw();
    await choose('tea.json');
    await finish('Newer tea');
    expect(page.root.textContent).toContain('Replaces your existing “Older tea”');
    await press('Add');
    expect(titles()).toEqual(['The bundled one', 'Newer tea']);
    await press('Undo: remove Newer tea');
    expect(titles()).toEqual(['The bundled one', 'Older tea']);
  });

  test('too many faults are counted, not listed', async () => {
    await draw();
    await choose('bad.json');
    expect(page.root.querySelectorAll('.unusable li')).toHaveLength(20);
    expect(page.root.textContent).toContain('and 2 more');
    await press('Close');
    expect(page.root.textContent).not.toContain('fault');
  });

  test('choosing other files stops reading the first', async () => {
    await draw();
    await choose('tea.json');
    const { signal } = page.reading;
    await choose('wine.json');
    expect(signal.aborted).toBe(true);
    await finish('Wine', 'wine');
    expect(page.root.textContent).toContain('Wine');
  });
});

test('a removed glossary leaves a row with an undo button, which has the focus', async () => {
  page.shelf.set('tea', 'Tea');
  await draw();
  await press('Remove “Tea”');
  expect(titles()).toEqual(['The bundled one']);
  expect(document.activeElement?.getAttribute('aria-label')).toBe('Undo: bring back “Tea”');
  await press('Undo: bring back “Tea”');
  expect(titles()).toEqual(['The bundled one', 'Tea']);
  expect(document.activeElement?.getAttribute('role')).toBe('switch');
});

test('a moved row keeps the focus, and can’t move beyond the end', async () => {
  page.shelf.set('tea', 'Tea');
  await draw();
  await press('Move “Tea” up');
  expect(page.settings.glossaries.order).toEqual(['tea', 'bundled']);
  expect(titles()).toEqual(['Tea', 'The bundled one']);
  expect(document.activeElement?.getAttribute('aria-label')).toBe('Move “Tea” up');
  await press('Move “Tea” up');
  expect(page.settings.glossaries.order).toEqual(['tea', 'bundled']);
});

test('each glossary can be saved as a file; the bundled one can’t be removed', async () => {
  await draw();
  await press('Save as a file: “The bundled one”');
  const select = page.root.querySelector('.save-glossary select') as HTMLSelectElement;
  expect(document.activeElement).toBe(select);
  await press('Save “The bundled one” in this format');
  select.value = 'xlsx';
  await act(() => {
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });
  expect(page.root.textContent).toContain(t('files.partial'));
  await press('Save “The bundled one” in this format');
  expect(page.saved).toEqual(['bundled.json: bundled as json', 'bundled.xlsx: bundled as xlsx']);
  expect(page.root.textContent).not.toContain('Remove');
  // A single glossary can't be moved.
  expect(page.root.querySelector('.move')).toBeNull();
});

test('without a database, only the bundled glossary is listed, with the reason why none can be added', async () => {
  page.trouble = 'none';
  await draw();
  expect(titles()).toEqual(['The bundled one']);
  expect(page.root.querySelector('[role=alert]')?.textContent).toContain('IndexedDB');
  expect(page.root.querySelector('input[type=file]')).toBeNull();
});

test('a file without a language is read again in the one that the reader chooses', async () => {
  await draw();
  await choose('tea.json');
  page.reading.resolve(await unsure('en'));
  await settle();
  const select = page.root.querySelector('.language-choice select') as HTMLSelectElement;
  expect(select.labels?.[0]?.textContent).toBe(t('glossaries.languageOf', { title: TEA.title }));
  expect(select.value).toBe('en');
  select.value = 'de';
  await act(() => void select.dispatchEvent(new Event('change', { bubbles: true })));
  await settle();
  expect(page.reading.language).toBe('de');
  page.reading.resolve(await unsure('de'));
  await settle();
  expect((page.root.querySelector('.language-choice select') as HTMLSelectElement).value).toBe(
    'de',
  );
});

test('for a file with a language, the reader isn’t asked', async () => {
  await draw();
  await choose('tea.json');
  await finish();
  expect(page.root.querySelector('.language-choice')).toBeNull();
});
