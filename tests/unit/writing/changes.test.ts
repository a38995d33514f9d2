import { describe, expect, test } from 'vitest';
import type { Entry, Glossary } from '../../../src/glossary/model';
import { parseGlossary } from '../../../src/glossary/schema';
import { assemble } from '../../../src/importing/assemble';
import { changeGlossary, type EntryChange } from '../../../src/writing/changes';
import { draftOf, type EntryDraft } from '../../../src/writing/draft';

const MINE: Glossary = {
  format: 'glossa/1',
  id: 'my-terms',
  title: 'My terms',
  language: 'en',
  source: { title: 'My terms', written: true },
  sections: [],
  entries: [],
  notes: {},
};

const { glossary: IMPORTED } = assemble(
  'tea.csv',
  {
    entries: [
      { term: 'Oolong', definition: 'A tea between green and black.', aliases: ['wulong'] },
      { term: 'Tannin', definition: 'It makes tea bitter.', related: ['Oolong'] },
    ].map((entry) => ({ ...entry, definitions: [entry.definition] })) as never,
  },
  { language: 'en' },
);

const DRAFT: EntryDraft = {
  term: 'steep',
  meaning: 'To leave tea in hot water.',
  names: [],
  example: '',
  cased: false,
  everywhere: true,
};

function done(glossary: Glossary, change: EntryChange) {
  const result = changeGlossary(glossary, change);
  if (result.is !== 'done') throw new Error(JSON.stringify(result));
  // Everything that is stored can be read from a file again.
  expect(parseGlossary(JSON.parse(JSON.stringify(result.glossary)))).toEqual(result.glossary);
  return result;
}

const add = (glossary: Glossary, draft: Partial<EntryDraft>) =>
  done(glossary, { do: 'write', draft: { ...DRAFT, ...draft } });

function problems(glossary: Glossary, draft: Partial<EntryDraft>, id?: string) {
  const change = { do: 'write', draft: { ...DRAFT, ...draft }, ...(id && { id }) } as const;
  const result = changeGlossary(glossary, change);
  return result.is === 'wrong' ? result.problems : result.is;
}

const first = (glossary: Glossary) => glossary.entries[0] as Entry;
const formsOf = (entry: Entry | undefined) => entry?.forms.map(({ text }) => text);

describe('an entry that is added', () => {
  test('has the forms that English gives it, and what the reader wrote', () => {
    const { glossary, entry } = add(MINE, {
      term: '  tea \n bag ',
      names: ['teabag', '', 'teabag'],
      example: 'A tea bag\nhung from the cup.',
    });
    expect(glossary.entries).toEqual([entry]);
    expect(entry).toMatchObject({
      id: 'tea-bag',
      term: 'tea bag',
      aliases: ['teabag'],
      gloss: [{ text: 'To leave tea in hot water.' }],
      example: 'A tea bag hung from the cup.',
      everywhere: true,
    });
    expect(formsOf(entry)).toContain('tea bags');
    expect(draftOf(entry as Entry).names).toEqual(['teabag']);
  });

  test('in another language has only the forms that are written', () => {
    expect(formsOf(add({ ...MINE, language: 'de' }, { term: 'Kanne' }).entry)).toEqual(['Kanne']);
  });

  test('matches with capitals as the reader wants it', () => {
    const cased = add(MINE, { term: 'Polish', cased: true }).entry as Entry;
    expect(cased.forms[0]).toMatchObject({ text: 'Polish', cased: true });
    expect(draftOf(cased).cased).toBe(true);
    const any = add(MINE, { term: 'NMDA', cased: false }).entry as Entry;
    expect(any.forms.every((form) => !form.cased)).toBe(true);
    expect(draftOf(any).cased).toBe(false);
  });

  test('gets an id of its own', () => {
    const { glossary } = add(MINE, { term: 'C++' });
    expect(add(glossary, { term: 'C#' }).entry?.id).toBe('c-2');
  });

  test('loses a plural that is another entry’s name, or takes it from the other entry', () => {
    const glasses = add(MINE, { term: 'glasses' });
    const later = add(glasses.glossary, { term: 'glass' });
    expect(later.glossary.entries.map(formsOf)).toEqual([['glasses'], ['glass']]);
    const glass = add(MINE, { term: 'glass' });
    expect(formsOf(glass.entry)).toEqual(['glass', 'glasses']);
    const { glossary, before } = add(glass.glossary, { term: 'glasses' });
    expect(glossary.entries.map(formsOf)).toEqual([['glass'], ['glasses']]);
    expect(done(glossary, { do: 'undo', before }).glossary).toEqual(glass.glossary);
  });
});

describe('what is wrong with an entry', () => {
  const { glossary } = add(MINE, { term: 'steep', names: ['infuse'] });
  test.each<[string, Partial<EntryDraft>, object]>([
    ['no term', { term: ' ' }, { is: 'empty', field: 'term' }],
    ['no meaning', { meaning: '\n' }, { is: 'empty', field: 'meaning' }],
    ['a long term', { term: 'a'.repeat(201) }, { is: 'long', field: 'term', most: 200 }],
    ['a long meaning', { meaning: 'a'.repeat(10_001) }, { is: 'long', field: 'meaning' }],
    ['a sentence as its term', { term: 'a b '.repeat(10) }, { is: 'wordy', field: 'term' }],
    ['no letter', { term: '…' }, { is: 'unfindable', field: 'term', name: '…' }],
    ['one letter', { term: 'cup', names: ['C'] }, { is: 'unfindable', field: 'names', name: 'C' }],
    ['a function word', { term: 'with' }, { is: 'common', field: 'term', name: 'with' }],
    [
      'a term that is there',
      { term: 'Steep' },
      { is: 'taken', field: 'term', by: { entry: 'steep', term: 'steep' } },
    ],
    [
      'a name that is another entry’s',
      { term: 'brew', names: ['Infuse'] },
      { is: 'taken', field: 'names', name: 'Infuse', by: { entry: 'steep', term: 'steep' } },
    ],
  ])('%s', (_, draft, problem) => {
    expect(problems(glossary, draft)).toEqual([expect.objectContaining(problem)]);
  });

  test('nothing: capitals tell an acronym from a word', () => {
    expect(problems(MINE, { term: 'IT', cased: true })).toBe('done');
    expect(problems(MINE, { term: 'IT', cased: false })).toMatchObject([{ is: 'common' }]);
    const { glossary: polish } = add(MINE, { term: 'Polish', cased: true });
    expect(problems(polish, { term: 'polish' })).toBe('done');
  });

  test('nothing: an entry may keep its own names', () => {
    expect(problems(glossary, { term: 'steep', names: ['infuse', 'soak'] }, 'steep')).toBe('done');
    expect(problems(glossary, {}, 'gone')).toBe('gone');
  });
});

describe('an entry of an imported glossary', () => {
  const before = first(IMPORTED);
  const write = (glossary: Glossary, draft: Partial<EntryDraft>) =>
    done(glossary, {
      do: 'write',
      id: before.id,
      draft: { ...draftOf(first(glossary)), ...draft },
    });

  test('keeps its original when it is corrected, once and again', () => {
    const once = write(IMPORTED, { meaning: 'Half green, half black.' });
    const again = write(once.glossary, { names: [] });
    const { id: _, ...original } = before;
    expect(first(again.glossary)).toMatchObject({
      gloss: [{ text: 'Half green, half black.' }],
      aliases: [],
      original,
    });
    expect(formsOf(first(again.glossary))).not.toContain('wulong');
    const { glossary } = done(again.glossary, { do: 'restore', id: before.id });
    expect(glossary).toEqual(IMPORTED);
  });

  test('is no longer corrected once it says what it said', () => {
    const { glossary } = write(IMPORTED, { meaning: 'Half green, half black.' });
    const back = write(glossary, { meaning: draftOf(before).meaning });
    expect(back.glossary).toEqual(IMPORTED);
  });

  test('can’t be restored if it wasn’t corrected', () => {
    expect(changeGlossary(IMPORTED, { do: 'restore', id: before.id }).is).toBe('gone');
  });

  test('a change in a glossary that readers wrote is no correction', () => {
    const { glossary } = add(MINE, {});
    const changed = done(glossary, {
      do: 'write',
      id: 'steep',
      draft: { ...DRAFT, meaning: 'To soak.' },
    });
    expect(first(changed.glossary).original).toBeUndefined();
  });
});

describe('an entry that is hidden', () => {
  const hide = (glossary: Glossary, id: string) => done(glossary, { do: 'hide', id });

  test('stays in the glossary until it is shown again', () => {
    const { glossary } = hide(IMPORTED, 'oolong');
    expect(glossary).toEqual({ ...IMPORTED, hidden: ['oolong'] });
    expect(done(glossary, { do: 'show', id: 'oolong' }).glossary).toEqual(IMPORTED);
    expect(changeGlossary(IMPORTED, { do: 'hide', id: 'gone' }).is).toBe('gone');
  });

  test('is as it was before once its change is undone', () => {
    const hidden = hide(IMPORTED, 'oolong');
    const back = done(hidden.glossary, { do: 'undo', before: hidden.before });
    expect(back.glossary).toEqual(IMPORTED);
    expect(done(back.glossary, { do: 'undo', before: back.before }).glossary).toEqual(
      hidden.glossary,
    );
    const draft = { ...draftOf(first(IMPORTED)), meaning: 'Half black.' };
    const corrected = done(hidden.glossary, { do: 'write', id: 'oolong', draft });
    expect(corrected.glossary.hidden).toEqual(['oolong']);
    expect(done(corrected.glossary, { do: 'undo', before: corrected.before }).glossary).toEqual(
      hidden.glossary,
    );
  });

  test('leaves its name to others', () => {
    const { glossary } = hide(IMPORTED, 'oolong');
    expect(problems(glossary, { term: 'Oolong' })).toBe('done');
  });

  test('is no longer hidden once it is deleted', () => {
    const { glossary, before } = done(hide(IMPORTED, 'oolong').glossary, {
      do: 'remove',
      id: 'oolong',
    });
    expect(glossary.hidden).toBeUndefined();
    expect(done(glossary, { do: 'undo', before }).glossary.hidden).toEqual(['oolong']);
  });
});

test('what a page says is corrected, even in a glossary that the reader wrote', () => {
  const source = { ...IMPORTED.source, written: true as const };
  const quoted = { ...first(IMPORTED), mentions: ['s0'] };
  const sections = [{ id: 's0', title: 'Tea', summary: [], paragraphs: [] }];
  const glossary = { ...IMPORTED, source, sections, entries: [quoted] };
  const draft = { ...draftOf(quoted), meaning: 'Half black.' };
  const { entry } = done(glossary, { do: 'write', id: quoted.id, draft });
  expect(entry?.original?.gloss).toEqual(quoted.gloss);
});

describe('undoing', () => {
  test('brings back what was removed, with the links to it', () => {
    const { glossary, before } = done(IMPORTED, { do: 'remove', id: 'oolong' });
    expect(glossary.entries.map(({ id }) => id)).toEqual(['tannin']);
    expect(first(glossary).related).toEqual([]);
    const back = done(glossary, { do: 'undo', before });
    expect(back.glossary).toEqual(IMPORTED);
    expect(done(back.glossary, { do: 'undo', before: back.before }).glossary).toEqual(glossary);
  });

  test('takes out what was added, and leaves what came after it', () => {
    const one = add(MINE, { term: 'cup' });
    const two = add(one.glossary, { term: 'pot' });
    const { glossary } = done(two.glossary, { do: 'undo', before: one.before });
    expect(glossary.entries.map(({ id }) => id)).toEqual(['pot']);
  });
});
