import { describe, expect, it } from 'vitest';
import { entryNamed, imported, pairs, refusal } from '../imported';

const CUP: [string, string] = ['cup', 'A vessel.'];
const POT: [string, string] = ['pot', 'A larger vessel.'];

function json(value: unknown): ReturnType<typeof imported> {
  return imported('a.json', JSON.stringify(value));
}

describe('data', () => {
  it.each([
    [
      'a list',
      [
        { term: 'cup', definition: 'A vessel.' },
        { term: 'pot', definition: 'A larger vessel.' },
      ],
    ],
    [
      'other names',
      [
        { headWord: 'cup', gloss: 'A vessel.' },
        { headWord: 'pot', gloss: 'A larger vessel.' },
      ],
    ],
    [
      'a list under a key',
      {
        meta: { total: 2 },
        results: [
          { termName: 'cup', definition: { html: '<p>A vessel.</p>', text: 'A vessel.' } },
          { termName: 'pot', definition: { html: 'A larger <i>vessel</i>.' } },
        ],
      },
    ],
    [
      'lists by letter',
      {
        c: [{ name: 'cup', meaning: 'A vessel.' }],
        p: [{ name: 'pot', meaning: 'A larger vessel.' }],
      },
    ],
    ['texts under their terms', { cup: 'A vessel.', pot: 'A larger vessel.' }],
    [
      'texts under their terms, with a title',
      { title: 'Pots', version: '1', terms: { cup: 'A vessel.', pot: 'A larger vessel.' } },
    ],
    ['texts by letter', { C: { cup: 'A vessel.' }, P: { pot: 'A larger vessel.' } }],
    [
      'records under their terms',
      { cup: { description: 'A vessel.' }, pot: { description: 'A larger vessel.' } },
    ],
    [
      'records under keys',
      {
        c1: { name: 'cup', description: 'A vessel.' },
        c2: { name: 'pot', description: 'A larger vessel.' },
      },
    ],
    [
      'pairs',
      [
        ['cup', 'A vessel.'],
        ['pot', 'A larger vessel.'],
      ],
    ],
    [
      'a named root with lists beside',
      {
        title: 'Pots',
        description: 'All of them.',
        authors: [{ name: 'Ann', description: 'Potter' }],
        terms: [
          { term: 'cup', definition: 'A vessel.' },
          { term: 'pot', definition: 'A larger vessel.' },
        ],
      },
    ],
    [
      'terms within terms',
      [
        {
          term: 'cup',
          definition: 'A vessel.',
          children: [{ term: 'pot', definition: 'A larger vessel.' }],
        },
      ],
    ],
  ])('finds entries in %s', (_, value) => {
    expect(pairs(json(value))).toEqual([CUP, POT]);
  });

  it('reads one object a line', () => {
    const text =
      '{"term": "cup", "definition": "A vessel."}\n\n{"term": "pot", "definition": "A larger vessel."}\n';
    expect(pairs(imported('a.jsonl', text))).toEqual([CUP, POT]);
    expect(refusal(() => imported('a.jsonl', '{"term": "cup"}\n{"term"}'))).toMatch(
      /^a\.jsonl:2: /,
    );
  });

  it('reads aliases, related entries, kinds and acronyms', () => {
    const result = json([
      {
        id: 7,
        term: 'Random-access memory',
        acronym: 'RAM',
        synonyms: ['main memory'],
        definition: 'A store.',
        seeAlso: [8],
      },
      {
        id: 8,
        term: 'Disk',
        aliases: 'drive, disc',
        category: 'part',
        definition: 'Another store.',
      },
      { id: 9, acronym: 'CPU', fullForm: 'central processing unit', description: 'What computes.' },
      { id: 10, acronym: 'GUI', meaning: 'graphical user interface' },
    ]);
    expect(entryNamed(result, 'Random-access memory')).toMatchObject({
      aliases: ['RAM', 'main memory'],
      related: ['disk'],
    });
    expect(entryNamed(result, 'Disk')).toMatchObject({ aliases: ['drive', 'disc'], kind: 'part' });
    expect(entryNamed(result, 'CPU')).toMatchObject({ expansion: 'central processing unit' });
    expect(pairs(result).at(-1)).toEqual(['GUI', 'graphical user interface']);
  });

  it('follows an acronym to the term it names', () => {
    const result = json({
      entries: {
        ATO: { type: 'acronym', term: 'Authority to Operate' },
        'Authority to Operate': { type: 'term', description: 'A permit.' },
      },
    });
    expect(pairs(result)).toEqual([['Authority to Operate', 'A permit.']]);
    expect(result.glossary.entries[0]?.aliases).toEqual(['ATO']);
  });

  it('takes one language where there are several', () => {
    const byKey = {
      en: { cup: 'A vessel.', pot: 'A larger vessel.' },
      de: { Tasse: 'Ein Gefäß.' },
    };
    expect(pairs(json(byKey))).toEqual([CUP, POT]);
    const byField = [
      { term: 'cup', language: 'en', definition: 'A vessel.' },
      { term: 'taza', language: 'es', definition: 'Un recipiente.' },
    ];
    const spanish = imported('a.json', JSON.stringify(byField), { language: 'es' });
    expect(pairs(spanish)).toEqual([['taza', 'Un recipiente.']]);
    expect(spanish.glossary.language).toBe('es');
    const inside = [
      { term: { en: 'cup', de: 'Tasse' }, definition: { en: 'A vessel.', de: 'Ein Gefäß.' } },
    ];
    expect(pairs(imported('a.json', JSON.stringify(inside), { language: 'de' }))).toEqual([
      ['Tasse', 'Ein Gefäß.'],
    ]);
  });

  it('guesses the language of texts that do not say it', () => {
    const german = {
      Tasse: 'Ein Gefäß, aus dem man trinkt und das mit einem Henkel versehen ist.',
      Topf: 'Ein Gefäß für die Küche.',
    };
    expect(json(german).glossary.language).toBe('de');
    expect(json({ 茶: '葉から作る飲み物です。', 湯: '熱い水のことです。' }).glossary.language).toBe(
      'ja',
    );
  });

  it('shows HTML and Markdown in texts as readers would see them', () => {
    const value = {
      cup: '<p>A <b>vessel</b> &amp; more.<script>x()</script></p>',
      pot: 'A [larger](https://a.example) **vessel** of `clay`.',
      less: 'x < y and z > w & v',
    };
    expect(pairs(json(value))).toEqual([
      ['cup', 'A vessel & more.'],
      ['pot', 'A larger vessel of clay.'],
      ['less', 'x < y and z > w & v'],
    ]);
  });

  it('treats names that every object has like any other', () => {
    const text = '{"__proto__": "An ancestor.", "constructor": "A maker.", "toString": "A text."}';
    expect(pairs(imported('a.json', text))).toEqual([
      ['__proto__', 'An ancestor.'],
      ['constructor', 'A maker.'],
      ['toString', 'A text.'],
    ]);
  });

  it('says where broken JSON is broken', () => {
    expect(refusal(() => imported('a.json', '{\n"cup": "A vessel.",\n"pot": }'))).toMatch(
      /^a\.json(:3)?: This isn’t JSON/,
    );
  });

  it('refuses data without entries, and data nested too deeply', () => {
    expect(refusal(() => json([1, 2, 3]))).toContain('found no entries');
    expect(refusal(() => json([{ term: 'cup', definition: '' }]))).toContain('1 term');
    const deep = `${'['.repeat(100_000)}1${']'.repeat(100_000)}`;
    expect(refusal(() => imported('a.json', deep))).toMatch(/nested/);
  });
});
