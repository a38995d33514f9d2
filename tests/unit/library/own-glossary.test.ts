import { describe, expect, test } from 'vitest';
import { parseGlossary } from '../../../src/glossary/schema';
import { openStored } from '../../../src/library/own-glossary';
import { digestOf, pack } from '../../../src/library/packed';
import { DamagedRecord } from '../../../src/library/stored-glossary';
import { indexed } from '../glossary/indexed';
import { TEA } from '../ui/tea-glossary';

// Links to missing entries are rejected.
const entries = TEA.entries.map((entry) => ({
  ...entry,
  gloss: [...entry.gloss, { text: ' See caffeine.', entry: 'caffeine' }],
  related: entry.related.filter((id) => id !== 'gone'),
}));
const GLOSSARY = parseGlossary({ ...TEA, entries });

async function opened() {
  const { head, data } = await pack(GLOSSARY, 5);
  return openStored(head, data);
}

test('unpacking returns what was packed', async () => {
  expect((await opened()).original()).toEqual(GLOSSARY);
});

test('finds what an index of the entries finds', async () => {
  const own = await opened();
  const index = indexed(GLOSSARY.entries);
  const words = [
    ...new Set(GLOSSARY.entries.flatMap(({ forms }) => forms.flatMap((f) => f.words))),
  ];
  for (const word of [...words, 'unknown']) {
    const found = own.places([word]).map((place) => own.at(place).term);
    expect(found).toEqual(index.lookup([word]).map(({ term }) => term));
    expect(own.companions([word])).toEqual(index.companions([word]));
  }
});

test('entries are sent with those that they link to, under the glossary’s name', async () => {
  const own = await opened();
  const [first] = GLOSSARY.entries;
  const entry = own.at(0);
  expect(entry.id).toBe(`${GLOSSARY.id}/${first?.id}`);
  const links = [...entry.gloss, ...entry.statements.flatMap(({ runs }) => runs)]
    .flatMap((run) => run.entry ?? [])
    .concat(entry.related);
  expect(links.length).toBeGreaterThan(0);
  for (const link of links) expect(own.placeOf(link)).toBeTypeOf('number');
  const { sections } = own.whole();
  const linked = sections
    .flatMap(({ summary, paragraphs }) => [
      ...summary,
      ...paragraphs.flat(2).flatMap((s) => s.runs),
    ])
    .flatMap((run) => run.entry ?? []);
  expect(linked.length).toBeGreaterThan(0);
  for (const link of linked) expect(own.placeOf(link)).toBeTypeOf('number');
});

test('an entry of another glossary is not its own, even if the id is the same', async () => {
  const own = await opened();
  const [first] = GLOSSARY.entries;
  expect(own.placeOf(`other/${first?.id}`)).toBeUndefined();
  expect(own.placeOf(first?.id ?? '')).toBeUndefined();
});

describe('damage', () => {
  test('is noticed in any byte', async () => {
    const { head, data } = await pack(GLOSSARY, 5);
    for (const at of [0, 4, 200, data.byteLength >> 1, data.byteLength - 1]) {
      const spoiled = data.slice(0);
      const bytes = new Uint8Array(spoiled);
      bytes[at] = (bytes[at] as number) ^ 1;
      await expect(openStored(head, spoiled)).rejects.toThrow(DamagedRecord);
    }
  });

  test.each([undefined, null, 'text', {}, new ArrayBuffer(0), new ArrayBuffer(3)])(
    'bytes that are none are noticed (%#)',
    async (data) => {
      const { head } = await pack(GLOSSARY, 5);
      await expect(openStored(head, data)).rejects.toThrow(DamagedRecord);
    },
  );

  test('valid bytes of another layout are refused', async () => {
    const { head, data } = await pack(GLOSSARY, 5);
    new Int32Array(data, 0, 1)[0] = 99;
    const newer = { ...head, digest: await digestOf(data) };
    await expect(openStored(newer, data)).rejects.toThrow(DamagedRecord);
  });
});

test('a glossary without entries can be kept', async () => {
  const { head, data } = await pack({ ...GLOSSARY, entries: [], sections: [] }, 5);
  const own = await openStored(head, data);
  expect(own.places(['tea'])).toEqual([]);
  expect(own.like('tea', 5)).toEqual([]);
  expect(head.terms).toBe(0);
});

test('hidden entries are neither found nor linked, and stay stored', async () => {
  const { id } = GLOSSARY.entries[0] as (typeof GLOSSARY.entries)[number];
  const glossary = { ...GLOSSARY, hidden: ['caffeine'] };
  const { head, data } = await pack(glossary, 5);
  expect(head.terms).toBe(GLOSSARY.entries.length - 1);
  const own = await openStored(head, data);
  expect(own.original()).toEqual(glossary);
  expect(own.places(['caffeine'])).toEqual([]);
  expect(own.like('caffeine', 5).map((place) => own.at(place).term)).not.toContain('caffeine');
  expect(own.placeOf(`${GLOSSARY.id}/caffeine`)).toBeUndefined();
  const place = own.placeOf(`${GLOSSARY.id}/${id}`) as number;
  expect(JSON.stringify(own.at(place))).not.toContain('/caffeine"');
  const whole = own.whole();
  expect(whole.entries).toHaveLength(GLOSSARY.entries.length - 1);
  expect(JSON.stringify(whole)).not.toContain('/caffeine"');
});
