// @vitest-environment happy-dom

import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { t } from '../../../../src/i18n/i18n';
import type { ColumnRole, TableChoice, TableView } from '../../../../src/importing/how-read';
import { UnreadableFile } from '../../../../src/library/unreadable-file';
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
    await act(() => page.reading.began('reading', 0.4));
    expect(page.root.querySelector('.file-progress')?.textContent).toContain('40%');
    expect(page.root.querySelector('progress')?.getAttribute('value')).toBe('0.4');
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

  test('files that are chosen meanwhile are read next, and nothing is lost', async () => {
    await draw();
    await choose('tea.json');
    await choose('wine.json');
    await finish();
    expect(page.root.textContent).toContain('Reading “wine.json”…');
    await finish('Wine', 'wine');
    await choose('water.json');
    await finish('Water', 'water');
    await press('Add');
    expect(titles()).toEqual(['The bundled one', TEA.title, 'Wine', 'Water']);
  });

  test('a file that is chosen while others are added is read after them', async () => {
    await draw();
    await choose('tea.json');
    await finish();
    let isStored = (): void => {};
    page.storing = new Promise((resolve) => {
      isStored = resolve;
    });
    await press('Add');
    expect(page.root.textContent).not.toContain('Replaces');
    const add = [...page.root.querySelectorAll('button')].find(
      ({ textContent }) => textContent === 'Adding…',
    );
    expect(add?.disabled).toBe(true);
    await choose('wine.json');
    isStored();
    await settle();
    expect(page.root.textContent).toContain(`Added: ${TEA.title}.`);
    await finish('Wine', 'wine');
    await press('Add');
    expect(titles()).toEqual(['The bundled one', TEA.title, 'Wine']);
  });

  test('a backup is handed over to the backups', async () => {
    await draw();
    await choose('{"glossa": "backup"}');
    expect(page.root.textContent).not.toContain('can’t be added');
    const files: string[] = [];
    page.handed.listen('backup', (all) => files.push(...all.map(({ name }) => name)));
    expect(files).toEqual(['{"glossa": "backup"}']);
  });

  test('two files of one name: the later says that it replaces the earlier', async () => {
    await draw();
    await choose('tea.json');
    await choose('tea.json');
    await finish('Tea', 'tea');
    await finish('More tea', 'tea');
    expect(page.root.textContent).toContain('Replaces your existing “Tea”');
  });
});

describe('a table', () => {
  const column = (name: string, role: ColumnRole) => ({ name, samples: [`a ${name}`], role });
  const table = (...roles: ColumnRole[]): TableView => ({
    hasHeader: true,
    columns: ['Note', 'Word'].map((name, at) => column(name, roles[at] ?? 'none')),
  });
  const list = (name: string) =>
    [...page.root.querySelectorAll('select')].find(
      ({ labels }) => labels?.[0]?.textContent === name,
    ) as HTMLSelectElement;
  const say = async (name: string, value: string) => {
    list(name).value = value;
    await act(() => {
      list(name).dispatchEvent(new Event('change', { bubbles: true }));
    });
    await settle();
  };

  test('shows what its columns were taken for; the reader says otherwise, also next time', async () => {
    await draw();
    await choose('tea.csv');
    await finish('Tea', 'tea', { table: table('term', 'definition') });
    expect(page.root.textContent).toContain('a Note');
    expect(list('Column “Note”:').value).toBe('term');
    await say('Column “Note”:', 'definition');
    const swapped: TableChoice = { hasHeader: true, roles: ['definition', 'definition'] };
    expect(page.reading.choices).toEqual({ table: swapped });
    await finish('Tea', 'tea', { table: table('definition', 'definition') });
    await say('Column “Word”:', 'term');
    await finish('Tea', 'tea', { table: table('definition', 'term') });
    await press('Add');

    await choose('other.csv');
    await finish('Other', 'other', { table: table('term', 'definition') });
    expect(page.reading.choices?.table?.roles).toEqual(['definition', 'term']);
    await finish('Other', 'other', { table: table('definition', 'term') });
    expect(page.root.textContent).toContain(t('files.remembered'));
  });

  test('that is refused can be read once the reader says what its columns hold', async () => {
    await draw();
    await choose('tea.csv');
    page.reading.reject(new UnreadableFile('tea.csv', ['Unclear.'], table('none', 'none')));
    await settle();
    expect(page.root.textContent).toContain('Unclear.');
    await say('Column “Word”:', 'term');
    expect(page.reading.choices?.table?.roles).toEqual(['none', 'term']);
    await finish('Tea', 'tea', { table: table('none', 'term') });
    expect(page.root.textContent).not.toContain('Unclear.');
    expect(page.root.textContent).toContain('What would be added');
  });

  test('of a workbook with several sheets, or in a guessed encoding, has a choice of these', async () => {
    await draw();
    await choose('tea.xlsx');
    await finish('Tea', 'tea', { sheets: ['Tea', 'Wine'], encoding: 'windows-1252' });
    await say('Sheet:', 'Wine');
    expect(page.reading.choices).toEqual({ sheet: 'Wine' });
    await finish('Wine', 'wine', { sheets: ['Tea', 'Wine'], encoding: 'windows-1252' });
    await say('Encoding:', 'windows-1251');
    expect(page.reading.choices).toEqual({ sheet: 'Wine', encoding: 'windows-1251' });
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
  expect(page.reading.choices).toEqual({ language: 'de' });
  page.reading.resolve(await unsure('de'));
  await settle();
  expect((page.root.querySelector('.language-choice select') as HTMLSelectElement).value).toBe(
    'de',
  );
});

test('a language that the list doesn’t have can be typed by its tag', async () => {
  await draw();
  await choose('tea.csv');
  await act(async () => page.reading.resolve(await unsure('en')));
  await settle();
  const select = page.root.querySelector('.language-choice select') as HTMLSelectElement;
  await act(() => {
    select.value = '';
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });
  const field = page.root.querySelector('.typed-language input') as HTMLInputElement;
  const type = (text: string) =>
    act(() => {
      field.value = text;
      field.dispatchEvent(new Event('change', { bubbles: true }));
    });
  await type('Swiss German');
  expect(page.root.querySelector('.typed-language [role=alert]')?.textContent).toBe(
    t('files.badTag'),
  );
  await type('gsw-ch');
  expect(page.reading.choices).toEqual({ language: 'gsw-CH' });
});

test('for a file with a language, the reader isn’t asked', async () => {
  await draw();
  await choose('tea.json');
  await finish();
  expect(page.root.querySelector('.language-choice')).toBeNull();
});
