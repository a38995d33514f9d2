import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { differences, restored } from '../../../src/settings/restore';
import { DEFAULTS, readSettings, type Settings } from '../../../src/settings/schema';

const NOW: Settings = {
  ...DEFAULTS,
  sites: { default: 'on', rules: { 'a.com': 'off', 'b.com': 'off' } },
  muted: { everywhere: ['x'], places: { 'a.com': ['y'] } },
  glossaries: { order: ['wine', 'tea'], off: ['beer'] },
};

const FILE: Settings = {
  painter: 'elements',
  marks: { ...DEFAULTS.marks, look: { style: 'tint', colour: 'text' } },
  sites: { default: 'off', rules: { 'b.com': 'on', 'c.com': 'on' } },
  muted: { everywhere: ['z'], places: { 'a.com': ['w'], 'c.com': ['x'] } },
  glossaries: { order: ['tea'], off: ['wine'] },
};

describe('restored', () => {
  test('merging removes nothing, and prefers the file if both have a value', () => {
    expect(restored(NOW, FILE, 'merge')).toEqual({
      ...FILE,
      sites: { default: 'off', rules: { 'a.com': 'off', 'b.com': 'on', 'c.com': 'on' } },
      muted: { everywhere: ['x', 'z'], places: { 'a.com': ['y', 'w'], 'c.com': ['x'] } },
      glossaries: { order: ['tea', 'wine'], off: ['beer', 'wine'] },
    });
  });

  test('replacing makes everything as in the file', () => {
    expect(restored(NOW, FILE, 'replace')).toEqual(FILE);
  });

  test('merging a file that knows nothing of a private glossary leaves it private', () => {
    const tea = { reach: 'only', sites: ['work.example'], marks: 'pointing' } as const;
    const wine = { ...tea, reach: 'except' } as const;
    const now = { ...NOW, glossaries: { ...NOW.glossaries, uses: { tea, wine: tea } } };
    const file = { ...FILE, glossaries: { ...FILE.glossaries, uses: { wine } } };
    expect(restored(now, FILE, 'merge').glossaries.uses).toEqual({ tea, wine: tea });
    expect(restored(now, file, 'merge').glossaries.uses).toEqual({ tea, wine });
    expect(restored(now, file, 'replace').glossaries.uses).toEqual({ wine });
    expect(differences(now, file)).toContainEqual({ how: 'changed', choice: 'uses' });
  });

  test('a list of sites changes nothing else', () => {
    const { rules } = FILE.sites;
    expect(restored(NOW, { rules }, 'replace')).toEqual({
      ...NOW,
      sites: { default: 'on', rules },
    });
    expect(restored(NOW, { rules }, 'merge').sites.rules).toEqual({
      'a.com': 'off',
      'b.com': 'on',
      'c.com': 'on',
    });
  });
});

describe('differences', () => {
  test('are listed one by one', () => {
    expect(differences(NOW, FILE)).toEqual([
      { how: 'changed', choice: 'look' },
      { how: 'changed', choice: 'default' },
      { how: 'changed', choice: 'painter' },
      { how: 'changed', choice: 'glossaries' },
      { how: 'removed', site: 'a.com', on: false },
      { how: 'changed', site: 'b.com', on: true },
      { how: 'added', site: 'c.com', on: true },
      { how: 'added', mute: { entry: 'z' } },
      { how: 'added', mute: { entry: 'w', place: 'a.com' } },
      { how: 'added', mute: { entry: 'x', place: 'c.com' } },
      { how: 'removed', mute: { entry: 'x' } },
      { how: 'removed', mute: { entry: 'y', place: 'a.com' } },
    ]);
  });

  test('are empty exactly if settings are the same', () => {
    const settings = fc
      .record({
        painter: fc.constantFrom('highlight', 'elements'),
        sites: fc.record({
          default: fc.constantFrom('on', 'off'),
          rules: fc.dictionary(fc.constantFrom('a.com', 'b.com'), fc.constantFrom('on', 'off')),
        }),
        muted: fc.record({ everywhere: fc.uniqueArray(fc.constantFrom('x', 'y')) }),
      })
      .map(readSettings);
    const sorted = ({ muted, ...rest }: Settings) =>
      JSON.stringify([
        Object.entries(rest.sites.rules).sort(),
        rest.sites.default,
        rest.painter,
        [...muted.everywhere].sort(),
      ]);
    fc.assert(
      fc.property(settings, settings, (now, next) => {
        expect(differences(now, next).length === 0).toBe(sorted(now) === sorted(next));
      }),
    );
  });
});
