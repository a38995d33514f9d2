import { describe, expect, it } from 'vitest';
import { entryForms } from '../../../src/compiler/entry-forms';
import { Problems } from '../../../src/compiler/problem';
import { readSenses } from '../../../src/compiler/senses';
import { readTerms } from '../../../src/compiler/terms';

function read(text: string) {
  const problems = new Problems();
  const senses = readSenses({ name: 'assets/senses.yaml', text }, problems);
  return { senses, problems: problems.sorted(['assets/senses.yaml']) };
}

describe('reading senses', () => {
  it('keeps patterns, cues, the prior and whether phrases are ambiguous', () => {
    const { senses, problems } = read(
      'side-effect:\n  phrases: true\n  veto: [happy ~]\n  prove: [alcohol|drug ~, ~ of * drug]\n' +
        '  cues: [dose]\n  against: [loop]\n  prior: -0.5\n',
    );
    expect(problems).toEqual([]);
    expect(senses.get('side-effect')?.sense).toEqual({
      veto: ['happy ~'],
      prove: ['alcohol|drug ~', '~ of * drug'],
      cues: ['dose'],
      against: ['loop'],
      prior: -0.5,
      phrases: true,
    });
  });

  it('takes a pattern for one way of writing the term', () => {
    const { senses, problems } = read('anxiety:\n  veto: [~anxieties, ~anxious to]\n');
    expect(problems).toEqual([]);
    expect(senses.get('anxiety')?.sense.veto).toEqual(['~anxieties', '~anxious to']);
  });

  it.each(['great one', '~ and ~', 'post~'])(
    'refuses the pattern "%s", with its line',
    (pattern) => {
      const { senses, problems } = read(`mood:\n  prior: 0\n  veto: ["${pattern}"]\n`);
      expect(senses.get('mood')?.sense.veto).toEqual([]);
      expect(problems).toHaveLength(1);
      expect(problems[0]).toMatchObject({ code: 'yaml-value', line: 3 });
      expect(problems[0]?.what).toContain(pattern);
    },
  );
});

describe('forms of an entry whose phrases are ambiguous', () => {
  const text = '- id: side-effect\n  term: side effect\n  kind: concept\n  gloss: A change.\n';
  const entries = readTerms([{ name: 'assets/terms/a.yaml', text }], new Problems());
  const gated = new Set(['side-effect']);

  it('are gated with all their variants', () => {
    const forms = entryForms(entries, gated, new Problems(), gated).get('side-effect') ?? [];
    expect(forms.map((form) => form.text)).toContain('side effects');
    expect(forms.every((form) => form.gated)).toBe(true);
  });

  it('are free where only single words are ambiguous', () => {
    const forms = entryForms(entries, gated, new Problems()).get('side-effect') ?? [];
    expect(forms.filter(({ words }) => words.length > 1).some((form) => form.gated)).toBe(false);
  });
});
