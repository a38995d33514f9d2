import { describe, expect, it } from 'vitest';
import { codesWith } from '../tea';

describe('checkFacts', () => {
  it('does not count a fact as carried because a statement or a summary has it', () => {
    expect(
      codesWith(
        [
          'article',
          'that caffeine cures sleepiness. <!-- F1.1.2 note: unsettled -->',
          'that it is nice. <!-- ours -->',
        ],
        [
          'article',
          'receptor. <!-- note: unsettled',
          'receptor, the article says. <!-- F1.1.2 note: unsettled',
        ],
      ),
    ).toEqual(['facts.yaml:3 fact-missing']);
  });

  it('lets a part’s summary repeat facts of its sections, and of no others', () => {
    expect(
      codesWith(['article', '> What tea does.', '> It may keep you up. <!-- F1.1.1 F1.2.2 -->']),
    ).toEqual([]);
    expect(codesWith(['article', '> What tea does.', '> It has caffeine. <!-- F0.1 -->'])).toEqual([
      'article.md:20 fact-elsewhere',
    ]);
    expect(
      codesWith([
        'article',
        '> What tea does to the body.',
        '> It may keep you up. <!-- F1.1.1 -->',
      ]),
    ).toEqual(['article.md:33 fact-elsewhere']);
  });

  it('finds a statement that gives a fact to another section, or carries none', () => {
    expect(
      codesWith([
        'terms',
        'section: s1-1\n      facts: [F1.1.1]',
        'section: s1-2\n      facts: [F1.1.1]',
      ]),
    ).toEqual(['terms/tea.yaml:8 fact-elsewhere']);
    expect(codesWith(['terms', '      facts: [F1.1.1]\n', ''])).toEqual([
      'terms/tea.yaml:8 unmarked-sentence',
    ]);
  });

  it('finds facts joined in a statement', () => {
    expect(codesWith(['terms', '[F1.1.2]', '[F1.1.2, F1.1.1]'])).toEqual([
      'terms/tea.yaml:20 facts-joined',
      'terms/tea.yaml:20 hedge',
    ]);
  });
});
