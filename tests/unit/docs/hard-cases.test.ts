/** The table of hard cases names no test that isn't there. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const TABLE = readFileSync(join(ROOT, 'docs/HARD-CASES.md'), 'utf8');

/** Each file that the table names, with the tests named behind it. */
const named = [...TABLE.matchAll(/`((?:unit|e2e)\/[\w./-]+)`((?:,? "[^"]+")+)/g)].flatMap(
  ([, file = '', names = '']) =>
    [...names.matchAll(/"([^"]+)"/g)].map(([, name = '']) => [file, name] as const),
);

describe('docs/HARD-CASES.md', () => {
  it('names tests', () => {
    expect(named.length).toBeGreaterThan(40);
  });

  it.each(named)('%s has "%s"', (file, name) => {
    const source = readFileSync(join(ROOT, 'tests', file), 'utf8');
    const quoted = [`'${name}'`, `"${name}"`, `\`${name}\``];
    expect(quoted.some((each) => source.includes(each))).toBe(true);
  });
});
