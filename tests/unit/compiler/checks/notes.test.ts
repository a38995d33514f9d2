import { describe, expect, it } from 'vitest';
import { codesWith } from '../tea';

describe('checkNotes', () => {
  it('requires the counter-note of a statement, too, and accepts no other note', () => {
    const says = (notes: string): [`terms`, string, string] => [
      'terms',
      'gloss: The muscle that pumps blood.',
      `gloss: The muscle that pumps blood.\n  says:\n    - section: s1-2\n      facts: [F1.2.1]\n      text: The article says it is safe.${notes}`,
    ];
    expect(codesWith(says(''))).toEqual([
      'terms/tea.yaml:30 counter-note',
      'terms/tea.yaml:30 contested',
    ]);
    expect(codesWith(says('\n      notes: [unsettled]'))).toEqual([
      'terms/tea.yaml:30 counter-note',
    ]);
    expect(codesWith(says('\n      notes: [breathing]'))).toEqual([]);
  });

  it('requires a note in a summary that names a contested fact', () => {
    expect(
      codesWith([
        'article',
        '> What tea does.',
        '> It cures sleepiness, the article says. <!-- F1.1.2 -->',
      ]),
    ).toEqual(['article.md:20 contested']);
  });
});
