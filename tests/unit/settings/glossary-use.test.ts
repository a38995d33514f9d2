import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  isKeptToSubject,
  isUsedAt,
  MAX_EVERYDAY_PLACES,
  useOf,
  usesDuringChange,
  withEverydayAt,
  withUse,
} from '../../../src/settings/glossary-use';
import { MAX_PAGE_LENGTH, PlaceError } from '../../../src/settings/mute-place';
import { DEFAULT_USE, type GlossaryUse, REACHES, readSettings } from '../../../src/settings/schema';

const ONLY: GlossaryUse = { reach: 'only', sites: ['work.example'], marks: 'shown' };
const readUses = (uses: unknown) => readSettings({ glossaries: { uses } }).glossaries.uses;

const EXCEPT: GlossaryUse = { ...ONLY, reach: 'except' };

describe('where a glossary is used', () => {
  test.each([
    ['https://work.example/a?b#c', true],
    ['http://wiki.work.example:8080/', true],
    ['https://www.work.example/', true],
    ['https://WORK.example./', true],
    ['https://homework.example/', false],
    ['https://work.example.evil.example/', false],
    ['https://evil.example/work.example', false],
    ['https://work.example@evil.example/', false],
    ['file:///work.example', false],
    ['about:blank', false],
    ['', false],
  ])(
    'limited to a site: %s is included: %s; and the inverse if that site is excluded',
    (address, within) => {
      expect(isUsedAt(ONLY, address)).toBe(within);
      expect(isUsedAt(EXCEPT, address)).toBe(!within);
      expect(isUsedAt(DEFAULT_USE, address)).toBe(true);
    },
  );

  test('local files are a site', () => {
    expect(isUsedAt({ ...ONLY, sites: ['file:'] }, 'file:///home/me/page.html')).toBe(true);
  });

  test('without a site, `only` means nowhere, and `not` means everywhere', () => {
    expect(isUsedAt({ ...ONLY, sites: [] }, 'https://work.example/')).toBe(false);
    expect(isUsedAt({ ...EXCEPT, sites: [] }, 'https://work.example/')).toBe(true);
  });
});

describe('uses from storage', () => {
  test.each([undefined, null, 7, 'x', [], {}])('reads none from %j', (stored) => {
    expect(readUses(stored)).toBeUndefined();
  });

  test('keeps what is valid, with hosts in the form that rules use', () => {
    const sites = ['WWW.Work.example.', 'work.example', 'bücher.example'];
    expect(readUses({ tea: { reach: 'only', sites, marks: 'pointing' }, wine: {} })).toEqual({
      tea: {
        reach: 'only',
        sites: ['work.example', 'xn--bcher-kva.example'],
        marks: 'pointing',
      },
      wine: DEFAULT_USE,
    });
  });

  test.each([
    ['no record', 7],
    ['a reach that only a newer version knows', { reach: 'containers', sites: [] }],
    ['sites that are none', { reach: 'except', sites: 'work.example' }],
    ['one site of several that is none', { reach: 'except', sites: ['work.example', 7] }],
  ])('what is damaged shows no page a private glossary: %s', (_, stored) => {
    expect(isUsedAt(useOf(readUses({ tea: stored }), 'tea'), 'https://any.example/')).toBe(false);
  });

  test('marks that only a newer version knows are found by pointing', () => {
    expect(readUses({ tea: { marks: 'whispered' } })?.tea?.marks).toBe('pointing');
  });

  test('whatever is stored: nothing throws, and no site is added to those of `only`', () => {
    fc.assert(
      fc.property(fc.anything(), fc.webUrl(), (stored, address) => {
        const given = { tea: { reach: 'only', sites: ['work.example', stored], marks: stored } };
        const use = useOf(readUses(given), 'tea');
        if (typeof stored !== 'string') expect(isUsedAt(use, address)).toBe(false);
        expect(REACHES).toContain(useOf(readUses({ tea: stored }), 'tea').reach);
      }),
    );
  });

  test('treats names that every object has like any other glossary', () => {
    expect(useOf(undefined, 'constructor')).toEqual(DEFAULT_USE);
    expect(useOf({}, '__proto__')).toEqual(DEFAULT_USE);
    expect(useOf(withUse({}, '__proto__', ONLY), '__proto__')).toEqual(ONLY);
  });
});

test('a glossary that is used as by default again leaves nothing in the settings', () => {
  const uses = withUse(withUse(undefined, 'tea', ONLY), 'wine', EXCEPT);
  expect(uses).toEqual({ tea: ONLY, wine: EXCEPT });
  expect(withUse(withUse(uses, 'tea', DEFAULT_USE), 'wine', DEFAULT_USE)).toBeUndefined();
});

test('sites are kept while a glossary is used everywhere, for when they are wanted again', () => {
  const everywhere: GlossaryUse = { ...ONLY, reach: 'everywhere' };
  expect(readUses(withUse(undefined, 'tea', everywhere))).toEqual({ tea: everywhere });
});

test('between two states, a glossary whose use differs is used nowhere, and others as before', () => {
  const held = usesDuringChange({ tea: ONLY, wine: EXCEPT }, { wine: EXCEPT, rum: ONLY });
  for (const id of ['tea', 'rum']) {
    expect(isUsedAt(useOf(held, id), 'https://work.example/')).toBe(false);
  }
  expect(useOf(held, 'wine')).toEqual(EXCEPT);
  expect(usesDuringChange({ wine: EXCEPT }, { wine: EXCEPT })).toEqual({ wine: EXCEPT });
  expect(usesDuringChange(undefined, undefined)).toBeUndefined();
});

describe('where everyday words are marked', () => {
  const page = 'https://news.example/a?b#c';

  test.each([
    ['page', [true, false, false, false]],
    ['site', [true, true, true, false]],
    ['everywhere', [true, true, true, true]],
  ] as const)('within the %s of a page', (scope, expected) => {
    const use = withEverydayAt(DEFAULT_USE, scope, page);
    const marked = [
      'https://news.example/a',
      'https://news.example/b',
      'https://sub.news.example/',
      'https://other.example/',
    ].map((address) => !isKeptToSubject(use, address));
    expect(marked).toEqual(expected);
    expect(withEverydayAt(use, scope, page)).toEqual(use);
  });

  test('is kept in storage, and read as “subject” if it is damaged', () => {
    const use = withEverydayAt(withEverydayAt(DEFAULT_USE, 'site', page), 'everywhere', page);
    expect(readUses({ tea: use })).toEqual({ tea: use });
    const damaged = { ...use, everyday: 'always', everydayPlaces: ['news.example', 7, ''] };
    expect(readUses({ tea: damaged })).toEqual({
      tea: { ...DEFAULT_USE, everydayPlaces: ['news.example'] },
    });
  });

  test('keeps a use that differs only in this', () => {
    const use = withEverydayAt(DEFAULT_USE, 'site', page);
    expect(withUse(undefined, 'tea', use)).toEqual({ tea: use });
  });

  test('is refused where there is no page or its address is long, and where there are too many already', () => {
    expect(() => withEverydayAt(DEFAULT_USE, 'page', 'about:blank')).toThrow(
      new PlaceError('noAddress'),
    );
    const long = `https://news.example/${'x'.repeat(MAX_PAGE_LENGTH)}`;
    expect(() => withEverydayAt(DEFAULT_USE, 'page', long)).toThrow(new PlaceError('longAddress'));
    const everydayPlaces = Array.from({ length: MAX_EVERYDAY_PLACES }, (_, i) => `a${i}.example`);
    const full = { ...DEFAULT_USE, everydayPlaces };
    expect(() => withEverydayAt(full, 'page', page)).toThrow(new PlaceError('tooMany'));
  });
});
