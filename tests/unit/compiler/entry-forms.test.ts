import { describe, expect, it } from 'vitest';
import type { DraftEntry } from '../../../src/compiler/draft';
import { entryForms } from '../../../src/compiler/entry-forms';
import { Problems } from '../../../src/compiler/problem';

/** An entry of a file where each name has a line of its own. */
function draft(term: string, aliases: readonly string[], index: number): DraftEntry {
  let line = index * 100 + 1;
  const placed = (value: string) => ({ value, file: 't.yaml', line: line++ });
  return {
    file: 't.yaml',
    line,
    id: `e${index}`,
    term: placed(term),
    kind: '',
    aliases: aliases.map(placed),
    hidden: [],
    only: false,
    gloss: placed(''),
    says: [],
    related: [],
  };
}

function problemsOf(...entries: [term: string, ...aliases: string[]][]) {
  const problems = new Problems();
  const drafts = entries.map(([term, ...aliases], index) => draft(term, aliases, index));
  entryForms(drafts, new Set(), problems);
  return problems.sorted(['t.yaml']);
}

describe('entryForms', () => {
  it('reports a form of two entries, with the line of each', () => {
    const problems = problemsOf(['misuse', 'Drug-Abuse'], ['drug abuse']);
    expect(problems).toMatchObject([{ code: 'same-form', line: 2 }]);
    expect(problems[0]?.what).toContain('"e1" (t.yaml:101)');
  });

  it.each([
    '–',
    '~',
    '…',
    'one two three four five six seven eight nine ten eleven twelve thirteen',
  ])('reports %j, which no page could match', (alias) => {
    const problems = problemsOf(['ketamine', alias]);
    expect(problems).toMatchObject([{ code: 'form', line: 2 }]);
    expect(problems[0]?.what).toContain(alias);
  });
});
