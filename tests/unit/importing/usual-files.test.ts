/** Files as people's programs write them, with the oddities that such files have. */
import { expect, test } from 'vitest';
import { importAnyFiles } from '../../../src/importing/import';
import { imported, pairs, refusal } from './imported';
import { sheetData, workbook } from './workbook';
import { zipOf } from './zipped';

const paragraph = (text: string) => `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
const table = (rows: readonly (readonly string[])[]) =>
  `<w:tbl>${rows
    .map((row) => `<w:tr>${row.map((cell) => `<w:tc>${paragraph(cell)}</w:tc>`).join('')}</w:tr>`)
    .join('')}</w:tbl>`;
const word = async (body: string) =>
  pairs(
    await importAnyFiles([
      {
        name: 'terms.docx',
        bytes: zipOf({
          'word/document.xml': `<w:document xmlns:w="w"><w:body>${body}</w:body></w:document>`,
        }),
      },
    ]),
  );

test('a sheet with a title, a date and an empty row above the names of its columns', async () => {
  const bytes = workbook({
    Glossar: sheetData([
      ['Glossar des Einkaufs'],
      ['Stand: 12.03.', '', 'Version 3'],
      [],
      ['Nr.', 'Begriff', 'Abk.', 'Erläuterung', 'Quelle'],
      ['1', 'Rahmenvertrag', 'RV', 'Ein Vertrag über spätere Abrufe.', 'Handbuch'],
      ['2', 'Vergabe', '', 'Die Erteilung eines Auftrags.', ''],
    ]),
  });
  const made = await importAnyFiles([{ name: 'einkauf.xlsx', bytes }]);
  expect(pairs(made)).toEqual([
    ['Rahmenvertrag', 'Ein Vertrag über spätere Abrufe.'],
    ['Vergabe', 'Die Erteilung eines Auftrags.'],
  ]);
  expect(made.glossary.entries[0]?.aliases).toEqual(['RV']);
});

test('a table of Excel in Europe: semicolons, a byte order mark, Windows line ends', () => {
  const text =
    '\uFEFFFachbegriff;Erklärung;Synonyme\r\n"Abschreibung";"Wertverlust; wird gebucht";AfA\r\nBilanz;"Aktiva und ""Passiva""";\r\n';
  expect(pairs(imported('konten.csv', text))).toEqual([
    ['Abschreibung', 'Wertverlust; wird gebucht'],
    ['Bilanz', 'Aktiva und "Passiva"'],
  ]);
});

test('a document of Word that is one table without names of columns', async () => {
  const rows = [
    ['API', 'Application programming interface'],
    ['SLA', 'Service level agreement'],
    ['KPI', 'Key performance indicator'],
  ];
  expect(await word(paragraph('Abbreviations') + table(rows))).toEqual(rows);
});

test('the definitions of a contract', async () => {
  const body = [
    '1. Definitions',
    '“Client” means the party that orders the work.',
    '“Works” means what the contractor builds.',
    '"Price" means the amount in Annex 2.',
  ];
  expect(await word(body.map(paragraph).join(''))).toEqual([
    ['Client', 'the party that orders the work.'],
    ['Works', 'what the contractor builds.'],
    ['Price', 'the amount in Annex 2.'],
  ]);
});

test('notes of Anki with HTML and tags, but no texts with gaps', () => {
  const head = '#separator:tab\n#html:true\n';
  const notes = `${head}"<b>mitosis</b><br>"\t"<div>division of a <i>cell</i></div><img src=""a"">"\tbio\nmeiosis\t<ul><li>it halves</li></ul>\tbio\n`;
  expect(pairs(imported('bio.txt', notes))).toEqual([
    ['mitosis', 'division of a cell'],
    ['meiosis', 'it halves'],
  ]);
  const gaps = `${head}The {{c1::nucleus}} holds DNA.\t\tbio\nA {{c1::cell}} divides.\t\tbio\n`;
  expect(refusal(() => imported('gaps.txt', gaps))).toContain('no entries');
});

test('posts of a plug-in for glossaries, as WordPress exports them, but no other posts', () => {
  const posts = (type: string) =>
    `ID,Title,Content,Excerpt,Date,Post Type,Permalink,Categories,Tags,Status,Author\n12,Bounce rate,"<p>The share of visitors who <b>leave</b>.</p>",,2023-01-01,${type},https://x.example/a,,,publish,admin\n13,CTR,"<p>Clicks per view.</p>",,2023-01-02,${type},https://x.example/b,,,publish,admin\n`;
  expect(pairs(imported('export.csv', posts('glossary')))).toEqual([
    ['Bounce rate', 'The share of visitors who leave.'],
    ['CTR', 'Clicks per view.'],
  ]);
  expect(refusal(() => imported('export.csv', posts('post')))).toContain('can’t tell');
});

test('two languages beside a definition', () => {
  const text = 'English,German,Definition\nsail,Segel,A cloth for wind.\nrudder,Ruder,It steers.\n';
  expect(pairs(imported('boat.csv', text))).toEqual([
    ['sail', 'A cloth for wind.'],
    ['rudder', 'It steers.'],
  ]);
});

test('terms on lines of their own, with sentences below, in the order of the alphabet', () => {
  const text =
    'Aft\nTowards the stern of a boat.\n\nBow\nThe front of a boat.\n\nCleat\nA fitting for a rope.\n';
  expect(pairs(imported('boat.txt', text))).toHaveLength(3);
  const prose = text.replace('Aft', 'Zest').replace('Cleat', 'Anchor');
  expect(refusal(() => imported('boat.txt', prose))).toContain('can’t tell');
});

test('a line that only refers elsewhere belongs to the entry above it', () => {
  const text = 'Aft: towards the stern\nBow: the front of a boat\nSee also: stern\nPort: left\n';
  const made = imported('boat glossary.txt', text);
  expect(made.glossary.entries.map(({ term }) => term)).toEqual(['Aft', 'Bow', 'Port']);
});

test('two rows of names: languages, and below each what its columns hold', () => {
  const text =
    'English,,French,\nTerm,Definition,Terme,Définition\nsail,A cloth for wind.,voile,Une toile.\nhull,A body.,coque,Un corps.\n';
  expect(pairs(imported('boat.csv', text))).toEqual([
    ['sail', 'A cloth for wind.'],
    ['hull', 'A body.'],
  ]);
});

test('cards of Quizlet on one line, but no list that only looks like one', () => {
  const cards = 'aft,behind;bow,front;keel,the lowest part;mast,a pole, upright;port,left';
  expect(pairs(imported('cards.txt', cards))[3]).toEqual(['mast', 'a pole, upright']);
  expect(pairs(imported('cards.txt', cards.replaceAll(/,(?! )/g, ' - ')))).toHaveLength(5);
  expect(refusal(() => imported('cards.txt', `${cards};sail;rope,line`))).toContain('Quizlet');
  expect(() =>
    imported('towns.txt', 'Paris, France; Bern, Swiss; Rome, Italy; Oslo, Norway; Kyiv, Ukraine'),
  ).toThrow();
});

test('letters above the entries that begin with them', () => {
  const text =
    'Terms of sailing\n\nA\nAft\ttowards the stern\nAnchor\twhat holds it\n\nB\nBow\tits front\n';
  expect(pairs(imported('boat.txt', text))).toEqual([
    ['Aft', 'towards the stern'],
    ['Anchor', 'what holds it'],
    ['Bow', 'its front'],
  ]);
  const markdown =
    '# Glossary\n\n## A\n\nAft: towards the stern\n\nAnchor: what holds it\n\n## B\n\nBow: its front\n';
  expect(pairs(imported('boat.md', markdown))).toHaveLength(3);
});

test('Markdown with entries of several shapes', () => {
  const text =
    '# Glossary\n\n**Aft**: towards the stern\n\n- **Anchor** – what holds it\n- **Bow** – its front\n\n| Term | Definition |\n| --- | --- |\n| Cleat | A fitting. |\n\nKeel\n: The lowest part.\n\n### Mast\n\nA pole for sails.\n';
  const terms = imported('boat.md', text).glossary.entries.map(({ term }) => term);
  expect(terms.sort()).toEqual(['Aft', 'Anchor', 'Bow', 'Cleat', 'Keel', 'Mast']);
});

test('an export of WordPress: posts of a glossary, no others', () => {
  const site = (type: string) => {
    const post = (title: string, text: string, status: string) =>
      `<item><title><![CDATA[${title}]]></title><content:encoded><![CDATA[<p>[caption id="1"]${text}</p>]]></content:encoded><excerpt:encoded></excerpt:encoded><wp:post_id>1</wp:post_id><wp:status>${status}</wp:status><wp:post_type>${type}</wp:post_type><wp:postmeta><wp:meta_key>cmtt_synonyms</wp:meta_key><wp:meta_value><![CDATA[rear, back]]></wp:meta_value></wp:postmeta></item>`;
    return `<?xml version="1.0"?><rss xmlns:wp="wp" xmlns:content="c" xmlns:excerpt="e"><channel><title>Boats</title><language>en</language><wp:wxr_version>1.2</wp:wxr_version>${post('Aft', 'Towards the <b>stern</b>.', 'publish')}${post('Bow', 'Not done', 'draft')}</channel></rss>`;
  };
  const made = imported('boats.xml', site('glossary'));
  expect(pairs(made)).toEqual([['Aft', 'Towards the stern.']]);
  expect(made.glossary.entries[0]?.aliases).toEqual(['rear', 'back']);
  expect(refusal(() => imported('boats.xml', site('post')))).toContain('WordPress');
});

test('an accordion, and a table without names on a page of abbreviations', () => {
  const parts = ['Aft', 'Bow', 'Cleat', 'Deck', 'Edge'].map(
    (term) =>
      `<h3><button aria-expanded="false">${term}</button></h3><div><p>A part of a boat: ${term}.</p></div>`,
  );
  const page = `<!doctype html><html lang="en"><title>Boat glossary</title><button>Menu</button>${parts.join('')}</html>`;
  expect(pairs(imported('boat.html', page))).toHaveLength(5);
  const table =
    '<h1>Abbreviations</h1><table><tr><td>GPS</td><td>Global Positioning System</td></tr><tr><td>VHF</td><td>very high frequency</td></tr><tr><td>AIS</td><td>automatic identification system</td></tr></table>';
  expect(pairs(imported('radio.html', `<!doctype html><html>${table}</html>`))).toHaveLength(3);
});

test('lists of translators: notes at the top of OmegaT and UTX, and TBX-Min', () => {
  const omegat =
    '# Glossary in tab-separated format -*- coding: utf-8 -*-\nsail\tvoile\tnoun\nhull\tcoque\tnoun\nmast\tmât\tnoun\nkeel\tquille\tnoun\nrope\tcorde\tnoun\nbow\tproue\tnoun\n';
  expect(pairs(imported('list.txt', omegat))[0]).toEqual(['sail', 'voile']);
  const utx = `#UTX 1.11; en/fr; copyright: Ann;\n#src\ttgt\tsrc:pos\n${omegat.slice(omegat.indexOf('sail'))}`;
  expect(pairs(imported('list.utx', utx))[0]).toEqual(['sail', 'voile']);
  const tbx =
    '<?xml version="1.0"?><TBX dialect="TBX-Min"><body><entry id="1"><langGroup xml:lang="en"><termGroup><term>sail</term><noteGroup><note><noteKey>definition</noteKey><noteValue>A cloth.</noteValue></note></noteGroup></termGroup></langGroup></entry></body></TBX>';
  expect(pairs(imported('list.tbx', tbx))).toEqual([['sail', 'A cloth.']]);
});

test.each([
  ['minutes', 'Chair: Ann', 'Present: Bob, Cid and Dora', 'Boats: Cid will ask for offers.'],
  ['changes', 'api: return the right code', 'docs: explain how to sail', 'ui: show the wind'],
  ['play', 'Ann: Where is the boat?', 'Bob: It is in the harbour.', 'Cid: Did you see it there?'],
  ['phone', 'Display: a large panel', 'Memory: 8 GB of it', 'Camera: three lenses with zoom'],
])('%s in Markdown are no glossary', (name, ...lines) => {
  expect(refusal(() => imported(`${name}.md`, `# ${name}\n\n- ${lines.join('\n- ')}\n`))).toContain(
    'can’t tell',
  );
});
