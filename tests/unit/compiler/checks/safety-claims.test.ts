import { describe, expect, it } from 'vitest';
import { safetyClaims } from '../../../../src/compiler/checks/safety-claims';
import { type Change, codesWith } from '../tea';

describe('safetyClaims', () => {
  it.each<[string, string[]]>([
    ['It does not depress the respiratory system.', ['breathing']],
    ["It doesn't slow breathing.", ['breathing']],
    ['It doesn’t lower blood pressure.', ['blood pressure']],
    ['Unlike others, it leaves breathing unaffected.', ['breathing']],
    ['It preserves breathing and blood pressure.', ['breathing', 'blood pressure']],
    ['It puts people to sleep without lowering their blood pressure.', ['blood pressure']],
    ['Patients keep breathing, and their airways stay open; it keeps them stable.', ['breathing']],
  ])('hears the claim in %j', (sentence, subjects) => {
    expect(safetyClaims(sentence)).toEqual(subjects);
  });

  it.each([
    'It can raise blood pressure.',
    'It slows breathing when too much is given.',
    'How hard the blood pushes against the walls of the tubes it flows through.',
    'The lungs and the muscles that a person breathes with.',
    'It does not affect memory.',
  ])('finds none in %j', (sentence) => {
    expect(safetyClaims(sentence)).toEqual([]);
  });
});

describe('checkSafetyClaims', () => {
  it('knows what "it" is in a statement of that very entry', () => {
    const heart: Change = ['terms', '  term: heart\n', '  term: breathing\n'];
    const says: Change = [
      'terms',
      'The muscle that pumps blood.',
      'The muscle that pumps blood.\n  says:\n    - section: s1-2\n      facts: [F1.2.2]\n      text: Tea does not slow it.',
    ];
    expect(codesWith(says)).toEqual([]);
    expect(codesWith(heart, says)).toEqual(['terms/tea.yaml:31 safety-claim']);
  });

  const CLAIM = 'It does not slow breathing.';

  it.each<[string, Change, string]>([
    ['a summary', ['article', '> What tea does.', `> ${CLAIM}`], 'article.md:20'],
    [
      'a sentence of ours',
      ['article', 'The adenosine receptor also tells the brain that it is late.', CLAIM],
      'article.md:29',
    ],
    [
      'a statement',
      ['terms', 'It may block the adenosine receptor.', `It may block it. ${CLAIM}`],
      'terms/tea.yaml:9',
    ],
    ['a gloss', ['terms', 'The muscle that pumps blood.', CLAIM], 'terms/tea.yaml:27'],
  ])('finds the claim in %s where no fact is marked', (_where, change, place) => {
    expect(codesWith(change)).toContain(`${place} safety-claim`);
  });

  it('does not accept a note on something else', () => {
    expect(
      codesWith(['article', '> What tea does.', `> ${CLAIM} <!-- note: unsettled -->`]),
    ).toEqual(['article.md:20 safety-claim']);
  });

  it('accepts a note on the same subject', () => {
    expect(
      codesWith(['article', '> What tea does.', `> ${CLAIM} <!-- note: breathing -->`]),
    ).toEqual([]);
  });
});
