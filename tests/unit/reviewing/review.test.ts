import { describe, expect, it } from 'vitest';
import { groupedTerms } from '../../../src/reviewing/groups';
import {
  acceptSure,
  changeTerms,
  mergeTerms,
  openAndSure,
  type Review,
  startReview,
  undoStep,
} from '../../../src/reviewing/review';
import {
  isExplained,
  needsDecision,
  proposedTerms,
  type ReviewedTerm,
} from '../../../src/reviewing/reviewed-term';
import { ENZYMES, proposer } from '../proposing/articles';

const { proposals } = proposer.propose(ENZYMES);
const start = startReview(proposedTerms(proposals));

function termOf({ terms }: Review, name: string): ReviewedTerm {
  const term = terms.find((each) => each.term === name);
  if (!term) throw new Error(`There is no “${name}”.`);
  return term;
}

describe('a review', () => {
  it('starts with nothing decided', () => {
    expect(new Set(start.terms.map(({ decision }) => decision))).toEqual(new Set(['open']));
    expect(termOf(start, 'ATP')).toMatchObject({ expansion: 'adenosine triphosphate' });
  });

  it('undoes each step, the latest first', () => {
    const accepted = { ...termOf(start, 'ATP'), decision: 'accepted' } as const;
    const one = changeTerms(start, 'accept', [accepted]);
    const added: ReviewedTerm = { ...accepted, id: 'a1', term: 'heat', isAdded: true };
    const two = changeTerms(one, 'add', [added]);
    expect(two.terms[0]).toEqual(added);
    expect(undoStep(two).terms).toEqual(one.terms);
    expect(undoStep(undoStep(two))).toEqual(start);
    expect(undoStep(start)).toBe(start);
  });

  it('accepts in one step everything that Glossa is sure of and nobody decided', () => {
    const [first, ...others] = openAndSure(start);
    if (!first) throw new Error('Nothing is sure.');
    const rejected = changeTerms(start, 'reject', [{ ...first, decision: 'rejected' }]);
    const all = acceptSure(rejected);
    const accepted = all.terms.filter(({ decision }) => decision === 'accepted');
    expect(accepted.map(({ id }) => id).sort()).toEqual(others.map(({ id }) => id).sort());
    expect(undoStep(all).terms).toEqual(rejected.terms);
    expect(acceptSure(all)).toBe(all);
  });

  it('asks for a decision about clear terms alone', () => {
    const { terms } = start;
    const asked = terms.filter(needsDecision).map(({ term }) => term);
    expect(asked).toEqual(expect.arrayContaining(['ATP', 'enzyme']));
    expect(asked.length).toBeLessThan(terms.length);
    const doubtful = { ...termOf(start, 'enzyme'), confidence: 'look-closely' as const };
    expect(needsDecision(doubtful)).toBe(false);
    expect(needsDecision({ ...doubtful, isAdded: true })).toBe(true);
  });

  it('makes the names of a merged term other names', () => {
    const from = termOf(start, 'ATP');
    const into = termOf(start, 'enzyme');
    const merged = mergeTerms(start, from, into);
    const target = termOf(merged, 'enzyme');
    expect(target.aliases).toEqual(['ATP', 'adenosine triphosphate']);
    expect(target.mentions.length).toBe(into.mentions.length + from.mentions.length);
    expect(target.decision).toBe('accepted');
    expect(termOf(merged, 'ATP').decision).toBe('merged');
    expect(undoStep(merged)).toEqual(start);
  });
});

describe('terms that share a sentence', () => {
  it('are marked for a close look, except for the likeliest', () => {
    const enzyme = proposals.find(({ term }) => term.text === 'enzyme');
    if (!enzyme?.definition) throw new Error('There is no “enzyme”.');
    const term = { ...enzyme.term, text: 'protein' };
    const less = { ...enzyme, term, definition: { ...enzyme.definition, p: 0.6 } };
    const review = startReview(proposedTerms([less, { ...enzyme, confidence: 'sure' }]));
    expect(termOf(review, 'protein').confidence).toBe('look-closely');
    expect(termOf(review, 'enzyme').confidence).toBe('sure');
  });
});

describe('groups', () => {
  it('are short forms, what is defined, what is known, and the rest', () => {
    const loose = start.terms.filter(({ confidence }) => confidence === 'none');
    const [known, unknown] = loose;
    const groups = groupedTerms(
      start.terms,
      new Map([[known?.id ?? '', { title: 'Tea', gloss: 'A drink.' }]]),
    );
    expect(groups.get('shortForms')?.map(({ term }) => term)).toEqual(['ATP']);
    expect(groups.get('defined')?.every(isExplained)).toBe(true);
    const sure = groups.get('defined')?.map(({ confidence }) => confidence);
    expect(sure).not.toEqual([]);
    expect(sure).not.toContain('none');
    expect(sure).not.toContain('look-closely');
    const unsure = groups.get('perhaps')?.map(({ confidence }) => confidence);
    expect(unsure?.filter((confidence) => confidence !== 'look-closely')).toEqual([]);
    expect(groups.get('known')).toEqual([known]);
    expect(groups.get('undefined')).toContain(unknown);
  });

  it('leave out what was merged', () => {
    const merged = mergeTerms(start, termOf(start, 'ATP'), termOf(start, 'enzyme'));
    expect(groupedTerms(merged.terms, new Map()).get('shortForms')).toEqual([]);
  });
});
