// @vitest-environment happy-dom

import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { t } from '../../../../src/i18n/i18n';
import { pack } from '../../../../src/library/packed';
import type { Prepared, ReadingStep } from '../../../../src/library/reader-protocol';
import { UnreadableFile } from '../../../../src/library/unreadable-file';
import type { GlossaryList, LibraryTrouble, Requests } from '../../../../src/messaging/protocol';
import { DEFAULTS, type Settings } from '../../../../src/settings/schema';
import { GlossariesGroup } from '../../../../src/ui/options/glossaries-group';
import type { OptionsPorts } from '../../../../src/ui/options/ports';
import { useSettings } from '../../../../src/ui/options/use-settings';
import { TEA } from '../tea-glossary';

let root: HTMLElement;
let settings: Settings;
/** The ids and titles of the reader's own glossaries. */
let shelf: Map<string, string>;
let trouble: LibraryTrouble | undefined;
let failure: string | null;
/** Ends the reading of a file, as the test decides. */
let reading: {
  resolve(prepared: Prepared): void;
  began(step: ReadingStep): void;
  signal: AbortSignal;
  language: string | undefined;
};
let saved: string[];

function list(): GlossaryList {
  const line = (id: string, title: string, own: boolean) => {
    const { language, source } = TEA;
    return { id, title, language, source, terms: 2, sections: 0, own, on: true, revision: '1' };
  };
  return {
    glossaries: [
      line('bundled', 'The bundled one', false),
      ...[...shelf].map(([id, title]) => line(id, title, true)),
    ],
    damaged: [],
    ...(trouble ? { trouble } : {}),
  };
}

const ports: OptionsPorts = {
  ask: (async (kind: keyof Requests, request: { settings?: Partial<Settings> }) => {
    if (kind === 'glossaries') return list();
    if (kind === 'setSettings') settings = { ...settings, ...request.settings };
    return settings;
  }) as OptionsPorts['ask'],
  glossaries: {
    prepare: (file, signal, began, language) =>
      new Promise((resolve, reject) => {
        reading = { resolve, began, signal, language };
        signal.addEventListener('abort', () => reject(signal.reason));
        if (file.name.startsWith('bad')) {
          reject(
            new UnreadableFile(
              file.name,
              Array.from({ length: 23 }, (_, i) => `fault ${i}`),
            ),
          );
        }
      }),
    async add({ head }) {
      if (failure !== null) throw new Error(failure);
      const title = shelf.get(head.id);
      shelf.set(head.id, head.title);
      return { list: list(), before: title === undefined ? null : { id: head.id, head: title } };
    },
    async remove(id) {
      const before = { id, head: shelf.get(id) };
      shelf.delete(id);
      return { list: list(), before };
    },
    async bringBack(id, before) {
      if (before) shelf.set(id, String(before.head));
      else shelf.delete(id);
      return list();
    },
    async textOf(id) {
      return `text of ${id}`;
    },
  },
  paused: async () => false,
  shortcuts: async () => [],
  openShortcuts: async () => {},
  save: (name, text) => saved.push(`${name}: ${text}`),
  onSettings: () => {},
  version: '1.2.3',
};

function Page() {
  const { state, outcome, change } = useSettings(ports);
  if (state.is !== 'there') return null;
  return <GlossariesGroup {...{ known: state.value, ports, outcome, change }} />;
}

async function settle(): Promise<void> {
  for (let round = 0; round < 8; round++) await act(async () => {});
}

async function draw(): Promise<void> {
  await act(() => render(<Page />, root));
  await settle();
}

async function choose(...names: string[]): Promise<void> {
  const input = root.querySelector('input[type=file]') as HTMLInputElement;
  const files = names.map((name) => new File(['{}'], name));
  Object.defineProperty(input, 'files', { configurable: true, value: files });
  await act(() => void input.dispatchEvent(new Event('change', { bubbles: true })));
  await settle();
}

async function finish(title = TEA.title, id = TEA.id): Promise<void> {
  const packed = await pack({ ...TEA, title, id }, 1);
  reading.resolve({
    ...packed,
    file: 'tea.json',
    first: ['tea', 'caffeine'],
    languageFrom: 'file',
    warnings: [],
  });
  await settle();
}

/** The result of reading a file without a language, in a given one. */
async function unsure(language: string): Promise<Prepared> {
  const packed = await pack({ ...TEA, language }, 1);
  return { ...packed, file: 'tea.json', first: ['tea'], languageFrom: 'guess', warnings: [] };
}

async function press(name: string): Promise<void> {
  const button = [...root.querySelectorAll('button')].find((one) =>
    [one.textContent, one.getAttribute('aria-label')].includes(name),
  );
  if (!button) throw new Error(`There is no “${name}” in: ${root.textContent}`);
  await act(() => button.click());
  await settle();
}

const titles = () => [...root.querySelectorAll('.glossary-name b')].map((each) => each.textContent);

beforeEach(async () => {
  root = document.createElement('div');
  document.body.replaceChildren(root);
  settings = DEFAULTS;
  shelf = new Map();
  trouble = undefined;
  failure = null;
  saved = [];
});

afterEach(async () => {
  await act(() => render(null, root));
});

describe('adding', () => {
  test('says what it is doing, and can be cancelled', async () => {
    await draw();
    await choose('tea.json');
    expect(root.textContent).toContain('Reading “tea.json”…');
    await act(() => reading.began('packing'));
    expect(root.textContent).toContain('Preparing “tea.json”…');
    await press('Cancel');
    expect(reading.signal.aborted).toBe(true);
    await finish();
    expect(root.textContent).not.toContain('What would be added');
    expect(shelf.size).toBe(0);
  });

  test('without room says so, and keeps the glossary for another attempt', async () => {
    await draw();
    await choose('tea.json');
    await finish();
    failure = 'There is no room.';
    await press('Add');
    expect(root.querySelector('[role=alert]')?.textContent).toContain('There is no room.');
    expect(root.textContent).not.toContain('Added:');
    failure = null;
    await press('Add');
    expect(titles()).toEqual(['The bundled one', TEA.title]);
  });

  test('a glossary that replaces another says so, and can be undone', async () => {
    shelf.set(TEA.id, 'Older tea');
    await draw();
    await choose('tea.json');
    await finish('Newer tea');
    expect(root.textContent).toContain('Replaces your existing “Older tea”');
    await press('Add');
    expect(titles()).toEqual(['The bundled one', 'Newer tea']);
    await press('Undo: remove Newer tea');
    expect(titles()).toEqual(['The bundled one', 'Older tea']);
  });

  test('too many faults are counted, not listed', async () => {
    await draw();
    await choose('bad.json');
    expect(root.querySelectorAll('.unusable li')).toHaveLength(20);
    expect(root.textContent).toContain('and 2 more');
    await press('Close');
    expect(root.textContent).not.toContain('fault');
  });

  test('choosing other files stops reading the first', async () => {
    await draw();
    await choose('tea.json');
    const { signal } = reading;
    await choose('wine.json');
    expect(signal.aborted).toBe(true);
    await finish('Wine', 'wine');
    expect(root.textContent).toContain('Wine');
  });
});

describe('use', () => {
  const list = (name: string) =>
    root.querySelector<HTMLSelectElement>(`select[aria-label="${name}"]`) as HTMLSelectElement;

  async function pick(name: string, value: string): Promise<void> {
    const select = list(name);
    select.value = value;
    await act(() => void select.dispatchEvent(new Event('change', { bubbles: true })));
    await settle();
  }

  async function addSite(text: string): Promise<void> {
    const field = root.querySelector<HTMLInputElement>('.use-sites input') as HTMLInputElement;
    field.value = text;
    await act(() => void field.dispatchEvent(new Event('input', { bubbles: true })));
    await act(
      () =>
        void field.form?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true })),
    );
    await settle();
  }

  test('a glossary is limited to the sites that were typed; without any, it says so', async () => {
    shelf.set('tea', 'Tea');
    await draw();
    await pick('Where “Tea” is used', 'only');
    expect(root.textContent).toContain('Not used anywhere until you add a site.');
    await addSite('https://WWW.Work.example/wiki');
    expect(root.textContent).not.toContain('Not used anywhere');
    await addSite('not a site');
    expect(root.textContent).toContain('This isn’t the name of a site.');
    await addSite('work.example');
    expect(root.textContent).toContain('work.example is already in the list.');
    const only = { reach: 'only', sites: ['work.example'], marks: 'shown' };
    expect(settings.glossaries.uses).toEqual({ tea: only });
    await press('Remove work.example from the sites of “Tea”');
    expect(settings.glossaries.uses).toEqual({ tea: { ...only, sites: [] } });
    await press('Undo: bring back work.example for “Tea”');
    expect(settings.glossaries.uses).toEqual({ tea: only });
    await pick('Where “Tea” is used', 'everywhere');
    expect(settings.glossaries.uses).toEqual({ tea: { ...only, reach: 'everywhere' } });
  });

  test('is stored before its glossary, and undone with it', async () => {
    await draw();
    await choose('tea.json');
    await finish();
    expect(root.textContent).toContain('Websites can find out which of their words are marked.');
    await pick(`Terms of “${TEA.title}” on pages`, 'pointing');
    expect(settings.glossaries.uses).toBeUndefined();
    failure = 'There is no room.';
    await press('Add');
    expect(settings.glossaries.uses).toBeUndefined();
    failure = null;
    // What is stored at the moment when the glossary is added.
    let before: unknown;
    const { add } = ports.glossaries;
    ports.glossaries.add = async (prepared) => {
      before = settings.glossaries.uses;
      return add(prepared);
    };
    await press('Add');
    ports.glossaries.add = add;
    const use = { reach: 'everywhere', sites: [], marks: 'pointing' };
    expect(before).toEqual({ [TEA.id]: use });
    expect(settings.glossaries.uses).toEqual({ [TEA.id]: use });
    await press(`Undo: remove ${TEA.title}`);
    expect(settings.glossaries.uses).toBeUndefined();
  });

  test('of a replaced glossary doesn’t change', async () => {
    const use = { reach: 'only', sites: ['work.example'], marks: 'pointing' } as const;
    settings = { ...DEFAULTS, glossaries: { order: [], off: [], uses: { [TEA.id]: use } } };
    shelf.set(TEA.id, 'Older tea');
    await draw();
    await choose('tea.json');
    await finish('Newer tea');
    await press('Add');
    expect(settings.glossaries.uses).toEqual({ [TEA.id]: use });
    expect(list('Where “Newer tea” is used').value).toBe('only');
  });
});

test('a removed glossary leaves a row with an undo button, which has the focus', async () => {
  shelf.set('tea', 'Tea');
  await draw();
  await press('Remove “Tea”');
  expect(titles()).toEqual(['The bundled one']);
  expect(document.activeElement?.getAttribute('aria-label')).toBe('Undo: bring back “Tea”');
  await press('Undo: bring back “Tea”');
  expect(titles()).toEqual(['The bundled one', 'Tea']);
  expect(document.activeElement?.getAttribute('role')).toBe('switch');
});

test('a moved row keeps the focus, and can’t move beyond the end', async () => {
  shelf.set('tea', 'Tea');
  await draw();
  await press('Move “Tea” up');
  expect(settings.glossaries.order).toEqual(['tea', 'bundled']);
  expect(titles()).toEqual(['Tea', 'The bundled one']);
  expect(document.activeElement?.getAttribute('aria-label')).toBe('Move “Tea” up');
  await press('Move “Tea” up');
  expect(settings.glossaries.order).toEqual(['tea', 'bundled']);
});

test('each glossary can be saved as a file; the bundled one can’t be removed', async () => {
  await draw();
  await press('Save as a file: “The bundled one”');
  expect(saved).toEqual(['bundled.json: text of bundled']);
  expect(root.textContent).not.toContain('Remove');
  // A single glossary can't be moved.
  expect(root.querySelector('.move')).toBeNull();
});

test('without a database, only the bundled glossary is listed, with the reason why none can be added', async () => {
  trouble = 'none';
  await draw();
  expect(titles()).toEqual(['The bundled one']);
  expect(root.querySelector('[role=alert]')?.textContent).toContain('IndexedDB');
  expect(root.querySelector('input[type=file]')).toBeNull();
});

test('a file without a language is read again in the one that the reader chooses', async () => {
  await draw();
  await choose('tea.json');
  reading.resolve(await unsure('en'));
  await settle();
  const select = root.querySelector('.language-choice select') as HTMLSelectElement;
  expect(select.labels?.[0]?.textContent).toBe(t('glossaries.languageOf', { title: TEA.title }));
  expect(select.value).toBe('en');
  select.value = 'de';
  await act(() => void select.dispatchEvent(new Event('change', { bubbles: true })));
  await settle();
  expect(reading.language).toBe('de');
  reading.resolve(await unsure('de'));
  await settle();
  expect((root.querySelector('.language-choice select') as HTMLSelectElement).value).toBe('de');
});

test('for a file with a language, the reader isn’t asked', async () => {
  await draw();
  await choose('tea.json');
  await finish();
  expect(root.querySelector('.language-choice')).toBeNull();
});
