/** The editor of a glossary, drawn over ports that change a glossary in memory. */
// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Entry, Glossary } from '../../../../src/glossary/model';
import type { Requests } from '../../../../src/messaging/protocol';
import { GlossaryEditor } from '../../../../src/ui/terms/glossary-editor';
import { changeGlossary } from '../../../../src/writing/changes';
import { entryFrom } from '../../../../src/writing/written-entry';

const entry = (term: string, meaning: string): Entry =>
  entryFrom(
    { term, meaning, names: [], example: '', cased: false, everywhere: true },
    term.replace(' ', '-'),
    'en',
  );

const glossaryOf = (entries: readonly Entry[], written: boolean): Glossary => ({
  format: 'glossa/1',
  id: 'tea',
  title: 'Tea words',
  language: 'en',
  source: { title: 'Tea words', ...(written ? { written } : { imported: { file: 'tea.csv' } }) },
  sections: [],
  entries,
  notes: {},
});

let root: HTMLElement;
let glossary: Glossary;
let changed: () => void;

beforeEach(() => {
  root = document.createElement('div');
  document.body.replaceChildren(root);
});

afterEach(() => act(() => render(null, root)));

async function ask(kind: keyof Requests, request: never): Promise<never> {
  if (kind === 'ownGlossary') return glossary as never;
  const result = changeGlossary(glossary, (request as Requests['changeEntries']['request']).change);
  if (result.is === 'gone') throw new Error('It is gone.');
  if (result.is === 'done') {
    glossary = result.glossary;
    setTimeout(changed);
  }
  return result as never;
}

async function show(entries: readonly Entry[], written = true): Promise<void> {
  glossary = glossaryOf(entries, written);
  const ports = { ask: ask as never, onSettings: (listener: () => void) => (changed = listener) };
  await act(async () => render(<GlossaryEditor ports={ports as never} id="tea" />, root));
  await settled();
}

const settled = () => act(() => new Promise((done) => setTimeout(done, 20)));
const text = () => root.textContent?.replace(/\s+/g, ' ') ?? '';
const rows = () => [...root.querySelectorAll('.entry-list b')].map((each) => each.textContent);

async function press(name: string): Promise<void> {
  const buttons = [...root.querySelectorAll('button')];
  const button = buttons.find((each) => each.textContent?.replace(/\s+/g, ' ').startsWith(name));
  if (!button) throw new Error(`No “${name}” in ${text()}`);
  await act(async () => button.click());
  await settled();
}

async function fill(field: string, value: string): Promise<void> {
  const input = root.querySelector<HTMLInputElement>(field);
  if (!input) throw new Error(`No ${field}`);
  await act(async () => {
    input.value = value;
    input.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

const TEAS = [
  entry('oolong', 'Half green.'),
  entry('black tea', 'Dark.'),
  entry('matcha', 'Fine.'),
];

describe('the list', () => {
  test('is in alphabetical order, and searched by any text', async () => {
    await show(TEAS);
    expect(text()).toContain('3 terms');
    expect(rows()).toEqual(['black tea', 'matcha', 'oolong']);
    await fill('[type=search]', 'GREEN half');
    expect(rows()).toEqual(['oolong']);
    await fill('[type=search]', 'coffee');
    expect(text()).toContain('Nothing in the glossary matches “coffee”.');
  });

  test('draws only the visible rows of 10,000', async () => {
    const many = Array.from({ length: 10_000 }, (_, n) => entry(`tea ${String(n)}`, 'A tea.'));
    await show(many);
    expect(rows().length).toBeLessThan(60);
    expect(root.querySelector('li')?.getAttribute('aria-setsize')).toBe('10000');
  });
});

describe('a glossary that the reader wrote', () => {
  test('an entry is added, changed and deleted; each can be undone', async () => {
    await show(TEAS);
    await press('Add a term');
    await fill('[name=term]', 'sencha');
    await press('Save');
    expect(text()).toContain('Write or paste what the term means.');
    await fill('[name=meaning]', 'A green tea.');
    await press('Save');
    expect(text()).toContain('Saved: “sencha”');
    expect(rows()).toEqual(['black tea', 'matcha', 'oolong', 'sencha']);
    await press('oolong');
    await press('Delete');
    expect(rows()).toEqual(['black tea', 'matcha', 'sencha']);
    await press('Undo');
    expect(text()).toContain('Undone. Deleted: “oolong”');
    await press('Undo');
    expect(rows()).toEqual(['black tea', 'matcha', 'oolong']);
    expect(text()).not.toContain('Undo ');
  });

  test('a name that another entry has leads to that entry', async () => {
    await show(TEAS);
    await press('oolong');
    await fill('[name=names]', 'Matcha');
    await press('Save');
    expect(text()).toContain('“Matcha” already belongs to “matcha” in this glossary.');
    await press('Edit “matcha”');
    expect(root.querySelector<HTMLInputElement>('[name=term]')?.value).toBe('matcha');
    expect(text()).not.toContain('already belongs');
  });
});

test('an imported glossary: an entry is corrected, says so, and is restored', async () => {
  await show(TEAS, false);
  expect(text()).toContain('from a file');
  expect(text()).not.toContain('Add a term');
  await press('oolong');
  expect(text()).not.toContain('Delete');
  await fill('[name=meaning]', 'Half black.');
  await press('Save');
  expect(text()).toContain('oolong Corrected by a reader Half black.');
  await press('oolong');
  expect(text()).toContain('The file says: oolong: Half green.');
  await press('Restore the original');
  expect(glossary.entries).toEqual(TEAS);
  expect(text()).not.toContain('Corrected');
});

test('an imported glossary: an entry is hidden, says so, and is shown again', async () => {
  await show(TEAS, false);
  await press('oolong');
  await press('Hide this term');
  expect(text()).toContain('Hidden: “oolong”');
  expect(text()).toContain('2 terms · 1 hidden');
  expect(text()).toContain('oolong Hidden Half green.');
  await press('Undo');
  expect(glossary.hidden).toBeUndefined();
  await press('oolong');
  await press('Hide this term');
  await press('oolong');
  expect(text()).not.toContain('Hide this term');
  await press('Show it again');
  expect(text()).toContain('Shown again: “oolong”');
  expect(text()).toContain('3 terms');
  expect(text()).not.toContain('1 hidden');
});

test('a glossary that can’t be read', async () => {
  const ports = {
    ask: async () => {
      throw new Error('It is no longer installed.');
    },
    onSettings: () => {},
  };
  await act(async () => render(<GlossaryEditor ports={ports as never} id="gone" />, root));
  await settled();
  expect(text()).toContain('It is no longer installed.');
});
