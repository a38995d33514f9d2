import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ASSETS } from '../../../scripts/read-sources';
import { learnTopics, topicTable } from '../../../scripts/topic-learning';
import { readWordNet, wordNetFolder } from '../../../scripts/wordnet';

const SCRIPTS = join(import.meta.dirname, '../../../scripts');
const learned = learnTopics(readWordNet(wordNetFolder()));
const seeds = readFileSync(join(SCRIPTS, 'topic-seeds.txt'), 'utf8');

describe('learning topics', () => {
  it('gives exactly the bundled table', () => {
    const bundled = JSON.parse(readFileSync(join(ASSETS, 'topics.json'), 'utf8'));
    expect(topicTable(learned, seeds)).toEqual(bundled);
  });

  it('lets seeds override what was learned, and a zero remove a word', () => {
    const { words } = topicTable(learned, '# a comment\n-3 patients\n0 nurse\n');
    expect(learned.words.has('nurse')).toBe(true);
    expect(words['-6']?.split(' ')).toContain('patient');
    expect(Object.values(words).flatMap((group) => group.split(' '))).not.toContain('nurse');
  });

  it('rejects a line without a weight', () => {
    expect(() => topicTable(learned, 'patient nurse')).toThrow('No weight: "patient nurse"');
  });
});
