/** Entries with ambiguous terms, and a small table of topics, for tests of the sense gate. */
import type { Form, Sense } from '../../../../src/glossary/model';
import type { Candidate } from '../../../../src/matching/hit';
import { createMatcher } from '../../../../src/matching/matcher';
import type { GateEntry } from '../../../../src/matching/sense/gate';
import type { TopicModel } from '../../../../src/matching/sense/topic-model';
import { words } from '../../../../src/matching/tokens';

export const MODEL: TopicModel = {
  format: 'topics/1',
  step: 0.5,
  words: { 6: 'clinic doctor nurse patient', '-6': 'army bank harbour market' },
  parts: { 6: '-itis' },
};

export function form(text: string, gated = true): Form {
  return { text, words: words(text), ...(gated ? { gated: true as const } : {}) };
}

function sense(part: Partial<Sense> = {}): Sense {
  return { veto: [], prove: [], cues: [], against: [], prior: 0, ...part };
}

export function entry(id: string, part: Partial<Sense> | undefined, ...forms: Form[]): GateEntry {
  return { id, forms, ...(part ? { sense: sense(part) } : {}) };
}

export const DEPRESSION = entry(
  'depression',
  {
    veto: ['great ~', '~ of the 1930s'],
    prove: ['major ~', '~ and anxiety', 'great ~ and anxiety'],
    cues: ['antidepressant', 'therapy'],
    against: ['barometer'],
  },
  form('depression'),
  form('clinical depression', false),
);
export const KETAMINE = entry('ketamine', undefined, form('ketamine', false));

/** The places where terms of the entries are written. */
export function find(text: string, entries: readonly GateEntry[]): Candidate[] {
  return createMatcher(entries.map(({ id, forms = [] }) => ({ id, forms }))).find(text);
}
