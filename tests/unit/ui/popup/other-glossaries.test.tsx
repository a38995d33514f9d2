// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { GlossaryHead, SourcedEntry } from '../../../../src/glossary/model';
import type { ListedGlossary, LookupReply, Requests } from '../../../../src/messaging/protocol';
import type { LookUp } from '../../../../src/settings/recent';
import { Popup } from '../../../../src/ui/popup/popup';
import type { PopupPorts } from '../../../../src/ui/popup/ports';
import { TEA } from '../tea-glossary';

const HEAD: GlossaryHead = {
  id: 'wine',
  title: 'Words of wine',
  language: 'en',
  source: { title: 'The Wine Book', publisher: 'Grape Press', disclaimer: 'Wine is a drink.' },
  sections: [{ id: 'cellar', title: 'In the cellar' }],
  notes: {},
};

function entry(term: string, gloss: string, given: Partial<SourcedEntry> = {}): SourcedEntry {
  const rest = { kind: '', aliases: [], forms: [], statements: [], mentions: [], related: [] };
  const id = `wine/${term}`;
  return { id, term, glossary: 'wine', gloss: [{ text: gloss }], ...rest, ...given };
}

const ENTRIES = [
  entry('must', 'Juice that is yet to be wine.', { related: ['wine/lees'], mentions: ['cellar'] }),
  entry('lees', 'What sinks to the ground.', { related: ['wine/marc'] }),
  entry('marc', 'What is left of the grapes.'),
  entry('tea', 'What vintners drink.'),
];

let root: HTMLElement;
let glossaries: ListedGlossary[];
let lookUps: LookUp[];
let asked: (readonly [string, object])[];
let failure: string | null;
let settingsChanged: (() => void)[];

function listed(id: string, title: string, sections: number): ListedGlossary {
  const { language, source } = TEA;
  return {
    id,
    title,
    language,
    source,
    terms: 4,
    sections,
    own: id !== TEA.id,
    on: true,
    revision: '1',
  };
}

const reply = (entries: readonly SourcedEntry[]): LookupReply => ({
  entries,
  heads: entries.length > 0 ? [HEAD] : [],
  companions: [],
});

const handlers: { [K in keyof Requests]?: (request: never) => unknown } = {
  tabState: () => ({
    tabId: 7,
    host: 'tea.example',
    support: 'ready',
    site: { on: true, reason: { by: 'default' } },
  }),
  glossaries: () => ({ glossaries, damaged: [] }),
  glossary: ({ id }: Requests['glossary']['request']) =>
    id === 'wine' ? { ...TEA, id: 'wine', title: 'An article of wine' } : TEA,
  entries: ({ ids }: Requests['entries']['request']) =>
    reply(ENTRIES.filter(({ id }) => ids.includes(id))),
  search: ({ query }: Requests['search']['request']) =>
    reply(ENTRIES.filter(({ term }) => term.includes(query))),
  recent: () => ({ lookUps }),
  sought: () => ({ query: null }),
};

const ports: PopupPorts = {
  ask: (async (kind: keyof Requests, request: object) => {
    asked.push([kind, request]);
    if (failure !== null && (kind === 'entries' || kind === 'search')) throw new Error(failure);
    return handlers[kind]?.(request as never);
  }) as PopupPorts['ask'],
  tab: async () => 7,
  connect: () => ({
    post: () => {},
    onMessage: (listener) => {
      const terms = [{ entry: 'wine/must', term: 'must', count: 2, held: 0 }];
      setTimeout(() => listener({ report: 'terms', frame: 'top', top: true, terms }));
    },
    onClose: () => {},
    close: () => {},
  }),
  onSettings: (changed) => settingsChanged.push(changed),
  onPage: () => {},
  keptPlace: async () => ({ glossary: 'wine', section: TEA.sections[0]?.id ?? '', scroll: 0 }),
  keepPlace: () => {},
  reload: async () => {},
  openOptions: async () => {},
  addGlossary: async () => {},
  makeGlossary: () => Promise.reject(new Error('not here')),
  openExtensionPage: async () => {},
};

async function pass(time = 100): Promise<void> {
  for (let round = 0; round < 3; round++) {
    await act(async () => {
      await vi.advanceTimersByTimeAsync(time);
    });
  }
}

async function draw(): Promise<void> {
  await act(() => render(<Popup ports={ports} />, root));
  await pass();
}

function find(selector: string, text = ''): HTMLElement {
  const found = [...root.querySelectorAll<HTMLElement>(selector)].find(
    (element) => !element.closest('[hidden]') && element.textContent?.includes(text),
  );
  if (!found) throw new Error(`There is no ${selector} with “${text}” in: ${root.textContent}`);
  return found;
}

async function click(selector: string, text?: string): Promise<void> {
  await act(() => find(selector, text).click());
  await pass();
}

async function type(text: string): Promise<void> {
  const input = find('.search input') as HTMLInputElement;
  await act(() => {
    input.value = text;
    input.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await pass();
}

const rows = () =>
  [...root.querySelectorAll('.results .term-row .term')].map(({ textContent }) => textContent);

beforeEach(() => {
  vi.useFakeTimers();
  root = document.createElement('div');
  document.body.replaceChildren(root);
  glossaries = [listed(TEA.id, TEA.title, 3), listed('wine', 'Words of wine', 0)];
  lookUps = [];
  asked = [];
  failure = null;
  settingsChanged = [];
});

afterEach(async () => {
  await act(() => render(null, root));
  vi.useRealTimers();
});

test('a term of another glossary has its meaning and its source', async () => {
  await draw();
  const row = find('#panel-page .term-row', 'must');
  expect(row.textContent).toContain('Juice that is yet to be wine.');
  expect(row.textContent).toContain('Words of wine');
  await click('#panel-page .term-open', 'must');
  expect(row.textContent).toContain('The Wine Book');
  await click('#panel-page .onward', 'In the cellar');
  expect(asked).toContainEqual([
    'openSection',
    { glossary: 'wine', section: 'cellar', entry: 'wine/must' },
  ]);
});

test('its related terms can be opened, and theirs', async () => {
  await draw();
  await click('#panel-page .term-open', 'must');
  await click('#panel-page .chip', 'lees');
  expect(find('.explanation').textContent).toContain('What sinks to the ground.');
  await click('#panel-page .chip', 'marc');
  expect(find('.explanation').textContent).toContain('What is left of the grapes.');
});

test('only what is shown is fetched', async () => {
  await draw();
  const wanted = asked.flatMap(([kind, request]) =>
    kind === 'entries' ? (request as { ids: string[] }).ids : [],
  );
  expect(wanted).toEqual(['wine/must']);
});

test('what can’t be fetched is reported', async () => {
  failure = 'The glossaries can’t be read.';
  await draw();
  expect(root.textContent).toContain('The glossaries can’t be read.');
});

test('if all glossaries are off, it says so, and not that the page has no terms', async () => {
  glossaries = [listed(TEA.id, TEA.title, 3), listed('wine', 'Words of wine', 0)].map((each) => ({
    ...each,
    on: false,
  }));
  await draw();
  const page = root.querySelector('#panel-page')?.textContent;
  expect(page).toContain('All glossaries are off');
  expect(page).toContain('Settings');
});

test('recent look-ups are from all glossaries, except for entries that are gone', async () => {
  const at = Date.now();
  lookUps = [
    { entry: 'wine/lees', at },
    { entry: 'gone/term', at },
    { entry: 'caffeine', at },
  ];
  await draw();
  await click('[role=tab]', 'Recent');
  const terms = [...root.querySelectorAll('#panel-recent .term')].map((each) => each.textContent);
  expect(terms).toEqual(['lees', 'caffeine']);
});

describe('a search', () => {
  test('finds terms of all glossaries, exact matches first', async () => {
    await draw();
    await type('tea');
    expect(rows().slice(0, 2)).toEqual(['tea', 'tea']);
    await type('lees');
    expect(rows()).toEqual(['lees']);
    expect(find('.results').textContent).toContain('What sinks to the ground.');
  });

  test('that fails in other glossaries shows the results in this one, and says so', async () => {
    await draw();
    failure = 'The glossaries can’t be read.';
    await type('tea');
    expect(rows()).toContain('tea');
    expect(root.textContent).toContain('The glossaries can’t be read.');
  });
});

describe('the article', () => {
  test('can be another glossary’s, with the place in that one', async () => {
    glossaries = [listed(TEA.id, TEA.title, 3), listed('wine', 'Words of wine', 3)];
    await draw();
    await click('[role=tab]', 'Article');
    expect(root.querySelector('.resume')).toBeNull();
    const select = find('select') as HTMLSelectElement;
    await act(() => {
      select.value = 'wine';
      select.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await pass();
    expect(find('.article-title').textContent).toBe('An article of wine');
    expect(root.querySelector('.resume')).not.toBeNull();
  });

  test('is missing if no glossary that is on has one; terms are still explained', async () => {
    glossaries = [{ ...listed(TEA.id, TEA.title, 3), on: false }, listed('wine', 'Wine', 0)];
    await draw();
    expect(find('#panel-page .term-row').textContent).toContain('Juice that is yet');
    await click('[role=tab]', 'Article');
    expect(find('#panel-article').textContent).toContain('No article');
    expect(root.querySelector('footer')?.textContent).toBe('');
  });

  test('is fetched again only when the glossaries have changed', async () => {
    await draw();
    const fetched = () => asked.filter(([kind]) => kind === 'glossary').length;
    expect(fetched()).toBe(1);
    for (const changed of settingsChanged) await act(() => changed());
    await pass();
    expect(fetched()).toBe(1);
    glossaries = [{ ...listed(TEA.id, TEA.title, 3), revision: '2' }];
    for (const changed of settingsChanged) await act(() => changed());
    await pass();
    expect(fetched()).toBe(2);
  });
});
