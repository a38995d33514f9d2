import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  FILES,
  inheritsSite,
  NO_RULES,
  normalizeHost,
  type SiteRules,
  scopesOf,
  siteOf,
  stateOf,
  switched,
  toggled,
  withRule,
} from '../../../src/sites/rules';

const rules = (given: SiteRules['rules'], fallback: SiteRules['default'] = 'on'): SiteRules => ({
  default: fallback,
  rules: given,
});

it.each([
  ['about:blank', true],
  ['about:blank#x', true],
  ['about:srcdoc', true],
  ['', true],
  [undefined, true],
  ['about:config', false],
  ['about:blankness', false],
  ['https://example.com/about:blank', false],
  ['data:text/html,x', false],
])('knows whether %j says nothing of its site', (address, inherits) => {
  expect(inheritsSite(address)).toBe(inherits);
});

describe('siteOf', () => {
  it('counts a blob as a page of the site that made it', () => {
    expect(siteOf('blob:https://www.example.com:8443/b7f1-22')).toBe('example.com');
    expect(siteOf('blob:null/b7f1-22')).toBeNull();
  });

  it.each([
    ['https://Example.COM/path?q#h', 'example.com'],
    ['https://www.example.com/', 'example.com'],
    ['https://example.com:8443/', 'example.com'],
    ['https://example.com./', 'example.com'],
    ['https://user:secret@example.com/', 'example.com'],
    ['https://bücher.example/', 'xn--bcher-kva.example'],
    ['http://localhost:3000/', 'localhost'],
    ['http://127.1/', '127.0.0.1'],
    ['http://[::1]:80/', '[::1]'],
    ['file:///home/me/page.html', FILES],
    ['https://www.com/', 'www.com'],
  ])('%s is the site %s', (address, site) => {
    expect(siteOf(address)).toBe(site);
  });

  it.each(['about:blank', 'chrome://newtab', 'data:text/html,x', 'moz-extension://a/b', '', 'x'])(
    '%s is no site',
    (address) => {
      expect(siteOf(address)).toBeNull();
    },
  );
});

describe('normalizeHost', () => {
  it.each(['', '  ', 'a b', 'http://example.com', 'example.com/path', 'me@example.com', 'a\\b'])(
    'refuses %j, which is not a host',
    (text) => {
      expect(normalizeHost(text)).toBeNull();
    },
  );

  it('leaves its own output unchanged', () => {
    fc.assert(
      fc.property(fc.domain(), (domain) => {
        const once = normalizeHost(domain);
        expect(once).not.toBeNull();
        expect(normalizeHost(once as string)).toBe(once);
      }),
    );
  });

  it('accepts any text without throwing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const host = normalizeHost(text);
        expect(host === null || host.length > 0).toBe(true);
      }),
    );
  });
});

describe('stateOf', () => {
  it('lets a rule cover its subdomains', () => {
    expect(stateOf(rules({ 'example.com': 'off' }), 'news.example.com')).toEqual({
      on: false,
      reason: { by: 'rule', host: 'example.com' },
    });
  });

  it('does not let a rule cover hosts that merely end in its letters', () => {
    expect(stateOf(rules({ 'example.com': 'off' }), 'badexample.com').on).toBe(true);
  });

  it('lets the longest match win, whichever way it decides', () => {
    const given = rules({ 'example.com': 'off', 'news.example.com': 'on' });
    expect(stateOf(given, 'a.news.example.com').on).toBe(true);
    expect(stateOf(given, 'example.com').on).toBe(false);
  });

  it('does not read an IP address as labels', () => {
    expect(stateOf(rules({ '0.1': 'off' }), '10.0.0.1').on).toBe(true);
    expect(stateOf(rules({ '10.0.0.1': 'off' }), '10.0.0.1').on).toBe(false);
  });

  it('does not take properties of every object for rules', () => {
    expect(stateOf(NO_RULES, 'constructor').reason.by).toBe('default');
    expect(stateOf(NO_RULES, '__proto__').reason.by).toBe('default');
  });

  it('falls back to the default for pages without a host', () => {
    expect(stateOf(rules({}, 'off'), null)).toEqual({ on: false, reason: { by: 'default' } });
  });
});

describe('toggled', () => {
  it('writes the inverse at the exact host', () => {
    expect(toggled(NO_RULES, 'example.com').rules).toEqual({ 'example.com': 'off' });
  });

  it('deletes the rule where the inherited state already says so', () => {
    const off = toggled(NO_RULES, 'example.com');
    expect(toggled(off, 'example.com').rules).toEqual({});
  });

  it('overrides a parent’s rule, and lets it hold again', () => {
    const given = rules({ 'example.com': 'off' });
    const on = toggled(given, 'news.example.com');
    expect(on.rules).toEqual({ 'example.com': 'off', 'news.example.com': 'on' });
    expect(toggled(on, 'news.example.com')).toEqual(given);
  });

  it('always inverts, and twice is as before, on any set of rules', () => {
    const host = fc.constantFrom('a.com', 'b.a.com', 'c.b.a.com', 'localhost', '10.0.0.1', FILES);
    const state = fc.constantFrom('on' as const, 'off' as const);
    fc.assert(
      fc.property(fc.dictionary(host, state), state, host, (given, fallback, at) => {
        const before = rules(given, fallback);
        const once = toggled(before, at);
        expect(stateOf(once, at).on).toBe(!stateOf(before, at).on);
        expect(stateOf(toggled(once, at), at).on).toBe(stateOf(before, at).on);
      }),
    );
  });
});

describe('switched', () => {
  it('needs no rule for what holds anyway', () => {
    expect(switched(rules({ 'a.com': 'on' }), 'a.com', 'on').rules).toEqual({});
  });
});

describe('withRule', () => {
  it('leaves the given rules unchanged', () => {
    const given = rules({ 'a.com': 'off' });
    withRule(given, 'a.com', 'inherit');
    expect(given.rules).toEqual({ 'a.com': 'off' });
  });
});

describe('scopesOf', () => {
  it('names the host and its parents, nearest first', () => {
    expect(scopesOf('a.b.com')).toEqual(['a.b.com', 'b.com', 'com']);
  });

  it.each(['10.0.0.1', '[::1]', 'localhost', FILES])('finds no parent of %s', (host) => {
    expect(scopesOf(host)).toEqual([host]);
  });
});
