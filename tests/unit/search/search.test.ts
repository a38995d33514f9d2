import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createSearch, type SearchResult } from '../../../src/search/search';
import { TEA } from '../ui/tea-glossary';

const search = createSearch(TEA);
const nameOf = (found: SearchResult): string =>
  found.is === 'entry' ? found.entry.term : found.section.title;
const names = (query: string): string[] => search.find(query).map(nameOf);

test('a term that equals the searched word comes before those that contain it', () => {
  expect(names('caffeine').slice(0, 2)).toEqual(['caffeine', 'caffeine crash']);
});

test.each([
  ['cafeine', 'caffeine'],
  ['caffiene', 'caffeine'],
  ['adenosin recepter', 'adenosine receptor'],
])('a typo (%s) is forgiven', (query, term) => {
  expect(names(query)[0]).toBe(term);
});

test.each([
  ['an alias', 'theine', 'caffeine'],
  ['an alias in other case', 'a2ar', 'adenosine receptor'],
  ['an expansion', 'receptor for adenosine', 'adenosine receptor'],
  ['a form', 'catechin', 'catéchine'],
  ['a name without its accent', 'catechine', 'catéchine'],
  ['a name with an accent too many', 'cafféine', 'caffeine'],
  ['the beginning of a word', 'caff', 'caffeine'],
  ['a word of a gloss', 'awake', 'caffeine'],
  ['a hyphenated name written apart', 'off label', 'off-label'],
  ['a hyphenated name written together', 'offlabel', 'off-label'],
])('an entry is found by %s', (_what, query, term) => {
  expect(names(query)[0]).toBe(term);
});

test('sections are found by title and by text, with the sentence that matched', () => {
  expect(names('body')[0]).toBe('Tea and the body');
  const [found] = search.find('heart beats');
  expect(found).toMatchObject({ is: 'section', section: { id: 's1-2' } });
  const snippet = found?.is === 'section' ? found.snippet : [];
  expect(snippet.map(({ text }) => text).join('')).toBe('The heart beats faster.');
  expect(snippet.filter(({ hit }) => hit).map(({ text }) => text)).toEqual(['heart', 'beats']);
});

test('the heading of several sections is found, too', () => {
  expect(names('what tea does')[0]).toBe('What tea does');
});

test('a contested sentence is never shown without its note', () => {
  const [found] = search.find('breathing slows');
  expect(found).toMatchObject({ is: 'section', section: { id: 's1-1' }, snippet: [] });
});

test('with one word too many, the others still find something', () => {
  expect(names('caffeine zzzzzz')[0]).toBe('caffeine');
});

test('a short word allows no typo: "tee" is not "tea"', () => {
  expect(names('tee')).toEqual([]);
});

describe('any text may be typed', () => {
  test('nothing throws, and nothing is found more than once', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (query) => {
        const found = search.find(query);
        expect(new Set(found.map(nameOf)).size).toBe(found.length);
      }),
    );
  });

  test('what has no letter finds nothing', () => {
    for (const query of ['', '   ', '~*()|', '----']) expect(names(query)).toEqual([]);
  });

  test('names of properties are words like others', () => {
    for (const query of ['constructor', '__proto__', 'toString']) expect(names(query)).toEqual([]);
  });

  test('a snippet is the sentence, cut but unchanged', () => {
    const texts = TEA.sections.flatMap(({ paragraphs, summary }) =>
      [...paragraphs.flat().map(({ runs }) => runs), summary].map((runs) =>
        runs.map(({ text }) => text).join(''),
      ),
    );
    const words = [...new Set(texts.join(' ').split(/\P{L}+/u))].filter(Boolean);
    fc.assert(
      fc.property(fc.subarray(words, { minLength: 1, maxLength: 3 }), (query) => {
        for (const found of search.find(query.join(' '))) {
          if (found.is !== 'section' || found.snippet.length === 0) continue;
          expect(texts).toContain(found.snippet.map(({ text }) => text).join(''));
        }
      }),
    );
  });
});

describe('entries written like a text', () => {
  const like = (text: string) => search.like(text, 5).map(({ term }) => term);

  test('are found with a typo, the nearest first', () => {
    expect(like('caffiene')[0]).toBe('caffeine');
    expect(like('adenosin recepter')[0]).toBe('adenosine receptor');
  });

  test('leave out those that only mention it, and those that begin with a small word', () => {
    expect(like('awake')).toEqual([]);
    expect(like('ca of')).toEqual([]);
  });

  test('are no more than asked for', () => {
    expect(search.like('caffeine', 1)).toHaveLength(1);
  });
});
