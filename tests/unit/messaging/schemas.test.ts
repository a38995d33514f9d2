import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RequestKind } from '../../../src/messaging/protocol';
import { FROM_PAGES, parseRequest, requestKind } from '../../../src/messaging/schemas';

/** Every kind of request, by who may send it. */
const PAGE_KINDS = [
  'addTerm',
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
  'searchFor',
  'weigh',
] as const;
const OWN_KINDS = [
  'keptLookUps',
  'keepLookUps',
  'forgetKeptLookUps',
  'termToAdd',
  'changeEntries',
  'forgetRecent',
  'glossaries',
  'glossariesChanged',
  'glossary',
  'recent',
  'search',
  'markEveryday',
  'newGlossary',
  'ownGlossary',
  'setDefaultSite',
  'setPaused',
  'setSettings',
  'setSite',
  'settings',
  'sought',
  'tabState',
  'unmute',
] as const;
const KINDS: readonly string[] = [...PAGE_KINDS, ...OWN_KINDS];

/** The types know every kind: one that is missing above, or too many, doesn't compile. */
const allKinds: Record<RequestKind, true> = Object.fromEntries(
  KINDS.map((kind) => [kind, true]),
) as Record<(typeof PAGE_KINDS)[number] | (typeof OWN_KINDS)[number], true>;

describe('requestKind', () => {
  it.each(Object.keys(allKinds))('knows “%s”', (kind) => {
    expect(requestKind({ kind })).toBe(kind);
  });

  it('gives a kind only to requests, whatever the message is', () => {
    const property = fc.oneof(
      fc.constantFrom(...KINDS),
      fc.constantFrom(...Object.getOwnPropertyNames(Object.prototype), '', 'hello ', 'Hello'),
      fc.anything(),
    );
    const message = fc.oneof(
      fc.anything(),
      fc.record({ kind: property }),
      fc.constantFrom(...KINDS),
    );
    fc.assert(
      fc.property(message, (sent) => {
        const kind = sent !== null && typeof sent === 'object' ? Reflect.get(sent, 'kind') : null;
        const isRequest = typeof kind === 'string' && KINDS.includes(kind);
        expect(requestKind(sent)).toBe(isRequest ? kind : null);
      }),
      { numRuns: 1_000 },
    );
  });
});

describe('parseRequest', () => {
  it('names the field that is wrong', () => {
    expect(() => parseRequest('lookup', { words: ['a', 7], known: [] })).toThrow(/words\.1/);
  });

  it('drops unknown fields', () => {
    expect(parseRequest('hello', { kind: 'hello', more: 1 })).toEqual({});
  });

  it('refuses words of absurd length, and absurdly many', () => {
    expect(() => parseRequest('lookup', { words: ['x'.repeat(201)], known: [] })).toThrow();
    const many = new Array(500_001).fill('a');
    expect(() => parseRequest('lookup', { words: many, known: [] })).toThrow();
  });

  it('does not look at the words of a list that is too long', () => {
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
      ['searchFor', { text: long }],
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
    'allows only one shape of mark names in style sheets: %s',
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

  it('are accepted as they are, also if there are none', () => {
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
  it('has exactly the requests that pages may send: none changes settings or site rules', () => {
    expect([...FROM_PAGES].sort()).toEqual(PAGE_KINDS);
  });
});
