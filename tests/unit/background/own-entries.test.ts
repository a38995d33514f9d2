/** Terms that readers add to glossaries of their own, and entries that they correct. */
import './fake';

import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { menuClicked } from '../../../src/background/menu';
import type { Glossary } from '../../../src/glossary/model';
import { t } from '../../../src/i18n/i18n';
import { pack } from '../../../src/library/packed';
import type { ChangeReply, TermToAdd, WrittenGlossary } from '../../../src/messaging/own-terms';
import type { GlossaryList, LookupReply } from '../../../src/messaging/protocol';
import type { EntryDraft } from '../../../src/writing/draft';
import { ask, OTHER, PAGE, PRIVATE, start, stored } from './asking';
import { injected, opened, ownPage, pageIn, results, sentTo, tabs } from './fake';
import { database } from './fake-database';

vi.mock('../../../src/library/database', async (original) =>
  (await import('./fake-database')).fakeDatabase(await original()),
);

beforeEach(async () => {
  database.fails = false;
  database.beforeReplacing = async () => {};
  await start();
});

const own = <T>(kind: string, request: object = {}) => ask<T>(ownPage(), kind, request);

const MINE = { title: 'My terms', language: 'en' };
const DRAFT: EntryDraft = {
  term: 'steep',
  meaning: 'To leave tea in hot water.',
  names: [],
  example: '',
  cased: false,
  everywhere: true,
};

const write = (draft: Partial<EntryDraft>, glossary: string | object = MINE, more: object = {}) =>
  own<ChangeReply>('changeEntries', {
    glossary,
    change: { do: 'write', draft: { ...DRAFT, ...draft } },
    ...more,
  });

const entriesIn = async (id: string) => (await own<Glossary>('ownGlossary', { id })).entries;
const termsIn = async (id: string) => (await entriesIn(id)).map(({ term }) => term);

const found = async (word: string) =>
  (await ask<LookupReply>(pageIn(PAGE), 'lookup', { words: [word], known: [] })).entries;

describe('a term that is added', () => {
  test('makes the glossary, puts it first in the list, and is marked in open tabs at once', async () => {
    const reply = await write({});
    expect(reply).toMatchObject({ is: 'done', glossary: { ...MINE, id: 'my-terms' } });
    expect(await found('steep')).toMatchObject([{ id: 'my-terms/steep', everywhere: true }]);
    expect(sentTo.get(PAGE)).not.toEqual([]);
    const { glossaries } = await own<GlossaryList>('glossaries');
    expect(glossaries[0]).toMatchObject({ id: 'my-terms', own: true, on: true, terms: 1 });
  });

  test('goes into the same glossary as the one before it', async () => {
    await write({});
    await write({ term: 'brew' });
    expect(await termsIn('my-terms')).toEqual(['steep', 'brew']);
  });

  test('stores nothing if something is wrong with it', async () => {
    const before = new Map(database.heads);
    expect(await write({ meaning: '' })).toMatchObject({
      is: 'wrong',
      problems: [{ is: 'empty', field: 'meaning' }],
    });
    expect(database.heads).toEqual(before);
  });

  test('is not lost when something else is written at the same time', async () => {
    await Promise.all(['a1', 'b2', 'c3'].map((term) => write({ term })));
    // The options page stores a glossary itself.
    const [first] = await entriesIn('my-terms');
    const glossary = await own<Glossary>('ownGlossary', { id: 'my-terms' });
    database.beforeReplacing = async () => {
      database.beforeReplacing = async () => {};
      const changed = await pack({ ...glossary, entries: [first as never] }, 1);
      database.heads = new Map(database.heads).set('my-terms', changed.head);
      database.data.set('my-terms', changed.data);
    };
    await write({ term: 'd4' }, 'my-terms');
    expect(await termsIn('my-terms')).toEqual(['a1', 'd4']);
  });

  test('reports what is wrong with the database, and changes nothing', async () => {
    await write({});
    database.fails = true;
    await expect(write({ term: 'brew' })).rejects.toThrow(t('glossaries.databaseFailed'));
    database.fails = false;
    expect(await termsIn('my-terms')).toEqual(['steep']);
  });

  test('shows a message on its page, with an undo button', async () => {
    results.set('callOffered', 'chosen');
    await write({}, MINE, { from: PAGE });
    await expect.poll(() => termsIn('my-terms')).toEqual([]);
    expect(injected.at(-1)).toMatchObject({ tab: PAGE });
    expect(injected.at(-1)?.what).toContain('Saved in your glossary');
  });
});

describe('glossaries that readers write', () => {
  test('an empty one can be made, once', async () => {
    const made = await own<WrittenGlossary>('newGlossary', MINE);
    expect(made).toEqual({ ...MINE, id: 'my-terms' });
    expect(await own('newGlossary', MINE)).toEqual(made);
    expect(await termsIn('my-terms')).toEqual([]);
  });

  test('get ids that no other glossary has', async () => {
    expect(await own('newGlossary', { title: 'Own', language: 'en' })).toMatchObject({
      id: 'own-2',
    });
  });

  test('an imported glossary is corrected, and says so to pages without the original', async () => {
    const [entry] = await entriesIn('own');
    const change = { do: 'write', id: entry?.id, draft: { ...DRAFT, term: 'matcha' } };
    await own('changeEntries', { glossary: 'own', change });
    expect((await entriesIn('own'))[0]?.original?.term).toBe(entry?.term);
    const [sent] = await found('matcha');
    expect(sent).toMatchObject({ term: 'matcha', corrected: true });
    expect(sent).not.toHaveProperty('original');
    await own('changeEntries', { glossary: 'own', change: { do: 'restore', id: entry?.id } });
    expect((await entriesIn('own'))[0]).toEqual(entry);
  });

  test('an entry that is gone can’t be changed', async () => {
    const change = { do: 'restore', id: 'gone' };
    await expect(own('changeEntries', { glossary: 'own', change })).rejects.toThrow(
      t('errors.entryGone'),
    );
    await expect(write({}, 'gone')).rejects.toThrow(t('errors.glossaryGone'));
  });
});

describe('adding a selection', () => {
  const windows: object[] = [];
  beforeEach(() => {
    windows.length = 0;
    Object.assign(fakeBrowser.windows, { create: async (made: object) => windows.push(made) });
  });

  const choose = async (tab: number, selectionText: string): Promise<TermToAdd> => {
    const clicked = { menuItemId: 'add-term', selectionText, editable: false };
    menuClicked(clicked as never, { id: tab, ...tabs.get(tab) } as never);
    await expect.poll(() => windows).toHaveLength(1);
    const { url } = windows[0] as { url: string };
    expect(url).not.toContain('oolong');
    return own('termToAdd', { number: Number(new URL(url).searchParams.get('add')) });
  };

  test('takes its sentence and language, and leaves nothing on the disk', async () => {
    results.set('selectedInBlock', {
      before: 'I like tea. This is ',
      text: 'oolong',
      after: ' tea. It is old.',
      language: 'en-GB',
    });
    const before = await stored();
    expect(await choose(PAGE, ' oolong ')).toEqual({
      term: 'oolong',
      sentence: 'This is oolong tea.',
      language: 'en',
      tabId: PAGE,
      isPrivate: false,
      glossaries: [],
    });
    expect(await stored()).toBe(before);
  });

  test('has no sentence if the frame has another selection', async () => {
    results.set('selectedInBlock', { before: 'A ', text: 'cup', after: '.', language: 'en' });
    expect(await choose(PRIVATE, 'oolong')).toMatchObject({
      term: 'oolong',
      sentence: '',
      isPrivate: true,
    });
  });

  test('works on pages that allow no extension', async () => {
    tabs.set(OTHER, { url: 'about:addons', active: true, incognito: false });
    expect(await choose(OTHER, 'oolong')).toMatchObject({ term: 'oolong', sentence: '' });
  });

  test('a card can add only what was explained in its tab', async () => {
    await expect(ask(pageIn(PAGE), 'addTerm')).rejects.toThrow('Nothing was explained');
    const clicked = { menuItemId: 'explain-selection', selectionText: 'qilbo', editable: false };
    menuClicked(clicked as never, { id: PAGE, ...tabs.get(PAGE) } as never);
    await expect.poll(() => injected.some(({ what }) => what.includes('qilbo'))).toBe(true);
    await expect(ask(pageIn(OTHER), 'addTerm')).rejects.toThrow('Nothing was explained');
    await ask(pageIn(PAGE), 'addTerm');
    await ask(pageIn(PAGE), 'addTerm');
    expect(windows).toHaveLength(1);
  });

  test('opens a tab where there are no windows', async () => {
    Object.assign(fakeBrowser.windows, {
      create: async () => {
        throw new Error('no windows');
      },
    });
    menuClicked({ menuItemId: 'add-term', selectionText: 'tea' } as never, { id: PAGE } as never);
    await expect.poll(() => opened).toHaveLength(1);
  });

  test('offers the glossary that was used last first', async () => {
    await own('newGlossary', MINE);
    await own('newGlossary', { title: 'Course', language: 'en' });
    await write({}, 'my-terms');
    const { glossaries } = await choose(PAGE, 'tea');
    expect(glossaries.map(({ id }) => id)).toEqual(['my-terms', 'course']);
  });
});
