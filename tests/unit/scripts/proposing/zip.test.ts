import fc from 'fast-check';
import { expect, it } from 'vitest';
import { DocumentError } from '../../../../scripts/document';
import { ZipFile } from '../../../../scripts/proposing/zip';
import { zipped } from './zipped';

it('reads files, compressed and stored', () => {
  const zip = new ZipFile('a.zip', zipped({ 'a/b.xml': 'tea '.repeat(100), 'ü.txt': 'hot' }));
  expect(zip.text('a/b.xml')).toBe('tea '.repeat(100));
  expect(zip.text('ü.txt')).toBe('hot');
  expect(zip.has('c')).toBe(false);
  expect(() => zip.text('c')).toThrow('a.zip has no "c" in it.');
});

it('refuses what would fill the memory', () => {
  const zip = new ZipFile('a.zip', zipped({ big: '0'.repeat(65 * 1024 * 1024) }));
  expect(() => zip.text('big')).toThrow("a.zip is damaged: it can't be unpacked.");
});

it('says that damaged archives are damaged, and never fails otherwise', () => {
  const whole = zipped({ one: 'text '.repeat(20), two: 'more' });
  const damage = fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { maxLength: 8 });
  fc.assert(
    fc.property(damage, fc.nat(whole.length), (changes, length) => {
      const bytes = Uint8Array.from(whole);
      for (const [at, value] of changes) bytes[at] = value;
      for (const part of [bytes, bytes.subarray(0, length)]) {
        try {
          const zip = new ZipFile('a.zip', part);
          if (zip.has('one')) zip.text('one');
        } catch (error) {
          expect(error).toBeInstanceOf(DocumentError);
        }
      }
    }),
  );
});
