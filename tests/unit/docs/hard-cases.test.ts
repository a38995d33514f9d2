/** The tables of hard cases and of protections name only tests that exist. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const TABLE = ['docs/HARD-CASES.md', 'docs/SECURITY.md']
  .map((file) => readFileSync(join(ROOT, file), 'utf8'))
  .join('\n');

/** Each file in the table, with the tests named after it. */
const named = [...TABLE.matchAll(/`((?:unit|e2e)\/[\w./-]+)`((?:,? "[^"]+")+)/g)].flatMap(
  ([, file = '', names = '']) =>
    [...names.matchAll(/"([^"]+)"/g)].map(([, name = '']) => [file, name] as const),
);

describe('docs/HARD-CASES.md and docs/SECURITY.md', () => {
  it('names tests', () => {
    expect(named.length).toBeGreaterThan(40);
  });

  it.each(named)('%s has "%s"', (file, name) => {
    const source = readFileSync(join(ROOT, 'tests', file), 'utf8');
    const quoted = [`'${name}'`, `"${name}"`, `\`${name}\``];
    expect(quoted.some((each) => source.includes(each))).toBe(true);
  });
});
