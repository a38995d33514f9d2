import { expect, test } from 'vitest';
import {
  articleParts,
  firstBlockLinking,
  groupBySection,
  mainSectionOf,
  sectionText,
} from '../../../src/glossary/article';
import type { Section } from '../../../src/glossary/model';
import { TEA } from '../ui/tea-glossary';

const section = (id: string): Section => {
  const found = TEA.sections.find((one) => one.id === id);
  if (!found) throw new Error(id);
  return found;
};

test('sections are under their part, in the order of the article', () => {
  const parts = articleParts(TEA.sections).map(({ head, sections }) => [
    head.id,
    ...sections.map(({ id }) => id),
  ]);
  expect(parts).toEqual([['s0'], ['s1', 's1-1', 's1-2']]);
});

test('a section whose part is missing is not lost', () => {
  const orphan = { ...section('s1-2'), parent: 'nowhere' };
  expect(articleParts([section('s0'), orphan]).map(({ head }) => head.id)).toEqual(['s0', 's1-2']);
});

test('a note is shown once, where it first belongs, and keeps its number', () => {
  const text = sectionText(section('s1-1'), TEA.notes);
  expect(text.summary.notes).toEqual(['unsettled']);
  expect(text.paragraphs.map(({ notes }) => notes)).toEqual([[], ['breathing']]);
  expect([...text.numbers]).toEqual([
    ['unsettled', 1],
    ['breathing', 2],
  ]);
});

test('a claim whose note is missing is not shown, not even as a summary', () => {
  const { breathing } = TEA.notes;
  const text = sectionText(section('s1-1'), breathing ? { breathing } : {});
  expect(text.summary.sentences).toEqual([]);
  expect(text.paragraphs.map(({ sentences }) => sentences.length)).toEqual([2, 0]);
});

test('a note named like a property of every object is not taken for a known one', () => {
  const odd = { ...section('s0'), summaryNotes: ['constructor'] };
  expect(sectionText(odd, TEA.notes).summary.sentences).toEqual([]);
});

test('an entry is looked for in the text first, then in the summary', () => {
  const text = sectionText(section('s0'), TEA.notes);
  expect(firstBlockLinking(text, 'tea')).toBe(0);
  expect(firstBlockLinking({ ...text, paragraphs: [] }, 'tea')).toBe(-1);
  expect(firstBlockLinking(text, 'adenosine-receptor')).toBeNull();
});

test('an entry is read about where the article says something of it, else where it is mentioned', () => {
  const home = (id: string) => {
    const entry = TEA.entries.find((one) => one.id === id);
    return entry && mainSectionOf(entry);
  };
  expect(home('caffeine')).toBe('s1-1');
  expect(home('tea')).toBe('s0');
});

test('only neighbouring statements from one section are put together', () => {
  const said = (at: string) => ({
    runs: [],
    section: at,
    certainty: 'stated' as const,
    facts: [],
  });
  const groups = groupBySection([said('a'), said('a'), said('b'), said('a')]);
  expect(groups.map((group) => group.map(({ section: at }) => at))).toEqual([
    ['a', 'a'],
    ['b'],
    ['a'],
  ]);
});
