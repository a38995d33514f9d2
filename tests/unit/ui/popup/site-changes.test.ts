import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type OnOff,
  type SiteRules,
  scopesOf,
  stateOf,
  withRule,
} from '../../../../src/sites/rules';
import { changesTo, reasonText, scopesFor } from '../../../../src/ui/popup/site-changes';

const HOST = 'en.wikipedia.org';
const rules = (given: Record<string, OnOff>, fallback: OnOff = 'on'): SiteRules => ({
  default: fallback,
  rules: given,
});

describe('the reason', () => {
  test('names the rule’s site, not the current one', () => {
    const state = stateOf(rules({ 'wikipedia.org': 'off' }), HOST);
    expect(reasonText(state)).toBe('Off: rule for wikipedia.org');
  });

  test('default and pause are distinguished', () => {
    expect(reasonText(stateOf(rules({}), HOST))).toBe('On by default');
    expect(reasonText(stateOf(rules({}, 'off'), HOST))).toBe('Off by default');
    expect(reasonText({ on: false, reason: { by: 'pause' } })).toBe(
      'Paused until the browser restarts',
    );
  });

  test('has a name for local files', () => {
    expect(reasonText(stateOf(rules({ 'file:': 'off' }), 'file:'))).toBe(
      'Off: rule for Files on this computer',
    );
  });
});

describe('the offered scopes', () => {
  const hosts = (host: string, rule = host): string[] =>
    scopesFor(host, rule).map(({ host: scope }) => scope);

  test('go from the site to its domain, but not to a domain of many owners', () => {
    expect(hosts(HOST)).toEqual([HOST, 'wikipedia.org']);
    expect(hosts('news.bbc.co.uk')).toEqual(['news.bbc.co.uk', 'bbc.co.uk']);
    expect(hosts('a.b.com.au')).toEqual(['a.b.com.au', 'b.com.au']);
  });

  test('always contain the current rule’s, however wide', () => {
    expect(hosts(HOST, 'org')).toEqual([HOST, 'wikipedia.org', 'org']);
  });

  test('are a single one for a host without a domain', () => {
    for (const host of ['localhost', '192.168.0.1', '[::1]', 'file:']) {
      expect(hosts(host)).toEqual([host]);
    }
  });
});

describe('the changes', () => {
  test('switching a site off writes one rule at it', () => {
    expect(changesTo(rules({}), HOST, HOST, 'off')).toEqual([{ host: HOST, state: 'off' }]);
  });

  test('switching it on again deletes that rule', () => {
    expect(changesTo(rules({ [HOST]: 'off' }), HOST, HOST, 'on')).toEqual([
      { host: HOST, state: 'inherit' },
    ]);
  });

  test('a subdomain is switched on against its domain, whose rule stays', () => {
    expect(changesTo(rules({ 'wikipedia.org': 'off' }), HOST, HOST, 'on')).toEqual([
      { host: HOST, state: 'on' },
    ]);
  });

  test('widening a rule moves it', () => {
    expect(changesTo(rules({ [HOST]: 'off' }), HOST, 'wikipedia.org', 'off')).toEqual([
      { host: HOST, state: 'inherit' },
      { host: 'wikipedia.org', state: 'off' },
    ]);
  });

  test('narrowing a rule frees the rest of the domain', () => {
    expect(changesTo(rules({ 'wikipedia.org': 'off' }), HOST, HOST, 'off')).toEqual([
      { host: HOST, state: 'off' },
      { host: 'wikipedia.org', state: 'inherit' },
    ]);
  });

  const host = fc
    .array(fc.constantFrom('a', 'b', 'c'), { minLength: 1, maxLength: 4 })
    .map((labels) => labels.join('.'));
  const onOff = fc.constantFrom<OnOff>('on', 'off');
  const anyRules = fc.record({ default: onOff, rules: fc.dictionary(host, onOff) });
  const apply = (before: SiteRules, at: string, scope: string, target: OnOff): SiteRules =>
    changesTo(before, at, scope, target).reduce(
      (now, change) => withRule(now, change.host, change.state),
      before,
    );

  test('whatever the rules are, site and scope become as wanted, and nothing else changes', () => {
    fc.assert(
      fc.property(anyRules, host, fc.nat(), onOff, (before, at, pick, target) => {
        const scopes = scopesOf(at);
        const scope = scopes[pick % scopes.length] ?? at;
        const after = apply(before, at, scope, target);
        expect(stateOf(after, at).on).toBe(target === 'on');
        expect(stateOf(after, scope).on).toBe(target === 'on');
        for (const [key, state] of Object.entries(before.rules)) {
          if (!scopes.includes(key)) expect(after.rules[key]).toBe(state);
        }
      }),
    );
  });

  test('doing it twice changes nothing more', () => {
    fc.assert(
      fc.property(anyRules, host, onOff, (before, at, target) => {
        const once = apply(before, at, at, target);
        const twice = apply(once, at, at, target);
        expect(stateOf(twice, at).on).toBe(stateOf(once, at).on);
      }),
    );
  });
});
