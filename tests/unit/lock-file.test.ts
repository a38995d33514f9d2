/**
 * The lock files name the very bytes of every package, whatever the platform it is for, and
 * only packages that run on the versions of Node that the project accepts.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { intersects, minVersion, satisfies, subset } from 'semver';
import { describe, expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

interface Package {
  readonly integrity?: string;
  readonly resolved?: string;
  readonly link?: boolean;
  readonly engines?: { readonly node?: string };
}

const read = (...path: string[]) => JSON.parse(readFileSync(join(ROOT, ...path), 'utf8'));

const node: string = read('package.json').engines.node;

describe.each([
  { folder: '.', atLeast: 300 },
  { folder: 'tests', atLeast: 100 },
])('the lock file in $folder', ({ folder, atLeast }) => {
  const lock = read(folder, 'package-lock.json') as {
    readonly packages: Readonly<Record<string, Package>>;
  };

  /** All but the project itself, whose path is empty. */
  const packages = Object.entries(lock.packages).filter(([path]) => path !== '');

  test('every package has a digest, so that none can be replaced unnoticed', () => {
    expect(packages.length).toBeGreaterThan(atLeast);
    // SHA-512 in Base64 has 86 characters and two signs of padding.
    const digest = /^sha512-[A-Za-z0-9+/]{86}==$/;
    const without = packages.filter(([, { integrity = '' }]) => !digest.test(integrity));
    expect(without.map(([path]) => path)).toEqual([]);
  });

  test('no package depends on a host, or on a folder outside the project', () => {
    const bound = packages.filter(([, { resolved, link }]) => resolved !== undefined || link);
    expect(bound.map(([path]) => path)).toEqual([]);
  });

  test('every package runs on every version of Node that the project accepts', () => {
    const narrower = packages.flatMap(([path, { engines }]) => {
      const wanted = engines?.node ?? '*';
      return subset(node, wanted) ? [] : [`${path}: ${wanted}`];
    });
    expect(narrower).toEqual([]);
  });

  test('accepts the versions of Node that the project does', () => {
    expect(read(folder, 'package.json').engines.node).toBe(node);
  });
});

test('the version of Node that `.nvmrc` names is one that the project accepts', () => {
  const named = readFileSync(join(ROOT, '.nvmrc'), 'utf8').trim();
  expect(intersects(named, node)).toBe(true);
  expect(satisfies(minVersion(named) ?? '', node)).toBe(true);
});
