import fc from 'fast-check';
import { expect, it } from 'vitest';
import { DocumentError } from '../../../../scripts/document';
import { PackedTexts } from '../../../../scripts/proposing/packed-texts';
import { zipped } from './zipped';

it('reads files, compressed and stored', async () => {
  const packed = await PackedTexts.open(
    'a.zip',
    zipped({ 'a/b.xml': 'tea '.repeat(100), 'ü.txt': 'hot' }),
  );
  expect(packed.text('a/b.xml')).toBe('tea '.repeat(100));
  expect(packed.text('ü.txt')).toBe('hot');
  expect(packed.has('c')).toBe(false);
  expect(() => packed.text('c')).toThrow('a.zip has no "c" in it.');
});

it('refuses archives that would fill the memory', async () => {
  const bomb = zipped({ big: '0'.repeat(101 * 1024 * 1024) });
  await expect(PackedTexts.open('a.zip', bomb)).rejects.toThrow('larger than 100 MB');
});

it('reports damaged archives as damaged, and never fails in another way', async () => {
  const whole = zipped({ one: 'text '.repeat(20), two: 'more' });
  const damage = fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { maxLength: 8 });
  await fc.assert(
    fc.asyncProperty(damage, fc.nat(whole.length), async (changes, length) => {
      const bytes = Uint8Array.from(whole);
      for (const [at, value] of changes) bytes[at] = value;
      for (const part of [bytes, bytes.subarray(0, length)]) {
        try {
          const packed = await PackedTexts.open('a.zip', part);
          if (packed.has('one')) packed.text('one');
        } catch (error) {
          expect(error).toBeInstanceOf(DocumentError);
        }
      }
    }),
  );
});
