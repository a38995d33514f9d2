import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ASSETS } from '../../../../scripts/read-sources';
import type { Entry, Form } from '../../../../src/glossary/model';
import type { Candidate } from '../../../../src/matching/hit';
import { createMatcher } from '../../../../src/matching/matcher';
import { isEverydayForm } from '../../../../src/matching/subject/ambiguous';
import { type EverydayTable, EverydayWords } from '../../../../src/matching/subject/everyday';
import { SubjectPage } from '../../../../src/matching/subject/judge';
import { profileOf, SubjectWords } from '../../../../src/matching/subject/profile';
import type { SeenTerm } from '../../../../src/matching/subject/seen-terms';
import { type Subject, subjectOf } from '../../../../src/matching/subject/subject';
import { TextWords } from '../../../../src/matching/subject/text-words';
import { words } from '../../../../src/matching/tokens';

const everyday = new EverydayWords(
  JSON.parse(readFileSync(join(ASSETS, 'everyday.json'), 'utf8')) as EverydayTable,
);

function form(text: string): Form {
  return { text, words: words(text) };
}

function entry(term: string, gloss: string): Entry {
  return {
    id: words(term).join('-'),
    term,
    kind: 'term',
    aliases: [],
    forms: [form(term)],
    gloss: [{ text: gloss }],
    statements: [],
    mentions: [],
    related: [],
  };
}

const CHEMISTRY = [
  entry('base', 'a substance that takes a proton from an acid in solution'),
  entry('bond', 'a force that holds atoms together in a molecule'),
  entry('period', 'a row of elements in the table, by the number of electron shells'),
  entry('acid', 'a substance that gives a proton to a base in solution'),
  entry('ion', 'an atom or molecule with a charge, since an electron is lost or gained'),
  entry('covalent bond', 'a bond in which two atoms share an electron pair'),
  entry('solvent', 'the liquid in which a substance is dissolved to make a solution'),
  entry('electron', 'a particle of negative charge outside the nucleus of an atom'),
  entry('reaction', 'a change in which molecules break and make bonds between atoms'),
  entry('metal', 'an element whose atoms lose an electron easily and become an ion'),
];

const LESSON = [
  'An acid gives a proton to a base, and an ion is left in the solution.',
  'A covalent bond joins two atoms of a molecule that share an electron pair.',
];
const NEWS = [
  'The club said on Friday that its new captain will stay at the team’s training base for the ' +
    'rest of the season, although several players have already left for their holidays abroad.',
  'People in the city have been waiting for the market to open again since the fire last year, ' +
    'and the mayor told reporters that work on the roof would take a longer period than planned.',
];

function seen(candidates: readonly Candidate[]): SeenTerm[] {
  return candidates.map(({ entry: id, form: { words: folded } }) => ({ entry: id, words: folded }));
}

function shownIn(subject: Subject, title: string, texts: readonly string[]): string[] {
  const matcher = createMatcher(subject.entries);
  const page = new SubjectPage(subject.scale, title);
  const count = new TextWords(subject.scale.weightOf, subject.scale.stem);
  for (const text of texts) {
    count.add(text);
    page.addTerms(seen(matcher.find(text)));
  }
  page.setWords(count);
  return texts.flatMap((text) => {
    const candidates = matcher.find(text);
    const block = page.block(text, candidates);
    return candidates
      .filter((each) => !each.form.gated || block.judge(each).shown)
      .map(({ entry: id }) => id);
  });
}

describe('an everyday word', () => {
  const subject = subjectOf(CHEMISTRY, everyday);

  it('is shown in a text on the glossary’s subject', () => {
    expect(shownIn(subject, 'Acids', LESSON)).toEqual(
      expect.arrayContaining(['acid', 'base', 'ion', 'covalent-bond', 'electron']),
    );
  });

  it('is held back in a text on something else', () => {
    expect(shownIn(subject, 'Local news', NEWS)).toEqual([]);
  });

  it('is decided by its paragraph where the page is about both', () => {
    const shown = shownIn(subject, '', [...LESSON, ...NEWS]);
    expect(shown).toContain('acid');
    expect(shown).not.toContain('period');
  });

  it('comes with what decided it', () => {
    const matcher = createMatcher(subject.entries);
    const [text = ''] = LESSON;
    const page = new SubjectPage(subject.scale, '');
    const count = new TextWords(subject.scale.weightOf, subject.scale.stem);
    count.add(text);
    page.setWords(count);
    const candidates = matcher.find(text);
    const base = candidates.find(({ entry: id }) => id === 'base');
    if (!base) throw new Error('"base" is not found.');
    const { reason } = page.block(text, candidates).judge(base);
    expect(reason.belonging).toBe(count.belonging);
    expect(reason.of).toBe(count.count);
    expect(reason.words.length).toBeGreaterThan(0);
    expect(reason.words).not.toContain('base');
  });
});

describe('which forms are everyday words', () => {
  it.each([
    ['base', true],
    ['bases', true],
    ['TV', true],
    ['CPU', true],
    ['NMDA', false],
    ['pyroxene', false],
    ['covalent bond', false],
    ['water base', false],
  ])('%s: %s', (text, expected) => {
    expect(isEverydayForm(form(text), everyday)).toBe(expected);
  });
});

describe('a profile', () => {
  it('is the same whatever the order of the entries', () => {
    const there = profileOf(CHEMISTRY, everyday);
    const back = profileOf([...CHEMISTRY].reverse(), everyday);
    expect(back.words).toEqual(there.words);
    expect(back.levels).toEqual(there.levels);
    expect(back.gap).toBeCloseTo(there.gap, 10);
    back.background.forEach((mean, at) => {
      expect(mean).toBeCloseTo(there.background[at] as number, 10);
    });
  });

  it('survives being stored', () => {
    const profile = profileOf(CHEMISTRY, everyday);
    const stored = new SubjectWords(JSON.parse(JSON.stringify(profile)), everyday);
    const fresh = new SubjectWords(profile, everyday);
    for (const word of ['proton', 'water', 'the', 'zzyzx', '7']) {
      expect(stored.weightOf(word)).toBe(fresh.weightOf(word));
    }
    expect(fresh.weightOf('proton')).toBeGreaterThan(0);
    expect(fresh.weightOf('people')).toBeLessThan(0);
    expect(fresh.weightOf('the')).toBeUndefined();
    expect(fresh.weightOf('zzyzx')).toBeUndefined();
  });

  it('tells a glossary with a subject from single words', () => {
    expect(profileOf(CHEMISTRY, everyday).gap).toBeGreaterThan(0.2);
  });
});

it('gives finite numbers for any glossary and any page', () => {
  const text = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 60 }),
    fc
      .array(fc.constantFrom('base', 'acid', 'the', 'water', 'family', 'ион', '酸', 'x1', '42'), {
        maxLength: 40,
      })
      .map((some) => some.join(' ')),
  );
  fc.assert(
    fc.property(
      fc.array(fc.tuple(text, text), { maxLength: 12 }),
      fc.array(text, { maxLength: 6 }),
      text,
      (glossary, texts, title) => {
        const entries = glossary
          .filter(([term]) => words(term).length > 0)
          .map(([term, gloss], at) => ({ ...entry(term, gloss), id: `e${at}` }));
        const subject = subjectOf(entries, everyday);
        const matcher = createMatcher(subject.entries);
        const page = new SubjectPage(subject.scale, title);
        const count = new TextWords(subject.scale.weightOf, subject.scale.stem);
        for (const each of texts) {
          count.add(each);
          page.addTerms(seen(matcher.find(each)));
        }
        page.setWords(count);
        for (const each of texts) {
          const candidates = matcher.find(each);
          const block = page.block(each, candidates, title);
          for (const candidate of candidates) {
            const { reason } = block.judge(candidate);
            expect(reason.score).toSatisfy(Number.isFinite);
          }
        }
      },
    ),
    { numRuns: 300 },
  );
});
