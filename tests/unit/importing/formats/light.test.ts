/** Light markup, dictionaries and cards. */
import { describe, expect, it } from 'vitest';
import { entryNamed, imported, pairs, refusal, remarks } from '../imported';

const CUP: [string, string] = ['cup', 'A vessel for tea.'];
const POT: [string, string] = ['pot', 'A larger vessel.'];

describe('light markup', () => {
  it.each([
    [
      'AsciiDoc',
      'pots.adoc',
      '= Pots\n\n[glossary]\ncup:: A vessel\n  for _tea_.\npot::\n  (((pot))) A larger <<vessel,vessel>>.\n',
    ],
    [
      'reStructuredText',
      'pots.rst',
      'Pots\n====\n\n.. glossary::\n   :sorted:\n\n   cup\n      A *vessel*\n      for :term:`tea`.\n\n   pot\n      A larger ``vessel``.\n\nAfter.\n',
    ],
    [
      'LaTeX',
      'pots.tex',
      '\\documentclass{article}\n\\newglossaryentry{cup}{name=cup, description={A \\emph{vessel} for tea.}}\n\\newacronym{p}{pot}{A larger vessel.} % no\n\\begin{document}x\\end{document}\n',
    ],
    [
      'MediaWiki',
      'pots.wiki',
      "; cup : A '''vessel''' for [[tea|tea]].\n; pot\n: A larger vessel.<ref>x</ref>\n",
    ],
    [
      'MediaWiki templates',
      'pots.txt',
      '{{glossary}}\n{{term|cup}}\n{{defn|A vessel for [[tea]].}}\n{{term|1=pot}}\n{{defn|1=A larger vessel.}}\n{{glossary end}}\n',
    ],
    ['abbreviations', 'pots.md', '*[cup]: A vessel for tea.\n*[pot]: A larger vessel.\n'],
    [
      'ids of headings',
      'glossary.md',
      '# Glossary\n\n## cup {#cup}\n\nA vessel for tea.\n\n## pot {: #pot .x }\n\nA larger vessel.\n',
    ],
  ])('finds entries in %s', (_, name, text) => {
    expect(pairs(imported(name, text))).toEqual([CUP, POT]);
  });

  it('reads what packages of LaTeX know of an entry', () => {
    const text =
      '\\newglossaryentry{mri}{name={MRI}, description={Pictures by magnets, see \\gls{scan}.}, see={scan}}\n\\newglossaryentry{scan}{name=scan,description={A picture of the inside}}\n\\DeclareAcronym{eeg}{short=EEG, long=electroencephalogram}\n';
    const result = imported('g.tex', text);
    expect(pairs(result)).toEqual([
      ['MRI', 'Pictures by magnets, see scan.'],
      ['scan', 'A picture of the inside'],
      ['EEG', 'electroencephalogram'],
    ]);
    expect(entryNamed(result, 'MRI').related).toEqual(['scan']);
  });
});

describe('dictionaries', () => {
  it('reads DSL without its tags, and several headwords of a card', () => {
    const text =
      '#NAME "Pots"\n#INDEX_LANGUAGE "English"\n#CONTENTS_LANGUAGE "German"\n\ncup\nmug\n\t[m1][p]n[/p] [trn]Tasse[/trn][/m]\n\t[m2][ex]a cup of tea[/ex][/m]\npot\n\t[trn]Topf[/trn]\n';
    const result = imported('pots.dsl', text);
    expect(pairs(result)).toEqual([
      ['cup', 'Tasse'],
      ['pot', 'Topf'],
    ]);
    expect(entryNamed(result, 'cup')).toMatchObject({ aliases: ['mug'], kind: 'n' });
    expect(result.glossary).toMatchObject({ title: 'Pots', language: 'en' });
  });

  it('reads OBO, and leaves out what is obsolete', () => {
    const text =
      'format-version: 1.2\nontology: pots\n\n[Term]\nid: P:1\nname: cup\ndef: "A \\"vessel\\"." [x]\nsynonym: "mug" EXACT []\nsynonym: "dish" BROAD []\nis_a: P:2 ! pot\n\n[Term]\nid: P:2\nname: pot\n\n[Term]\nid: P:3\nname: old\nis_obsolete: true\n';
    const result = imported('pots.obo', text);
    expect(pairs(result)).toEqual([['cup', 'A "vessel".']]);
    expect(entryNamed(result, 'cup').aliases).toEqual(['mug']);
    expect(remarks(result).join('\n')).toContain('1 entry that is marked as obsolete');
  });

  it('reads lines of Wiktextract in one language', () => {
    const line = (word: string, tag: string, gloss: string): string =>
      JSON.stringify({
        word,
        lang_code: tag,
        pos: 'noun',
        senses: [{ glosses: [gloss] }],
        forms: [{ form: `${word}s`, tags: ['plural'] }],
      });
    const text = [
      line('cup', 'en', CUP[1]),
      line('pot', 'en', POT[1]),
      line('Topf', 'de', 'pot'),
    ].join('\n');
    expect(pairs(imported('pots.jsonl', text))).toEqual([CUP, POT]);
    expect(pairs(imported('pots.jsonl', text, { language: 'de' }))).toEqual([['Topf', 'pot']]);
    expect(refusal(() => imported('pots.jsonl', text, { language: 'fr' }))).toContain(
      'some in “en”',
    );
  });

  it.each([
    [
      'CNXML',
      'a.xml',
      '<document xmlns="http://cnx.rice.edu/cnxml"><glossary><definition><term>cup</term><meaning>A vessel for tea.</meaning></definition><definition><term>pot</term><meaning>A larger vessel.</meaning></definition></glossary></document>',
    ],
    [
      'TEI',
      'a.xml',
      '<?xml version="1.0"?><TEI xmlns="http://www.tei-c.org/ns/1.0"><text><body><entry><form><orth>cup</orth></form><gramGrp><pos>n</pos></gramGrp><sense><def>A vessel for tea.</def></sense></entry><entry><form><orth>pot</orth></form><sense><def>A larger vessel.</def></sense></entry></body></text></TEI>',
    ],
    [
      'MultiTerm XML',
      'a.xml',
      `<?xml version="1.0"?><mtf>${[CUP, POT].map(([term, text], id) => `<conceptGrp><concept>${id}</concept><languageGrp><language type="English" lang="EN"/><termGrp><term>${term}</term></termGrp><descripGrp><descrip type="Definition">${text}</descrip></descripGrp></languageGrp><languageGrp><language type="German" lang="DE"/><termGrp><term>x</term></termGrp></languageGrp></conceptGrp>`).join('')}</mtf>`,
    ],
    [
      'the glossary module of XLIFF',
      'a.xlf',
      `<xliff version="2.0" srcLang="en" xmlns="urn:oasis:names:tc:xliff:document:2.0" xmlns:gls="urn:g"><file id="f"><unit id="u"><gls:glossary>${[CUP, POT].map(([term, text]) => `<gls:glossEntry><gls:term>${term}</gls:term><gls:translation>x</gls:translation><gls:definition>${text}</gls:definition></gls:glossEntry>`).join('')}</gls:glossary></unit></file></xliff>`,
    ],
  ])('reads %s', (_, name, text) => {
    expect(pairs(imported(name, text))).toEqual([CUP, POT]);
  });
});

describe('cards', () => {
  it.each([
    ['tabs', 'cup\tA vessel for tea.\npot\tA larger vessel.\n'],
    ['own signs', 'cup/////A vessel for tea.\npot/////A larger vessel.\n'],
    ['semicolons between cards', 'cup\tA vessel for tea.;pot\tA larger vessel.'],
    ['several lines', 'cup\tA vessel\nfor tea.\npot\tA larger\nvessel.\n'],
    ['arrows', 'cup => A vessel for tea.\npot => A larger vessel.\n'],
  ])('are parted by %s', (_, text) => {
    expect(pairs(imported('cards.txt', text))).toEqual([CUP, POT]);
  });
});

describe('columns', () => {
  const rows =
    'mitosis,Division of a cell into two parts\nosmosis,Movement of water through a wall\nenzyme,A protein that speeds up a reaction\n';
  it.each(
    'Key term,Definition|Source,Target|English,Spanish|Code,Description|Word,Translation|Begriff,Erklärung|Término,Definición|Terme,Définition|术语,定义|用語,意味|용어,뜻|Термин,Определение|واژه,معنی|مصطلح,تعريف|Ord,Betydelse|Pojem,Význam|Lorem,Ipsum'.split(
      '|',
    ),
  )('have the names %s', (head) => {
    expect(pairs(imported('a.csv', `${head}\n${rows}`))).toHaveLength(3);
  });

  it('have titles above their names, and notes beside a definition', () => {
    const titled = `Terms of the clinic,,\nupdated 2024,,\nid,term,definition\n${rows.replace(/^(?=\w)/gm, '1,')}`;
    expect(pairs(imported('a.csv', titled))).toHaveLength(3);
    const noted =
      'term_name,term_definition,Notes\ncup,A vessel for tea.,look again\npot,A larger vessel.,\n';
    expect(pairs(imported('a.csv', noted))).toEqual([CUP, POT]);
  });
});
