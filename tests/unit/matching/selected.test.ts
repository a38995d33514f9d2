import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Form, SourcedEntry } from '../../../src/glossary/model';
import { entriesWrittenAs, entryWrittenAs } from '../../../src/matching/selected';
import { words } from '../../../src/matching/tokens';

const form = (text: string, flags: Partial<Form> = {}): Form => ({
  text,
  words: words(text),
  ...flags,
});

const ENTRIES = [
  { id: 'pain', forms: [form('pain')] },
  { id: 'pain-trial', forms: [form('PAIN', { cased: true })] },
  { id: 'nmda', forms: [form('NMDA', { cased: true }), form('N-methyl-D-aspartate')] },
  { id: 'depression', forms: [form('depression', { gated: true }), form('major depression')] },
  { id: 'who', forms: [form('WHO', { cased: true })] },
];

const idOf = (text: string) => entryWrittenAs(text, ENTRIES)?.id;

describe('a selected text is an entry', () => {
  test.each([
    ['as it is written', 'N-methyl-D-aspartate', 'nmda'],
    ['across a line break, with other hyphens', 'n‑methyl\n d aspartate', 'nmda'],
    ['whatever is around it', ' “depression”, ', 'depression'],
    ['with an article before it', 'The major depression', 'depression'],
    ['with a possessive s behind it', 'depression’s', 'depression'],
    ['where the gate would ask for more', 'depression', 'depression'],
    ['in small letters, though pages must write it in capitals', 'nmda', 'nmda'],
    ['in capitals, though they are another entry’s in small letters', 'PAIN', 'pain-trial'],
    ['in small letters, though they are another entry’s in capitals', 'pain', 'pain'],
    ['in mixed letters: the one that takes any', 'Pain', 'pain'],
  ])('%s', (_, text, id) => {
    expect(idOf(text)).toBe(id);
  });

  test.each([
    ['with more words', 'major depression today'],
    ['with fewer', 'methyl-D-aspartate'],
    ['without any', ' – … '],
    ['that is only an article', 'the'],
    ['that is only a possessive s', '’s'],
  ])('not: %s', (_, text) => {
    expect(idOf(text)).toBeUndefined();
  });

  test('whatever is selected, it is none or one whose words it has', () => {
    const parts = fc.constantFrom(
      'pain',
      'PAIN',
      'the',
      "'s",
      '’S',
      ' ',
      '-',
      'major',
      'depression',
      '\u00ad',
    );
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 6 }), (some) => {
        const text = some.join('');
        const entry = entryWrittenAs(text, ENTRIES);
        if (!entry) return;
        const own = new Set(words(text));
        expect(entry.forms.some((each) => each.words.every((word) => own.has(word)))).toBe(true);
      }),
    );
  });
});

describe('the glossaries that explain a text', () => {
  const entry = (glossary: string, rank: number, ...forms: Form[]): SourcedEntry => ({
    ...{ id: `${glossary}~${rank}`, glossary, rank, term: '', kind: '', aliases: [], forms },
    ...{ gloss: [], statements: [], mentions: [], related: [] },
  });
  const idsOf = (text: string, ...entries: SourcedEntry[]) =>
    entriesWrittenAs(text, entries).map(({ id }) => id);

  test('are each listed once, in the order of their ranks', () => {
    const physics = entry('physics', 20, form('cell'));
    const biology = entry('biology', 10, form('cell', { gated: true }), form('cells'));
    const prisons = entry('prisons', 30, form('jail'));
    const twice = entry('physics', 21, form('cell'));
    expect(idsOf('Cell', physics, biology, prisons, twice)).toEqual(['biology~10', 'physics~20']);
  });

  test('are left out if they write the word only in capitals', () => {
    const computers = entry('computers', 1, form('RAM', { cased: true }));
    expect(idsOf('ram', computers)).toEqual([]);
    expect(idsOf('RAM', computers)).toEqual(['computers~1']);
  });
});
