import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createMatcher, type MatchableEntry } from '../../../src/matching/matcher';
import { casedWords, words } from '../../../src/matching/tokens';
import { leastWorkOf } from '../work';
import { pageText } from './page-text';

/** Entries by their forms; a form that starts with `=` is cased. */
function entry(id: string, ...forms: string[]): MatchableEntry {
  return {
    id,
    forms: forms.map((form) => {
      const text = form.replace(/^=/, '');
      return { text, words: words(text), ...(form !== text ? { cased: true as const } : {}) };
    }),
  };
}

const ENTRIES = [
  entry('ketamine', 'ketamine'),
  entry('pain', 'pain'),
  entry('mood', 'mood'),
  entry('depression', 'depression'),
  entry('anxiety', 'anxiety'),
  entry('opioid', 'opioid', 'opioids'),
  entry('opioid-receptor', 'opioid receptor'),
  entry('receptor', 'receptor', 'receptors'),
  entry('nmda', '=NMDA', 'N-methyl-D-aspartate'),
  entry('nmda-receptor', '=NMDA receptor', '=NMDAR', 'N-methyl-D-aspartate receptor'),
  entry('moa', '=MoA'),
  entry('ptsd', '=PTSD', 'post-traumatic stress disorder', 'posttraumatic stress disorder'),
  entry('crohn', "Crohn's disease"),
  entry('can', 'can'),
];

const matcher = createMatcher(ENTRIES);

/** "entry:text as it is written" of each candidate. */
function found(text: string, entries?: readonly MatchableEntry[]): string[] {
  const candidates = (entries ? createMatcher(entries) : matcher).find(text);
  return candidates.map(({ entry, start, end }) => `${entry}:${text.slice(start, end)}`);
}

describe('find', () => {
  it.each([
    ['nothing in a text without terms', 'The weather is fine.', []],
    ['nothing in an empty text', '', []],
    [
      'a term whatever its case',
      'Ketamine, KETAMINE and ketamine',
      ['ketamine:Ketamine', 'ketamine:KETAMINE', 'ketamine:ketamine'],
    ],
    [
      'the longest of the forms that start at a place',
      'opioid receptor, opioid',
      ['opioid-receptor:opioid receptor', 'opioid:opioid'],
    ],
    [
      'the longest complete form where a longer one breaks off',
      'NMDA receptors',
      ['nmda:NMDA', 'receptor:receptors'],
    ],
    [
      'the leftmost of overlapping forms',
      'opioid opioid receptor',
      ['opioid:opioid', 'opioid-receptor:opioid receptor'],
    ],
    [
      'a term across hyphens and dashes of all sorts',
      'N\u2011methyl–D−aspartate',
      ['nmda:N\u2011methyl–D−aspartate'],
    ],
    [
      'a form with a hyphen written without',
      'post traumatic stress disorder',
      ['ptsd:post traumatic stress disorder'],
    ],
    [
      'a term across a line end and indentation',
      'opioid\n      receptor',
      ['opioid-receptor:opioid\n      receptor'],
    ],
    [
      'a term across a non-breaking and a thin space',
      'opioid\u00A0receptor opioid\u2009receptor',
      ['opioid-receptor:opioid\u00A0receptor', 'opioid-receptor:opioid\u2009receptor'],
    ],
    [
      'a term with soft hyphens, and a joiner behind it',
      'keta\u00ADmine\u200D',
      ['ketamine:keta\u00ADmine'],
    ],
    ['a term with combining marks', 'ke\u0301tamine', ['ketamine:ke\u0301tamine']],
    ['a term with a curly apostrophe', 'Crohn’s disease', ['crohn:Crohn’s disease']],
    ['a possessive’s term', 'ketamine’s effect', ['ketamine:ketamine']],
    [
      'a term in brackets and before a comma without space',
      '(ketamine) ketamine,which',
      ['ketamine:ketamine', 'ketamine:ketamine'],
    ],
    [
      'both terms around a slash',
      'depression/anxiety',
      ['depression:depression', 'anxiety:anxiety'],
    ],
    ['a term in a hyphenated compound', 'ketamine-assisted', ['ketamine:ketamine']],
    ['an acronym in its very case only', 'NMDA nmda Nmda MoA MOA moa', ['nmda:NMDA', 'moa:MoA']],
    ['an acronym in full-width letters', 'ＮＭＤＡ', ['nmda:ＮＭＤＡ']],
    ['the case of the whole of a cased form', 'NMDA Receptor', ['nmda:NMDA', 'receptor:Receptor']],
    ['an acronym with a footnote mark', 'PTSD²', ['ptsd:PTSD']],
    ['a short word in capitals among capitals', 'LIVING WITH PAIN', ['pain:PAIN']],
    ['a longer word in capitals anywhere', 'the KETAMINE study', ['ketamine:KETAMINE']],
    ['no short word in capitals in a sentence', 'the PAIN and MOOD trials', []],
    [
      'no term across a comma or full stop',
      'opioid, receptor. Opioid. Receptor',
      ['opioid:opioid', 'receptor:receptor', 'opioid:Opioid', 'receptor:Receptor'],
    ],
    ['no term in a longer word', 'painful ketamines esketamine pain2 _pain', []],
    ['no contraction', 'I can’t', []],
    [
      'no term in an address, though there is one after it',
      'https://x.org/pain is pain',
      ['pain:pain'],
    ],
    [
      'the shorter form where the longer ends in an address',
      'opioid receptor.com',
      ['opioid:opioid'],
    ],
    ['no hashtag or handle', '#ketamine @ketamine', []],
  ])('finds %s', (_what, text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it('finds terms in scripts without spaces, also next to Latin ones', () => {
    const entries = [entry('k', '氯胺酮'), entry('n', 'NMDA受体')];
    expect(found('使用氯胺酮治疗NMDA受体。', entries)).toEqual(['k:氯胺酮', 'n:NMDA受体']);
  });

  it('gives the first entry a form that several have', () => {
    expect(found('mood', [entry('one', 'mood'), entry('two', 'mood')])).toEqual(['one:mood']);
  });

  it('a form that needs its capitals wins over one that doesn’t, even if it comes later', () => {
    const entries = [entry('word', 'painful'), entry('trial', '=PAINFUL')];
    expect(found('PAINFUL painful', entries)).toEqual(['trial:PAINFUL', 'word:painful']);
  });

  it('does not match a cased form whose text and words disagree', () => {
    const broken = { id: 'x', forms: [{ text: 'A B', words: ['ab'], cased: true as const }] };
    expect(found('ab AB', [broken])).toEqual([]);
  });

  it('does not match forms without words, nor regular-expression characters', () => {
    expect(found('a (b) .* c', [entry('x', '.*'), entry('y', '(b)')])).toEqual(['y:b']);
  });

  it('says which form was matched', () => {
    expect(matcher.find('some N-methyl-D-aspartate')[0]?.form.text).toBe('N-methyl-D-aspartate');
  });

  it('finds forms that are added later, and keeps the earlier ones', () => {
    const growing = createMatcher([entry('one', 'mood')]);
    expect(growing.find('mood swing')).toHaveLength(1);
    growing.add([entry('two', 'mood swing'), entry('three', 'mood')]);
    growing.add([entry('one', 'mood')]);
    expect(growing.find('mood swing, mood').map((each) => each.entry)).toEqual(['two', 'one']);
  });

  it('gives valid, ordered offsets whose words are the form’s', () => {
    fc.assert(
      fc.property(pageText(), (text) => {
        let last = 0;
        for (const { start, end, form } of matcher.find(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(words(text.slice(start, end))).toEqual(form.words);
          if (form.cased) {
            expect(casedWords(text.slice(start, end))).toEqual(casedWords(form.text));
          }
          last = end;
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('finds every form in plain prose', () => {
    const forms = ENTRIES.flatMap(({ forms }) => forms.map(({ text }) => text));
    const prose = fc.array(fc.constantFrom(...forms), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(prose, (terms) => {
        const text = `So ${terms.join('; so ')}.`;
        expect(matcher.find(text).map(({ start, end }) => text.slice(start, end))).toEqual(terms);
      }),
    );
  });

  it('does not slow down with the square of a text without spaces', () => {
    const once = 'ketamine,pain/mood-'.repeat(500);
    const workFor = (text: string) => leastWorkOf(3, () => void matcher.find(text));
    workFor(once);
    // Eight times the work; 64 times if it were quadratic.
    expect(workFor(once.repeat(8))).toBeLessThan(24 * workFor(once));
  });
});

describe('ranks', () => {
  const first = { ...entry('first', 'green tea'), rank: 1 };
  const second = { ...entry('second', 'green tea', 'oolong'), rank: 2 };

  it('give a shared form to the lower one, whichever came to be known first', () => {
    const late = createMatcher([second]);
    expect(late.find('green tea')[0]?.entry).toBe('second');
    late.add([first]);
    expect(late.find('green tea, oolong').map((hit) => hit.entry)).toEqual(['first', 'second']);
    late.add([second]);
    expect(late.find('green tea')[0]?.entry).toBe('first');
  });

  it('leave a longer match to the entry that has it', () => {
    const longer = { ...entry('longer', 'green tea leaf'), rank: 3 };
    expect(createMatcher([first, longer]).find('green tea leaf')[0]?.entry).toBe('longer');
  });
});

describe('what is not allowed at a place', () => {
  const matcher = createMatcher([
    { ...entry('en', 'hormone therapy', 'gift'), rank: 1 },
    { ...entry('de', 'gift', 'hormone'), rank: 2 },
  ]);

  it('gives way to the next entry with the same form', () => {
    const found = matcher.find('gift, gift', (id, start) => (id === 'en') === start > 0);
    expect(found.map((hit) => hit.entry)).toEqual(['de', 'en']);
  });

  it('gives way to a shorter form of another entry', () => {
    const [found] = matcher.find('hormone therapy', (id) => id === 'de');
    expect(found).toMatchObject({ entry: 'de', end: 'hormone'.length });
  });

  it('gives way to shorter forms inside it, each at its own place', () => {
    const nested = createMatcher([
      entry('long', 'green tea leaf'),
      entry('leaf', 'leaf'),
      entry('green', 'green'),
    ]);
    const found = nested.find('green tea leaf', (_id, start, end) => end - start < 8);
    expect(found.map((hit) => hit.entry)).toEqual(['green', 'leaf']);
  });

  it('is asked only about places that are written as the entry is', () => {
    const asked: string[] = [];
    const cased = createMatcher([entry('cased', '=NO')]);
    cased.find('say no', (id) => asked.push(id) > 0);
    expect(asked).toEqual([]);
  });
});
