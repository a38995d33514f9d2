/** Importing any file ends, with a glossary or with a message. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exportGlossary } from '../../../src/exporting/export';
import { EXPORT_EXTENSIONS, EXPORT_FORMATS } from '../../../src/exporting/formats';
import { parseGlossary } from '../../../src/glossary/schema';
import { ImportError, importGlossary } from '../../../src/importing/import';
import { leastWorkOf, workOf } from '../work';
import { bytesOf, imported } from './imported';

const EXTENSIONS = 'json jsonl csv tsv txt html njk md yaml xml tbx rdf dita ttl jsonld'.split(' ');

/** An ordinary file, by which work is measured: 2,500 entries in 80 kB. */
const ORDINARY = `term,definition\n${Array.from(
  { length: 2500 },
  (_, number) => `kettle ${number},"A pot, for water."\n`,
).join('')}`;

const ordinaryWork = leastWorkOf(5, () => endsSoundly('a.csv', bytesOf(ORDINARY)));

/** How many ordinary files' work any file of up to 100 kB may take; the slowest takes two. */
const MAX_ORDINARY_FILES = 20;

/** Imports a file. @throws unless it becomes a valid glossary, or a message that names the file */
function endsSoundly(name: string, bytes: Uint8Array): void {
  try {
    const { glossary } = importGlossary({ name, bytes });
    expect(parseGlossary(JSON.parse(JSON.stringify(glossary)))).toEqual(glossary);
  } catch (error) {
    if (!(error instanceof ImportError)) throw error;
    expect(error.message).toContain(name);
  }
}

function isSound(name: string, bytes: Uint8Array): void {
  const work = workOf(() => endsSoundly(name, bytes));
  expect(work).toBeLessThan(MAX_ORDINARY_FILES * ordinaryWork);
}

const POTS = imported(
  'pots.csv',
  'term,definition,aliases\nkettle,"A pot, for <water>.",boiler; KTL\nlid,See also kettle.,\n"cup & saucer","A vessel ""for"" tea.",mug\n',
).glossary;

const OTHERS: readonly (readonly [name: string, text: string])[] = [
  [
    'pots.yaml',
    'title: Pots\nterms:\n  - term: kettle\n    definition: >\n      A pot\n      for water.\n    aliases: [boiler]\n  - {term: lid, definition: "What closes: it"}\n',
  ],
  [
    'pots.dita',
    '<?xml version="1.0"?>\n<!DOCTYPE glossgroup [<!ENTITY x "y">]>\n<glossgroup><glossentry id="k"><glossterm>kettle</glossterm><glossdef>A &x; <![CDATA[pot]]>.</glossdef><glossBody><glossAlt><glossAcronym>KTL</glossAcronym></glossAlt></glossBody></glossentry></glossgroup>',
  ],
  [
    'pots.rdf',
    '<rdf:RDF xmlns:rdf="r" xmlns:skos="s"><skos:Concept rdf:about="k"><skos:prefLabel xml:lang="en">kettle</skos:prefLabel><skos:definition>A pot.</skos:definition></skos:Concept></rdf:RDF>',
  ],
  [
    'pots.jsonld',
    '{"@context": {"skos": "s#"}, "@graph": [{"@id": "k", "@type": "skos:Concept", "skos:prefLabel": {"@value": "kettle", "@language": "en"}, "skos:definition": ["A pot."]}]}',
  ],
  [
    'kettle.md',
    '---\ntitle: Kettle (KTL)\naliases: [boiler]\n---\n\nA **pot** for [water][1] {{< x text="y" >}}.\n\n[1]: /water\n\n## See also\n\n- lid\n',
  ],
  ['pots.md', '# Pots\n\nkettle\n: A pot.\n\nlid\n: It closes `x`.\n\n- **cup**: A vessel.\n'],
  [
    'pots.njk',
    '{% extends "x" %}<main><h3 id="k">kettle</h3><p>A {{ pot }} &amp; more</p><h3>lid</h3><ul><li>closes</ul></main>',
  ],
  ['pots.txt', 'kettle: A pot.\n  For water.\nlid – It closes.\n'],
  ['pots.adoc', '= Pots\n\n[glossary]\nkettle:: A _pot_ ((x)).\nlid::\n  It <<x,closes>>.\n'],
  [
    'pots.rst',
    '.. glossary::\n\n   kettle\n      A :term:`pot <x>`.\n\n   lid\n      It ``closes``.\n',
  ],
  [
    'pots.tex',
    '\\newglossaryentry{k}{name={kettle}, description={A \\emph{pot}, \\"a}}\n\\newacronym{l}{LID}{what closes}\n',
  ],
  ['pots.wiki', "; kettle : A '''pot''' {{x|y}} [[a|b]].\n; lid\n: It closes.<ref>x</ref>\n"],
  ['pots.dsl', '#NAME "Pots"\n#INDEX_LANGUAGE "English"\n\nkettle\n\t[m1][trn]A pot[/trn][/m]\n'],
  ['pots.obo', '[Term]\nid: P:1\nname: kettle\ndef: "A \\"pot\\"." [x]\nis_a: P:2 ! pot\n'],
  ['cards.txt', 'kettle/////A pot\nfor water\nlid/////It closes\n'],
  [
    'pots.jsonl',
    '{"word":"kettle","lang_code":"en","senses":[{"glosses":["A pot."]}],"forms":[{"form":"kettles"}]}\n{"word":"lid","senses":[]}\n',
  ],
  [
    'bank.json',
    '[["kettle","","n","",1,[{"type":"structured-content","content":["A ",{"tag":"b","content":"pot"}]}],1,""]]',
  ],
];

/** Archives are broken in `packed.test.ts`. */
const EXPORTED = await Promise.all(
  EXPORT_FORMATS.map(async (format) => {
    const exported = await exportGlossary(POTS, format);
    return typeof exported === 'string'
      ? [[`pots.${EXPORT_EXTENSIONS[format]}`, bytesOf(exported)] as const]
      : [];
  }),
);

const VALID: readonly (readonly [name: string, bytes: Uint8Array])[] = [
  ...EXPORTED.flat(),
  ...OTHERS.map(([name, text]) => [name, bytesOf(text)] as const),
];

describe('importing a broken file', () => {
  it('ends in a message for bytes of any kind, under any name', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 400 }),
        fc.constantFrom(...EXTENSIONS),
        (bytes, extension) => isSound(`a.${extension}`, bytes),
      ),
      { numRuns: 400 },
    );
  });

  it('ends in a message for texts of the signs that formats are made of', () => {
    const signs = fc.constantFrom(
      ...'< > </ /> <dl> <dt> <dd> <b> <!-- --> <![CDATA[ ]]> <?xml ?> <!DOCTYPE & &amp; { } {{ }} {% %} [ ] ( ) " \' ` ``` * ** _ # - --- +++ : ; , | = @prefix . \\ \n \t a term definition 1 é'.split(
        ' ',
      ),
      ' ',
      '\n',
    );
    const text = fc.array(signs, { maxLength: 60 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, fc.constantFrom('', ...EXTENSIONS), (made, extension) =>
        isSound(`a.${extension}`, bytesOf(made)),
      ),
      { numRuns: 1500 },
    );
  });

  it.each(VALID)(
    'ends in a message for %s cut short, and with parts removed, doubled or overwritten',
    (name, bytes) => {
      isSound(name, bytes);
      const place = fc.nat({ max: bytes.length });
      fc.assert(
        fc.property(place, place, fc.uint8Array({ maxLength: 4 }), (one, other, put) => {
          const [from, to] = one < other ? [one, other] : [other, one];
          isSound(name, bytes.subarray(0, from));
          isSound(name, Buffer.concat([bytes.subarray(0, from), put, bytes.subarray(to)]));
          isSound(name, Buffer.concat([bytes.subarray(0, to), bytes.subarray(from)]));
        }),
        { numRuns: 40 },
      );
    },
  );

  it.each([
    ['brackets', '[', 'md'],
    ['braces', '{{', 'html'],
    ['quotes', '"', 'yaml'],
    ['quotes', '"', 'csv'],
    ['line ends', '\n', 'md'],
    ['open comments', '<!--', 'html'],
    ['empty comments', '<!---->', 'html'],
    ['doctypes', '<!DOCTYPE a []>', 'xml'],
    ['open paragraphs', '<p><b>', 'html'],
    ['emphasis', '*a_ ', 'md'],
    ['lists', '- ', 'md'],
    ['lists', '- ', 'yaml'],
    ['open elements', '<a>', 'xml'],
    ['open objects', '{"a":', 'json'],
    ['spaces', 'a ', 'txt'],
  ])('takes work in proportion to its size for a file of nothing but %s', (_, sign, extension) => {
    const fileOf = (size: number) => bytesOf(sign.repeat(size / sign.length));
    const [small, large] = [fileOf(25_000), fileOf(100_000)];
    const smallWork = leastWorkOf(3, () => endsSoundly(`a.${extension}`, small));
    const largeWork = leastWorkOf(2, () => endsSoundly(`a.${extension}`, large));
    // Four times the work; sixteen times if it were quadratic.
    expect(largeWork).toBeLessThan(8 * smallWork + ordinaryWork);
  });

  it('takes work in proportion to its size for a line that begins with spaces', () => {
    const fileOf = (size: number) => bytesOf(`${' '.repeat(size)}x`);
    const [small, large] = [fileOf(25_000), fileOf(100_000)];
    const smallWork = leastWorkOf(3, () => endsSoundly('a.txt', small));
    const largeWork = leastWorkOf(2, () => endsSoundly('a.txt', large));
    expect(largeWork).toBeLessThan(8 * smallWork + ordinaryWork);
  });
});
