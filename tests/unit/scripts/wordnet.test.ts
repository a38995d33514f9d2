import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { medicalSynsets } from '../../../scripts/topic-labels';
import { readWordNet, withHyponyms } from '../../../scripts/wordnet';

const NOUNS = `  1 This software and database is being provided to you
00000010 03 n 01 entity 0 000 | that which exists
00000020 26 n 02 illness 0 sickness 1 001 @ 00000010 n 0000 | impairment of normal function
00000030 26 n 01 flu 0 001 @ 00000020 n 0000 | an acute illness; "down with flu"
00000040 18 n 01 Freud 0 002 @i 00000010 n 0000 ;c 00000020 n 0000 | a physician
`;
const ADJECTIVES = '00000050 00 s 01 ill(p) 0 001 + 00000020 n 0101 | not in good health\n';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'wordnet-'));
  writeFileSync(join(folder, 'data.noun'), NOUNS);
  writeFileSync(join(folder, 'data.adj'), ADJECTIVES);
  writeFileSync(join(folder, 'data.verb'), '');
  writeFileSync(join(folder, 'data.adv'), '');
});

afterAll(() => rmSync(folder, { recursive: true }));

describe('reading WordNet', () => {
  it('reads lemmas, pointers and the definition', () => {
    expect(readWordNet(folder).get('n00000020')).toEqual({
      id: 'n00000020',
      file: 26,
      lemmas: ['illness', 'sickness'],
      pointers: [{ kind: '@', to: 'n00000010' }],
      gloss: 'impairment of normal function',
    });
  });

  it('does not read the licence as a synset', () => {
    expect(readWordNet(folder).size).toBe(5);
  });

  it('removes the position marker from an adjective’s lemma, and reads satellites as adjectives', () => {
    expect(readWordNet(folder).get('a00000050')?.lemmas).toEqual(['ill']);
  });

  it('finds everything below a meaning, instances included', () => {
    const synsets = readWordNet(folder);
    expect([...withHyponyms(synsets, ['n00000020'])].sort()).toEqual(['n00000020', 'n00000030']);
    expect(withHyponyms(synsets, ['n00000010']).size).toBe(4);
  });

  it('reports meanings that WordNet doesn’t have', () => {
    expect(() => medicalSynsets(readWordNet(folder))).toThrow(/WordNet has no "/);
  });
});
