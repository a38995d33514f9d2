import { expect, test } from 'vitest';
import { pack } from '../../../src/library/packed';
import { readHead } from '../../../src/library/stored-head';
import { TEA } from '../ui/tea-glossary';

test('a stored head is read', async () => {
  const { head } = await pack(TEA, 7);
  expect(readHead(TEA.id, structuredClone(head))).toEqual(head);
});

test('a head under another glossary’s name counts as damaged', async () => {
  const { head } = await pack(TEA, 7);
  expect(readHead('other', head)).toBeNull();
});

test.each([undefined, null, 'x', 7, {}, { id: TEA.id }, { id: TEA.id, title: 7 }])(
  'anything else counts as damaged: %j',
  (stored) => {
    expect(readHead(TEA.id, stored)).toBeNull();
  },
);
