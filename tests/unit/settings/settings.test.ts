import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULTS, readSettings } from '../../../src/settings/settings';

describe('readSettings', () => {
  it.each([undefined, null, 1, 'x', [], [1]])('takes the defaults for %j', (stored) => {
    expect(readSettings(stored)).toEqual(DEFAULTS);
  });

  it('keeps what is sound beside what is damaged', () => {
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

  it('brings hosts of other spellings into the one form that rules use', () => {
    const stored = { sites: { rules: { 'WWW.Example.com.': 'off' } } };
    expect(readSettings(stored).sites.rules).toEqual({ 'example.com': 'off' });
  });

  it('does not let stored settings reach the prototype of all objects', () => {
    const settings = readSettings(JSON.parse('{"sites":{"rules":{"__proto__":"off"}}}'));
    expect(({} as { on?: unknown }).on).toBeUndefined();
    expect(Object.getPrototypeOf(settings.sites.rules)).toBe(Object.prototype);
  });

  it('reads what it gave, and throws at nothing', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (stored) => {
        const settings = readSettings(stored);
        expect(readSettings(settings)).toEqual(settings);
      }),
    );
  });
});
