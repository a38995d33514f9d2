/** The lock file names the very bytes of every package, whatever the platform it is for. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

interface Package {
  readonly integrity?: string;
  readonly resolved?: string;
  readonly link?: boolean;
}

const lock = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')) as {
  readonly packages: Readonly<Record<string, Package>>;
};

/** All but the project itself, whose path is empty. */
const packages = Object.entries(lock.packages).filter(([path]) => path !== '');

test('a package without a digest could be replaced unnoticed: there is none', () => {
  expect(packages.length).toBeGreaterThan(300);
  // SHA-512 in Base64 has 86 characters and two signs of padding.
  const digest = /^sha512-[A-Za-z0-9+/]{86}==$/;
  const without = packages.filter(([, { integrity = '' }]) => !digest.test(integrity));
  expect(without.map(([path]) => path)).toEqual([]);
});

test('no package is bound to a host, or to a folder outside the project', () => {
  const bound = packages.filter(([, { resolved, link }]) => resolved !== undefined || link);
  expect(bound.map(([path]) => path)).toEqual([]);
});
