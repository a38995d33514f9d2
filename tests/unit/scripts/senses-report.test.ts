import { describe, expect, it } from 'vitest';
import { type Decision, type LabelledItem, sensesReport } from '../../../scripts/senses-report';
import type { Hit } from '../../../src/matching/hit';

function decision(part: Partial<LabelledItem>, shown?: boolean): Decision {
  const item: LabelledItem = {
    id: '1',
    term: 'panic',
    title: '',
    text: 'a bank panic spread',
    start: 7,
    end: 12,
    context: undefined,
    wanted: true,
    corpus: 'news',
    ...part,
  };
  const hit: Hit = {
    start: 7,
    end: 12,
    entry: 'panic',
    form: { text: 'panic', words: ['panic'] },
    shown: shown === true,
    reason: { by: 'phrase', pattern: 'bank ~' },
  };
  return { item, hits: shown === undefined ? [] : [hit] };
}

const DECISIONS = [
  decision({ id: 'right' }, true),
  decision({ id: 'right too', wanted: false, corpus: 'books' }, false),
  decision({ id: 'wrong', wanted: false }, true),
  decision({ id: 'missed' }, false),
  decision({ id: 'without', term: 'vessel' }),
  decision({ id: 'unmatched', corpus: 'books' }),
];

describe('the report on the senses', () => {
  const lines = sensesReport(DECISIONS).split('\n');

  it('counts a word that no entry has for precision alone', () => {
    expect(lines.slice(0, 4)).toEqual([
      '6 items, 4 wanted',
      'precision 0.500 over all items (1 wrongly shown)',
      'recall    0.333 over items whose word has an entry (2 missed)',
      'without an entry: vessel',
    ]);
  });

  it('has figures for each corpus, and none if there is nothing to count', () => {
    expect(lines).toContain(
      '  news   precision 0.500  recall 0.500  1 wrongly shown, 1 missed, of 4',
    );
    expect(lines).toContain(
      '  books  precision     –  recall 0.000  0 wrongly shown, 1 missed, of 2',
    );
  });

  it('lists the wrong decisions with the word and the reason', () => {
    const wrong = lines.slice(lines.indexOf('Wrong decisions: 3') + 1);
    expect(wrong).toEqual([
      '  shown  wrong  …a bank [panic] spread…',
      '         panic: collocation "bank ~"',
      '  missed missed  …a bank [panic] spread…',
      '         panic: collocation "bank ~"',
      '  missed unmatched  …a bank [panic] spread…',
      '         no entry is written like this',
    ]);
  });
});
