import { describe, expect, it } from 'vitest';
import { examineSources } from '../../../src/compiler/compile';
import { teaWith } from './tea';

describe('figuresOf', () => {
  it('counts what the sources have', () => {
    const { figures } = examineSources(teaWith());
    expect(figures).toMatchObject({
      sections: 4,
      sectionsWithTerms: 3,
      summariesWithFacts: 0,
      sentences: 6,
      facts: { carried: 5, listed: 5, skipped: 1 },
      hedges: { kept: 2, needed: 2 },
      counterNotes: { kept: 1, needed: 1 },
      notes: { all: 2, withoutReference: 1 },
      entries: 3,
      onlyMentioned: 1,
      mentioned: 3,
      gated: 1,
      statements: 2,
      links: { article: 7, glosses: 1, statements: 1 },
      circles: 0,
    });
    expect(figures.grade.highest).toBeGreaterThan(figures.grade.median);
  });

  it('counts what is missing as missing', () => {
    const { figures } = examineSources(
      teaWith(
        ['article', 'Caffeine may block', 'Caffeine blocks'],
        ['article', ' note: breathing', ''],
        ['article', '<!-- F0.1', '<!-- ours'],
        ['article', "people's heart beat", 'people wake'],
      ),
    );
    expect(figures).toMatchObject({
      facts: { carried: 4, listed: 5 },
      hedges: { kept: 1, needed: 2 },
      counterNotes: { kept: 0, needed: 1 },
      mentioned: 2,
    });
  });
});
