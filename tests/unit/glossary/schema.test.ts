import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Glossary } from '../../../src/glossary/model';
import { GlossaryFormatError, parseGlossary } from '../../../src/glossary/schema';

const SOUND: Glossary = {
  format: 'glossa/1',
  id: 'tea',
  title: 'What tea does',
  language: 'en-GB',
  source: {
    title: 'What Tea Does to You',
    publisher: 'The Tea House',
    url: 'https://example.org/tea',
    interest: 'The publisher sells tea.',
    disclaimer: 'Not medical advice.',
  },
  sections: [
    { id: 's1', title: 'Effects', summary: [{ text: 'What it does.' }], paragraphs: [] },
    {
      id: 's1-1',
      title: 'The brain',
      parent: 's1',
      summary: [{ text: 'Caffeine', entry: 'caffeine' }, { text: ' acts.' }],
      summaryNotes: ['unsettled'],
      paragraphs: [
        [
          { runs: [{ text: 'It acts.' }], facts: ['F1.1.1'], notes: ['unsettled'] },
          { runs: [{ text: 'So it is.' }], facts: [], ours: true },
        ],
      ],
    },
  ],
  entries: [
    {
      id: 'caffeine',
      term: 'caffeine',
      kind: 'stimulant',
      expansion: 'trimethylxanthine',
      aliases: ['coffeine'],
      forms: [{ text: 'TMX', words: ['tmx'], cased: true, gated: true }],
      gloss: [{ text: 'A substance in ' }, { text: 'tea', entry: 'tea' }, { text: '.' }],
      statements: [
        {
          runs: [{ text: 'It acts.' }],
          section: 's1-1',
          certainty: 'disputed',
          facts: ['F1.1.1'],
          notes: ['unsettled'],
        },
      ],
      mentions: ['s1-1'],
      related: ['tea'],
      sense: {
        veto: ['~ free'],
        prove: [],
        cues: ['coffee'],
        against: [],
        prior: -0.5,
        phrases: true,
      },
    },
    {
      id: 'tea',
      term: 'tea',
      kind: '',
      aliases: [],
      forms: [],
      gloss: [{ text: 'A drink.' }],
      statements: [],
      mentions: [],
      related: [],
    },
  ],
  notes: {
    unsettled: {
      text: 'This is not settled.',
      references: [{ label: 'A review', url: 'https://example.org/review' }],
    },
  },
};

type Json = Record<string | number, unknown>;

/** The sound glossary with the value at a path replaced, or taken out if undefined. */
function spoilt(path: string, value: unknown): unknown {
  const copy = JSON.parse(JSON.stringify(SOUND)) as Json;
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  let at = copy;
  for (const key of keys) at = at[key] as Json;
  if (value === undefined) delete at[last];
  else at[last] = value;
  return copy;
}

function faultsOf(value: unknown): readonly string[] {
  try {
    parseGlossary(value);
  } catch (error) {
    if (error instanceof GlossaryFormatError) return error.faults;
    throw error;
  }
  return [];
}

describe('parseGlossary', () => {
  it('returns a valid glossary unchanged', () => {
    expect(parseGlossary(JSON.parse(JSON.stringify(SOUND)))).toEqual(SOUND);
  });

  it.each<[string, unknown, string]>([
    ['format', 'glossa/2', 'format: is "glossa/2"; only "glossa/1" can be read'],
    ['id', undefined, 'id: is missing'],
    ['title', ' ', 'title: is empty'],
    ['language', 'English', 'language: must be a language tag'],
    ['source', 7, 'source: must be an object, not 7'],
    ['source', [], 'source.title: is missing'],
    ['source.disclaimer', undefined, 'source.disclaimer: is missing'],
    ['source.url', 'javascript:alert(1)', 'source.url: must be a web address'],
    ['sections', {}, 'sections: must be a list, not Object'],
    ['sections.0.summary', 'text', 'sections[0].summary: must be a list, not "text"'],
    ['sections.1.parent', 's2', 'sections[1].parent: there is no "s2"'],
    ['sections.0.parent', 's1', 'sections[0].parent: there is no "s1"'],
    ['sections.0.parent', 's1-1', 'sections[0].parent: there is no "s1-1"'],
    ['sections.1.id', 's1', 'sections[1].id: "s1" is there twice'],
    ['sections.1.summary.0.entry', 'coffee', 'sections[1].summary[0].entry: there is no "coffee"'],
    ['sections.1.summaryNotes.0', 'none', 'sections[1].summaryNotes[0]: there is no "none"'],
    [
      'sections.1.paragraphs.0.0.notes.0',
      'none',
      'sections[1].paragraphs[0][0].notes[0]: there is no "none"',
    ],
    [
      'sections.1.paragraphs.0.0.runs.0.entry',
      'none',
      'sections[1].paragraphs[0][0].runs[0].entry: there is no "none"',
    ],
    [
      'sections.1.paragraphs.0.1.ours',
      false,
      'sections[1].paragraphs[0][1].ours: must be true or left out',
    ],
    ['sections.1.paragraphs.0.0.runs', [], 'sections[1].paragraphs[0][0].runs: is empty'],
    ['entries.0.id', 'Caffeine', 'entries[0].id: must be lower-case words joined by hyphens'],
    ['entries.1.id', 'caffeine', 'entries[1].id: "caffeine" is there twice'],
    ['entries.0.term', 7, 'entries[0].term: must be text, not 7'],
    ['entries.1.gloss', undefined, 'entries[1].gloss: is missing'],
    ['entries.1.gloss', [{ text: ' ' }], 'entries[1].gloss: is empty'],
    ['entries.0.gloss.1.entry', 'coffee', 'entries[0].gloss[1].entry: there is no "coffee"'],
    ['entries.0.forms.0.words', [], 'entries[0].forms[0].words: has no words'],
    ['entries.0.forms.0.words.0', '', 'entries[0].forms[0].words[0]: is empty'],
    ['entries.0.statements.0.section', 's7', 'entries[0].statements[0].section: there is no "s7"'],
    [
      'entries.0.statements.0.notes.0',
      'toString',
      'entries[0].statements[0].notes[0]: must be lower-case words joined by hyphens',
    ],
    [
      'entries.0.statements.0.notes.0',
      'constructor',
      'entries[0].statements[0].notes[0]: there is no "constructor"',
    ],
    ['entries.0.mentions.0', 's7', 'entries[0].mentions[0]: there is no "s7"'],
    ['entries.0.related.0', 'coffee', 'entries[0].related[0]: there is no "coffee"'],
    ['entries.0.sense.prior', '0', 'entries[0].sense.prior: must be a number, not "0"'],
    [
      'notes.unsettled.references.0.url',
      'data:text/html,x',
      'notes.unsettled.references[0].url: must be a web address',
    ],
  ])('refuses %s as %j and says where', (path, value, fault) => {
    expect(faultsOf(spoilt(path, value))).toContain(fault);
  });

  it('names the certainties that exist', () => {
    expect(faultsOf(spoilt('entries.0.statements.0.certainty', 'sure'))).toEqual([
      'entries[0].statements[0].certainty: must be ("stated" | "hedged" | "disputed"), not "sure"',
    ]);
  });

  it.each([null, undefined, 7, 'text', [], {}, true])('refuses %j', (value) => {
    expect(() => parseGlossary(value)).toThrow(GlossaryFormatError);
  });

  it('reports every fault at once, and shortens only the message', () => {
    const value = spoilt(
      'entries',
      Array.from({ length: 30 }, () => 7),
    );
    const faults = faultsOf(value);
    expect(faults).toHaveLength(30);
    expect(new GlossaryFormatError(faults).message).toMatch(/entries\[19\].*\n… and 10 more$/);
  });

  it('leaves out fields it does not know', () => {
    const value = spoilt('entries.0.script', '<script>');
    expect(parseGlossary(value)).toEqual(SOUND);
  });

  it('does not let a key reach an object’s prototype', () => {
    const text = JSON.stringify(SOUND).replace(
      '"notes":{"unsettled"',
      '"notes":{"__proto__":{"text":"x","references":[]},"unsettled"',
    );
    expect(faultsOf(JSON.parse(text))).toEqual(['notes.__proto__: is no name for a note']);
    const other = JSON.stringify(SOUND).replace(
      '{"format"',
      '{"__proto__":{"polluted":true},"format"',
    );
    expect(parseGlossary(JSON.parse(other))).toEqual(SOUND);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  it('keeps markup as the text it is', () => {
    const gloss = [{ text: '<img src=x onerror=alert(1)>' }];
    expect(parseGlossary(spoilt('entries.1.gloss', gloss)).entries[1]?.gloss).toEqual(gloss);
  });

  it('returns faults or a glossary for any value, and never throws', () => {
    const paths = [
      'sections',
      'entries',
      'notes',
      'source',
      'entries.0.gloss',
      'entries.0.forms.0',
      'sections.1.paragraphs',
      'notes.unsettled',
    ];
    fc.assert(
      fc.property(fc.constantFrom(...paths), fc.jsonValue({ maxDepth: 4 }), (path, value) => {
        const faults = faultsOf(spoilt(path, value));
        expect(faults.every((fault) => /^\S.*: \S/.test(fault))).toBe(true);
      }),
    );
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(faultsOf(value).length).toBeGreaterThan(0);
      }),
    );
  });
});
