import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FROM_PAGES, parseRequest, requestKind } from '../../../src/messaging/schemas';

describe('kindOf', () => {
  it('knows requests by their kind', () => {
    expect(requestKind({ kind: 'hello' })).toBe('hello');
  });

  it.each(['__proto__', 'constructor', 'toString', 'none', '', 1, null])(
    'does not take %j for a kind',
    (kind) => {
      expect(requestKind({ kind })).toBeNull();
    },
  );

  it('takes any message without throwing', () => {
    fc.assert(
      fc.property(fc.anything(), (message) => {
        expect([null, 'string']).toContain(requestKind(message) && typeof requestKind(message));
      }),
    );
  });
});

describe('parseRequest', () => {
  it('names the field that is wrong', () => {
    expect(() => parseRequest('lookup', { words: ['a', 7], known: [] })).toThrow(/words\.1/);
  });

  it('drops fields that no request has', () => {
    expect(parseRequest('hello', { kind: 'hello', more: 1 })).toEqual({});
  });

  it('refuses words of absurd length, and absurdly many', () => {
    expect(() => parseRequest('lookup', { words: ['x'.repeat(201)], known: [] })).toThrow();
    const many = new Array(500_001).fill('a');
    expect(() => parseRequest('lookup', { words: many, known: [] })).toThrow();
  });

  it('looks at no word of a list that is too long', () => {
    const words = new Proxy(new Array(20_001).fill('a'), {
      get(list, name) {
        if (/^\d+$/.test(String(name))) throw new Error('looked at a word');
        return Reflect.get(list, name);
      },
    });
    expect(() => parseRequest('lookup', { words, known: [] })).toThrow('20000');
    expect(() => parseRequest('weigh', { words })).toThrow('20000');
  });

  it('refuses texts of absurd length wherever a page may send one', () => {
    const long = 'x'.repeat(5_000);
    const wrong = [
      ['entries', { ids: [long] }],
      ['entries', { ids: ['a'], from: { entry: long, token: 'a' } }],
      ['entries', { ids: ['a'], from: { entry: 'a', token: long } }],
      ['openSection', { glossary: long, section: 's', entry: 'a', token: 'a' }],
      ['openSection', { glossary: 'g', section: long, entry: 'a', token: 'a' }],
      ['mute', { entry: long, scope: 'page' }],
      ['mute', { entry: 'a', token: long, scope: 'page' }],
      ['lookedUp', { entry: long }],
      ['prepare', { parts: new Array(5).fill('page') }],
    ] as const;
    for (const [kind, request] of wrong) expect(() => parseRequest(kind, request)).toThrow(kind);
  });

  it.each(['glossa', 'bcdfghjkmnp', 'bcdfghjkmnpq{}', 'BCDFGHJKMNPQ', 'aeioaeioaeio'])(
    'lets no name for marks into a style sheet but of one shape: %s',
    (name) => {
      const look = { style: 'dotted', colour: 'text' };
      const asked = { parts: ['card'], sheet: { name, look } };
      expect(() => parseRequest('prepare', asked)).toThrow(/sheet\.name/);
      expect(() => parseRequest('dropSheet', { sheet: { name, look } })).toThrow(/sheet\.name/);
      const right = { ...asked, sheet: { name: 'bcdfghjkmnpq', look } };
      expect(parseRequest('prepare', right)).toEqual(right);
    },
  );

  it('refuses parts that are no part', () => {
    expect(() => parseRequest('prepare', { parts: ['../../evil'] })).toThrow();
  });
});

describe('uses of glossaries', () => {
  const sent = (use: unknown) =>
    parseRequest('setSettings', {
      settings: { glossaries: { order: [], off: [], uses: { tea: use } } },
    });
  const use = { reach: 'only', sites: ['work.example'], marks: 'pointing' };

  it('are taken as they are, also where there are none', () => {
    expect(sent(use).settings.glossaries?.uses).toEqual({ tea: use });
    const without = { settings: { glossaries: { order: [], off: [] } } };
    expect(parseRequest('setSettings', without)).toEqual(without);
  });

  it.each([
    { ...use, reach: 'mostly' },
    { ...use, sites: ['no site'] },
    { ...use, sites: ['x'.repeat(400)] },
    { ...use, marks: 'shouted' },
    {},
  ])('are refused where they are none: %j', (wrong) => {
    expect(() => sent(wrong)).toThrow(/uses/);
  });
});

describe('FROM_PAGES', () => {
  it('is this, and no more', () => {
    expect([...FROM_PAGES].sort()).toEqual([
      'drawCard',
      'dropSheet',
      'entries',
      'escaped',
      'expectFrame',
      'hearEscape',
      'hello',
      'lookedUp',
      'lookup',
      'mute',
      'openSection',
      'prepare',
      'weigh',
    ]);
  });

  it('lets no page change settings or site rules', () => {
    for (const kind of ['setSite', 'setSettings', 'setDefaultSite', 'setPaused'] as const) {
      expect(FROM_PAGES.has(kind)).toBe(false);
    }
  });
});
