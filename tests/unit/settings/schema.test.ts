import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { DEFAULTS, readSettings, settingsSchema } from '../../../src/settings/schema';

describe('readSettings', () => {
  it.each([undefined, null, 1, 'x', [], [1]])('uses the defaults for %j', (stored) => {
    expect(readSettings(stored)).toEqual(DEFAULTS);
  });

  it('keeps what is valid beside what is damaged', () => {
    const stored = {
      painter: 7,
      sites: { default: 'off', rules: { 'a.com': 'on', 'b c': 'off', 'd.com': 'maybe' } },
    };
    expect(readSettings(stored)).toEqual({
      painter: 'highlight',
      sites: { default: 'off', rules: { 'a.com': 'on' } },
      marks: DEFAULTS.marks,
      muted: DEFAULTS.muted,
      glossaries: DEFAULTS.glossaries,
    });
  });

  it('writes hosts of other spellings in the form that rules use', () => {
    const stored = { sites: { rules: { 'WWW.Example.com.': 'off' } } };
    expect(readSettings(stored).sites.rules).toEqual({ 'example.com': 'off' });
  });

  it('does not let stored settings reach the prototype of all objects', () => {
    const settings = readSettings(JSON.parse('{"sites":{"rules":{"__proto__":"off"}}}'));
    expect(({} as { on?: unknown }).on).toBeUndefined();
    expect(Object.getPrototypeOf(settings.sites.rules)).toBe(Object.prototype);
  });

  it('reads its own output, and never throws', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (stored) => {
        const settings = readSettings(stored);
        expect(readSettings(settings)).toEqual(settings);
      }),
    );
  });
});

describe('what storage holds today', () => {
  const TODAY = {
    painter: 'elements',
    marks: {
      density: 'every',
      inNavigation: true,
      look: { style: 'solid', colour: '#12ab34' },
      opening: 'alt',
    },
    sites: { default: 'off', rules: { 'a.com': 'on', 'file:': 'off', '[::1]': 'on', com: 'off' } },
    muted: {
      everywhere: ['tea', 'wine/must'],
      places: { 'a.com': ['tea'], 'https://a.com:8443/x/': ['tea', 'wine/must'] },
    },
    glossaries: {
      order: ['wine', 'ketamine-brain'],
      off: ['beer'],
      uses: {
        wine: { reach: 'only', sites: ['work.example'], marks: 'pointing' },
        beer: { reach: 'except', sites: ['b.com', 'c.com'], marks: 'shown' },
        rum: { reach: 'everywhere', sites: ['b.com'], marks: 'pointing' },
      },
    },
  };

  it('is read as it was written', () => {
    expect(readSettings(TODAY)).toEqual(TODAY);
  });

  it('is accepted by messages and backups', () => {
    expect(v.parse(settingsSchema, TODAY)).toEqual(TODAY);
  });

  it('loses only the part that is wrong', () => {
    const marks = { ...TODAY.marks, density: 'sometimes' };
    const damaged = { ...TODAY, marks, muted: { ...TODAY.muted, everywhere: ['tea', 7, null] } };
    expect(readSettings(damaged)).toEqual({
      ...TODAY,
      marks: { ...TODAY.marks, density: DEFAULTS.marks.density },
      muted: { ...TODAY.muted, everywhere: ['tea'] },
    });
  });

  it('is always read as something that messages and backups accept', () => {
    const some = fc.oneof(
      fc.anything(),
      fc.constantFrom('tea', 'on', 'only', 'a.com', 'A.com.', 'a b', '__proto__', 'constructor'),
    );
    const list = fc.oneof(fc.array(some), some);
    const map = (value: fc.Arbitrary<unknown>) =>
      fc.dictionary(fc.oneof(fc.constantFrom('a.com', 'tea', 'constructor'), fc.string()), value);
    const use = fc.record({ reach: some, sites: list, marks: some }, { requiredKeys: [] });
    const stored = fc.record(
      {
        painter: some,
        marks: fc.oneof(fc.record({ density: some, look: some, opening: some }), some),
        sites: fc.record({ default: some, rules: map(some) }, { requiredKeys: [] }),
        muted: fc.record({ everywhere: list, places: map(list) }, { requiredKeys: [] }),
        glossaries: fc.record({ order: list, off: list, uses: map(use) }, { requiredKeys: [] }),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(stored, (each) => {
        const settings = readSettings(each);
        expect(v.safeParse(settingsSchema, settings).issues).toBeUndefined();
        expect(readSettings(settings)).toEqual(settings);
      }),
    );
  });
});
