import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formsOf, type NamedEntry, shownName } from '../../../src/forms/forms';
import type { Form } from '../../../src/glossary/model';
import { keyOfSigns, signsOf } from '../../../src/matching/signs';
import { words } from '../../../src/matching/tokens';

interface Written {
  id?: string;
  term: string;
  expansion?: string;
  aliases?: string[];
  hidden?: string[];
  only?: boolean;
}

function named(written: Written, index: number, gated: readonly string[]): NamedEntry {
  const { id = `e${index}`, term, expansion, aliases = [], hidden = [], only = false } = written;
  const names = [term, ...(expansion === undefined ? [] : [expansion]), ...aliases, ...hidden];
  return { id, names, only, gate: gated.includes(id) ? 'single words' : 'none' };
}

function make(entries: Written[], gated: string[] = []) {
  const { forms, faults } = formsOf(entries.map((entry, index) => named(entry, index, gated)));
  return { forms: [...forms.values()], faults };
}

function formsOfOne(entry: Written, gated: string[] = []): readonly Form[] {
  return make([entry], gated).forms[0] ?? [];
}

const texts = (forms: readonly Form[]): string[] => forms.map((form) => form.text);

describe('formsOf', () => {
  it('takes term, expansion, aliases and hidden forms as they are written', () => {
    const forms = formsOfOne({
      term: 'PTSD',
      expansion: 'post-traumatic stress disorder',
      aliases: ['combat stress'],
      hidden: ['shell shock'],
      only: true,
    });
    expect(forms).toEqual([
      { text: 'PTSD', words: ['ptsd'], cased: true },
      {
        text: 'post-traumatic stress disorder',
        words: ['post', 'traumatic', 'stress', 'disorder'],
      },
      { text: 'combat stress', words: ['combat', 'stress'] },
      { text: 'shell shock', words: ['shell', 'shock'] },
    ]);
  });

  it.each([
    ['NMDA', true],
    ['5-HT', true],
    ['NMDAR', true],
    ['MoA', true],
    ['mRNA', true],
    ['NMDA receptor', undefined],
    ['N-methyl-D-aspartate', undefined],
    ['Calvin Stevens', undefined],
    ['Ketamine', undefined],
    ['ketamine', undefined],
    ['~TRD', undefined],
    ['~trd', undefined],
  ])('takes the case of %s for part of the form: %s', (term, cased) => {
    const [form] = formsOfOne({ term });
    expect(form?.cased).toBe(cased);
    expect(form?.text).toBe(term.replace('~', ''));
  });

  it('keeps the case of an acronym in its plural, and the freedom of one that has none', () => {
    expect(formsOfOne({ term: 'NMDAR' })).toContainEqual({
      text: 'NMDARs',
      words: ['nmdars'],
      cased: true,
    });
    expect(formsOfOne({ term: '~TRD' })).toContainEqual({ text: 'TRDs', words: ['trds'] });
  });

  it.each<[string, string[]]>([
    ['opioid receptor', ['opioid receptors']],
    ['mechanism of action', ['mechanisms of action']],
    ['ulcer in the bladder', ['ulcers in the bladder']],
    ['connections between nerve cells', ['connection between nerve cells']],
    ['by mouth', []],
    ['Vietnam War', []],
    ['off-label', []],
    ['anti-anxiety', ['antianxiety']],
    ['glutamate signaling', ['glutamate signalling']],
    [
      'pediatric anesthesia',
      [
        'pediatric anesthesias',
        'paediatric anesthesia',
        'pediatric anaesthesia',
        'paediatric anesthesias',
        'pediatric anaesthesias',
        'paediatric anaesthesia',
        'paediatric anaesthesias',
      ],
    ],
    [
      'post-traumatic stress disorder',
      [
        'post-traumatic stress disorders',
        'posttraumatic stress disorder',
        'posttraumatic stress disorders',
      ],
    ],
  ])('makes the variants of %s and nothing else', (term, variants) => {
    expect(texts(formsOfOne({ term })).slice(1).sort()).toEqual([...variants].sort());
  });

  it('makes no forms if only the written ones are wanted', () => {
    expect(texts(formsOfOne({ term: 'receptor', aliases: ['tumour'], only: true }))).toEqual([
      'receptor',
      'tumour',
    ]);
  });

  it('counts forms with the same words once', () => {
    expect(texts(formsOfOne({ term: 'off-label', hidden: ['off label', 'Off–Label'] }))).toEqual([
      'off-label',
    ]);
  });

  it('reports a form that two entries have written, and leaves it with the headword', () => {
    const { forms, faults } = make([
      { term: 'misuse', aliases: ['Drug-Abuse'] },
      { term: 'drug abuse' },
    ]);
    expect(faults).toMatchObject([
      { is: 'taken', at: { entry: 0, name: 1 }, by: { entry: 1, name: 0 } },
    ]);
    expect(texts(forms[0] ?? [])).not.toContain('Drug-Abuse');
    expect(texts(forms[1] ?? [])).toContain('drug abuse');
  });

  it('prefers a written form to a made one, without a message', () => {
    const { forms, faults } = make([
      { term: 'sedative' },
      { term: 'calm', aliases: ['sedatives'] },
    ]);
    expect(faults).toEqual([]);
    expect(texts(forms[0] ?? [])).toEqual(['sedative']);
    expect(texts(forms[1] ?? [])).toContain('sedatives');
  });

  it('gives a form that is made twice to the first entry', () => {
    const { forms, faults } = make([
      { term: 'anaesthetise', only: false },
      { term: 'anesthetize' },
    ]);
    expect(faults).toEqual([]);
    expect(texts(forms[0] ?? [])).toContain('anaesthetize');
    expect(texts(forms[1] ?? [])).not.toContain('anaesthetize');
  });

  it('does not mix up an acronym with the word of the same letters', () => {
    const { forms, faults } = make([{ term: 'pain' }, { term: 'PAIN' }]);
    expect(faults).toEqual([]);
    expect(forms.map(texts)).toEqual([
      ['pain', 'pains'],
      ['PAIN', 'PAINs'],
    ]);
  });

  it('gates single words only, made ones too', () => {
    const forms = formsOfOne({ id: 'tolerance', term: 'tolerance', aliases: ['drug tolerance'] }, [
      'tolerance',
    ]);
    expect(forms.map(({ text, gated }) => [text, gated])).toEqual([
      ['tolerance', true],
      ['drug tolerance', undefined],
      ['tolerances', true],
      ['drug tolerances', undefined],
    ]);
  });

  it.each([
    '–',
    '~',
    '…',
    'one two three four five six seven eight nine ten eleven twelve thirteen',
  ])('reports %j, which no page could match', (alias) => {
    const { faults } = make([{ term: 'ketamine', aliases: [alias] }]);
    expect(faults).toEqual([{ is: 'unusable', at: { entry: 0, name: 1 } }]);
  });

  it('gives forms of real words, few of them, each once, whatever is written', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc
        .array(
          fc.constantFrom(
            'tumour',
            'anti-',
            'pediatric',
            'analyse',
            'of',
            ' ',
            '-',
            'NMDA',
            'centre',
            'hypo',
            '~',
            'signaling',
          ),
          { maxLength: 12 },
        )
        .map((parts) => parts.join(' ').replaceAll('- ', '-')),
    );
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 4 }), (terms) => {
        const { forms } = make(terms.map((term) => ({ term })));
        const seen = new Set<string>();
        for (const list of forms) {
          expect(list.length).toBeLessThanOrEqual(48);
          for (const form of list) {
            expect(form.words).toEqual(words(form.text));
            expect(form.words.length).toBeGreaterThan(0);
            const written = form.cased ? `=${form.text.normalize('NFKD')}` : form.words.join(' ');
            // Forms of the same words may differ by their signs.
            const key = `${written} ${keyOfSigns(signsOf(form.text))}`;
            expect(seen.has(key)).toBe(false);
            seen.add(key);
          }
        }
      }),
    );
  });
});

describe('plurals of names with signs', () => {
  it.each([
    ['R&D', ['R&Ds']],
    ['I/O', ['I/Os']],
    ['Ph.D.', ['Ph.D.s']],
    ['B12', ['B12s']],
    ['PC', ['PCs']],
    ['e-mail', ['e-mails']],
    ['hearing aid', ['hearing aids']],
    ['A/B test', ['A/B tests']],
    ['Ca²⁺', ['Ca2+']],
    ['.NET', []],
  ])('%s: %j', (term, others) => {
    expect(texts(formsOfOne({ term }))).toEqual(expect.arrayContaining([term, ...others]));
  });
});

describe('shownName', () => {
  it('leaves out the sign that is for the matcher only', () => {
    expect(shownName('~trd')).toBe('trd');
    expect(shownName('a~b')).toBe('a~b');
  });
});
