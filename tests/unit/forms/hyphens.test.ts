import { describe, expect, it } from 'vitest';
import { closed, opened } from '../../../src/forms/hyphens';

describe('closed', () => {
  it.each([
    ['post-traumatic stress disorder', 'posttraumatic stress disorder'],
    ['over-activity', 'overactivity'],
    ['Anti-anxiety drug', 'Antianxiety drug'],
    ['multi\u2011step', 'multistep'],
  ])('writes %s together', (form, joined) => {
    expect(closed(form)).toBe(joined);
  });

  it.each(['treatment-resistant', 'ketamine-induced', 'N-methyl-D-aspartate', '5-HT', 'receptor'])(
    'does not write %s together',
    (form) => {
      expect(closed(form)).toBeUndefined();
    },
  );
});

describe('opened', () => {
  it.each([
    ['posttraumatic', 'post-traumatic'],
    ['antidepressant', 'anti-depressant'],
    ['Hyperactivity', 'Hyper-activity'],
  ])('writes %s with a hyphen', (word, hyphened) => {
    expect(opened(word)).toBe(hyphened);
  });

  it.each(['anticipation', 'hypothesis', 'neurological', 'neuron', 'overt', 'posture', 'multiple'])(
    'does not split %s',
    (word) => {
      expect(opened(word)).toBeUndefined();
    },
  );
});
