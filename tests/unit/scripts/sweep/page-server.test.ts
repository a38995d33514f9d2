import { resolve, sep } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileAsked } from '../../../../scripts/sweep/page-server';

const ROOT = resolve('pages');

describe('fileAsked', () => {
  it('finds a file of the folder, whatever its name', () => {
    expect(fileAsked(ROOT, 'http://sweep.example/a%20b/c%23.html?x#y')).toBe(
      resolve(ROOT, 'a b/c#.html'),
    );
  });

  it.each([
    'http://other.example/page.html',
    'http://sweep.example/..%2f..%2fetc/passwd',
    'http://sweep.example/%',
    'nonsense',
    '',
  ])('has nothing for %s', (asked) => {
    expect(fileAsked(ROOT, asked)).toBeNull();
  });

  it('never leaves the folder', () => {
    fc.assert(
      fc.property(fc.webPath(), fc.string(), (path, tail) => {
        const file = fileAsked(ROOT, `http://sweep.example${path}/${tail}`);
        expect(file === null || file.startsWith(ROOT + sep)).toBe(true);
      }),
    );
  });
});
