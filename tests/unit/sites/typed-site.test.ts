import fc from 'fast-check';
import { expect, test } from 'vitest';
import { normalizeHost } from '../../../src/sites/rules';
import { byDomain, typedSite } from '../../../src/sites/typed-site';

test.each([
  ['example.com', 'example.com'],
  ['  WWW.Example.COM. ', 'example.com'],
  ['https://www.example.com/a?b=c#d', 'example.com'],
  ['example.com/a/path', 'example.com'],
  ['example.com:8080', 'example.com'],
  ['*.example.com', 'example.com'],
  ['https://user:secret@example.com/', 'example.com'],
  ['bücher.example', 'xn--bcher-kva.example'],
  ['localhost', 'localhost'],
  ['[::1]', '[::1]'],
  ['file:///home/me/a.html', 'file:'],
])('%s is the site %s', (typed, site) => {
  expect(typedSite(typed)).toBe(site);
});

test.each([
  '',
  '   ',
  'not a site',
  'about:blank',
  'chrome://settings',
  'me@example.com',
  '*',
  'a.*.com',
  '/path',
])('“%s” is no site', (typed) => {
  expect(typedSite(typed)).toBeNull();
});

test('whatever is typed: nothing throws, and what comes out is a site in its one form', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (typed) => {
      const site = typedSite(typed);
      if (site !== null) expect(normalizeHost(site)).toBe(site);
    }),
  );
});

test('subdomains come after their domain', () => {
  const hosts = ['en.b.org', 'a.com', 'b.org', 'x.a.com', 'localhost'];
  expect(hosts.sort(byDomain)).toEqual(['a.com', 'x.a.com', 'localhost', 'b.org', 'en.b.org']);
});
