/**
 * The list of browser bugs names only files and tests that exist, and no bug of browsers that are
 * no longer supported.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');
const list = read('docs/browser-bugs.md');

/** The cells of each row of its tables, without the two rows of each head. */
const rows = list
  .split('\n')
  .filter((line) => line.startsWith('| '))
  .map((line) =>
    line
      .slice(2, -2)
      .split(' | ')
      .map((cell) => cell.trim()),
  )
  .filter(([first = '']) => first !== 'fault' && !first.startsWith('---'));

describe('docs/browser-bugs.md', () => {
  it('says of each bug what it is, where, who knows of it, what we do, and how it shows', () => {
    expect(rows.length).toBeGreaterThan(20);
    for (const cells of rows) {
      expect(cells).toHaveLength(5);
      expect(cells.filter((cell) => cell === '')).toEqual([]);
    }
  });

  const paths = [...list.matchAll(/`((?:src|tests|scripts)\/[\w./-]+)`/g)].map(([, path]) => path);

  it.each([...new Set(paths)])('names the file %s, which is there', (path = '') => {
    expect(existsSync(join(ROOT, path))).toBe(true);
  });

  const tests = [...list.matchAll(/`((?:unit|e2e)\/[\w./-]+)` "([^"]+)"/g)];

  it.each(tests.map(([, file = '', name = '']) => [file, name] as const))(
    'names a test of %s that is there: "%s"',
    (file, name) => {
      const quoted = [`'${name}'`, `"${name}"`, `\`${name}\``];
      const source = read(join('tests', file));
      expect(quoted.some((each) => source.includes(each))).toBe(true);
    },
  );

  it('knows each fault that the tests in browsers watch', () => {
    const source = read('tests/e2e/browser-faults.test.ts');
    const names = [...source.matchAll(/\)?\('([^']{5,})', async/g)].map(([, name]) => name);
    const watched = tests.filter(([, file]) => file === 'e2e/browser-faults.test.ts');
    expect(names.length).toBeGreaterThan(5);
    expect(names.filter((name) => !watched.some((each) => each[2] === name))).toEqual([]);
  });

  const config = read('wxt.config.ts');
  const oldest = {
    Chromium: Number(/minimum_chrome_version: '(\d+)/.exec(config)?.[1]),
    Firefox: Number(/strict_min_version: '(\d+)/.exec(config)?.[1]),
  };
  const fixed = [...list.matchAll(/fixed in (Chromium|Firefox) (\d+)/g)].map(
    ([, name, version]) => [name as keyof typeof oldest, Number(version)] as const,
  );

  it.each(fixed)(
    'a bug that was fixed in %s %i is one of a version that we support',
    (name, at) => {
      expect(at).toBeGreaterThan(oldest[name]);
    },
  );

  it('names the oldest versions that we support', () => {
    expect(list).toContain(`Chromium ${oldest.Chromium}, Firefox ${oldest.Firefox}`);
  });
});
