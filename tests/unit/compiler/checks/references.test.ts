import { describe, expect, it } from 'vitest';
import { codesWith, problemsWith } from '../tea';

describe('checkReferences', () => {
  it('finds what facts refer to', () => {
    expect(
      codesWith(
        ['facts', 'section: s0', 'section: s9'],
        ['facts', 'counter: breathing', 'counter: breathin'],
        ['facts', 'apart: [F1.1.1]', 'apart: [F9.9]'],
      ),
    ).toEqual([
      'article.md:16 fact-elsewhere',
      'article.md:35 counter-note',
      'facts.yaml:1 unknown-section',
      'facts.yaml:3 unknown-fact',
      'facts.yaml:4 unknown-note',
    ]);
  });

  it('finds an entry related to itself', () => {
    expect(codesWith(['terms', '[adenosine-receptor]', '[caffeine]'])).toEqual([
      'terms/tea.yaml:10 unknown-entry',
    ]);
  });

  it('counts a note as used if only a summary uses it', () => {
    expect(
      codesWith(['article', 'receptor. <!-- note: unsettled', 'receptor. <!-- note: unsettle']),
    ).toEqual(['article.md:24 unknown-note']);
  });

  it('finds a sense that would never be used', () => {
    const problems = problemsWith(
      ['senses', 'heart:', 'adenosine-receptor:'],
      ['terms', 'aliases: [A2AR]\n', 'aliases: []\n'],
    );
    expect(problems).toMatchObject([{ code: 'sense', file: 'senses.yaml', line: 1 }]);
    expect(problems[0]?.what).toContain('no single-word form');
  });

  it('accepts a sense that longer forms ask for', () => {
    expect(
      codesWith(
        ['senses', 'heart:', 'adenosine-receptor:\n  phrases: true'],
        ['terms', 'aliases: [A2AR]\n', 'aliases: []\n'],
      ),
    ).toEqual([]);
  });
});
