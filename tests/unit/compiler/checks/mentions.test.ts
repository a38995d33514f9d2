import { describe, expect, it } from 'vitest';
import { codesWith } from '../tea';

describe('checkMentions', () => {
  it('does not take a term’s place in glosses, statements or notes for a mention', () => {
    expect(
      codesWith(
        [
          'terms',
          '- id: heart',
          '- id: sleepy\n  term: awake\n  kind: state\n  gloss: Not sleepy.\n- id: heart',
        ],
        ['notes', 'This is not settled.', 'It keeps you awake.'],
      ),
    ).toEqual(['terms/tea.yaml:25 not-mentioned']);
  });
});
