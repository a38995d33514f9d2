import { describe, expect, it } from 'vitest';
import { entryNamed, imported, importedFolder, pairs, refusal, remarks } from '../imported';

const TBX_DCA = `<?xml version="1.0"?>
<martif type="TBX" xml:lang="en"><martifHeader><fileDesc><titleStmt><title>Pots</title></titleStmt></fileDesc></martifHeader><text><body>
<termEntry id="c1"><descrip type="subjectField">kitchen</descrip>
  <langSet xml:lang="en"><descripGrp><descrip type="definition">A pot that
     boils <hi>water</hi> &amp; more.</descrip><admin type="source">A book</admin></descripGrp>
    <tig><term>water boiler</term><termNote type="administrativeStatus">admittedTerm-admn-sts</termNote></tig>
    <ntig><termGrp><term>kettle</term><termNote type="administrativeStatus">preferredTerm-admn-sts</termNote></termGrp></ntig></langSet>
  <langSet xml:lang="de"><tig><term>Kessel</term></tig></langSet></termEntry>
<termEntry id="c2"><ref type="crossReference" target="c1">kettle</ref><descrip type="definition">What closes a pot.</descrip>
  <langSet xml:lang="en"><tig><term>lid</term></tig></langSet></termEntry>
<termEntry id="c3"><langSet xml:lang="de"><tig><term>Henkel</term><descrip type="definition">Ein Griff.</descrip></tig></langSet></termEntry>
</body></text></martif>`;

const TBX_DCT = `<tbx type="TBX-Basic" style="dct" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2" xmlns:min="http://min" xmlns:basic="http://basic"><text><body>
<conceptEntry id="c1"><langSec xml:lang="en-US"><descripGrp><basic:definition>A pot that boils water.</basic:definition></descripGrp>
<termSec><term>RFK</term><min:administrativeStatus>preferredTerm-admn-sts</min:administrativeStatus><basic:termType>acronym</basic:termType></termSec>
<termSec><term>round fire kettle</term><min:administrativeStatus>preferredTerm-admn-sts</min:administrativeStatus><basic:termType>fullForm</basic:termType></termSec></langSec></conceptEntry>
</body></text></tbx>`;

const TURTLE = `@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
@prefix : <http://a.example/> .
:scheme a skos:ConceptScheme ; skos:prefLabel "Pots"@en .
:kettle a skos:Concept ; skos:prefLabel "kettle"@en , "Kessel"@de ; skos:altLabel "water boiler"@en ;
  skos:hiddenLabel "ketle"@en ; skos:definition """A "pot" that
boils water."""@en ; skos:related :lid .
:lid a skos:Concept ; skos:prefLabel "lid"@en ; skos:broader :thing .
:thing a skos:Concept ; skos:prefLabel "thing"@en ; skos:definition [ <http://www.w3.org/1999/02/22-rdf-syntax-ns#value> "What there is."@en ] .
`;

const RDF_XML = `<?xml version="1.0"?>
<!DOCTYPE rdf:RDF [<!ENTITY skos "http://www.w3.org/2004/02/skos/core#">]>
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:skos="&skos;">
<skos:ConceptScheme rdf:about="http://a.example/scheme"><skos:prefLabel xml:lang="en">Pots</skos:prefLabel></skos:ConceptScheme>
<skos:Concept rdf:about="http://a.example/kettle"><skos:prefLabel xml:lang="en">kettle</skos:prefLabel><skos:prefLabel xml:lang="de">Kessel</skos:prefLabel>
  <skos:altLabel xml:lang="en">water boiler</skos:altLabel><skos:hiddenLabel xml:lang="en">ketle</skos:hiddenLabel>
  <skos:definition xml:lang="en">A "pot" that boils water.</skos:definition><skos:related rdf:resource="http://a.example/lid"/></skos:Concept>
<rdf:Description rdf:about="http://a.example/lid"><rdf:type rdf:resource="&skos;Concept"/><skos:prefLabel xml:lang="en">lid</skos:prefLabel>
  <skos:broader><skos:Concept rdf:about="http://a.example/thing"><skos:prefLabel xml:lang="en">thing</skos:prefLabel>
  <skos:definition rdf:parseType="Resource"><rdf:value xml:lang="en">What there is.</rdf:value></skos:definition></skos:Concept></skos:broader></rdf:Description>
</rdf:RDF>`;

const JSON_LD = JSON.stringify({
  '@context': { skos: 'http://www.w3.org/2004/02/skos/core#' },
  '@graph': [
    {
      '@id': 'http://a.example/scheme',
      '@type': 'skos:ConceptScheme',
      'skos:prefLabel': { '@value': 'Pots', '@language': 'en' },
    },
    {
      '@id': 'http://a.example/kettle',
      '@type': ['skos:Concept'],
      'skos:prefLabel': [
        { '@value': 'kettle', '@language': 'en' },
        { '@value': 'Kessel', '@language': 'de' },
      ],
      'skos:altLabel': { '@value': 'water boiler', '@language': 'en' },
      'http://www.w3.org/2004/02/skos/core#hiddenLabel': { '@value': 'ketle', '@language': 'en' },
      'skos:definition': { '@value': 'A "pot" that boils water.', '@language': 'en' },
      'skos:related': { '@id': 'http://a.example/lid' },
    },
    {
      uri: 'http://a.example/lid',
      type: 'skos:Concept',
      prefLabel: { en: 'lid' },
      broader: {
        '@id': 'http://a.example/thing',
        type: 'skos:Concept',
        prefLabel: { en: 'thing' },
        definition: { en: ['What there is.'] },
      },
    },
  ],
});

describe('TBX', () => {
  it('takes the preferred term in one language, and the others for its names', () => {
    const result = imported('pots.tbx', TBX_DCA);
    expect(pairs(result)).toEqual([
      ['kettle', 'A pot that boils water & more.'],
      ['lid', 'What closes a pot.'],
    ]);
    expect(entryNamed(result, 'kettle').aliases).toEqual(['water boiler']);
    expect(entryNamed(result, 'lid').related).toEqual(['kettle']);
    expect(result.glossary).toMatchObject({ title: 'Pots', language: 'en' });
    expect(remarks(result).join('\n')).toMatch(
      /also has de\.[\s\S]*1 concept without a term in “en”/,
    );
  });

  it('takes the language that is asked for', () => {
    const result = imported('pots.xml', TBX_DCA, { language: 'de' });
    expect(pairs(result)).toEqual([['Henkel', 'Ein Griff.']]);
    expect(result.glossary.language).toBe('de');
  });

  it('reads elements that are named after their content', () => {
    const result = imported('pots', TBX_DCT);
    expect(pairs(result)).toEqual([['round fire kettle', 'A pot that boils water.']]);
    expect(result.glossary.entries[0]?.aliases).toEqual(['RFK']);
    expect(result.glossary.language).toBe('en-US');
  });
});

describe('SKOS', () => {
  it.each([
    ['Turtle', 'pots.ttl', TURTLE],
    ['Turtle without an extension', 'pots', TURTLE],
    ['RDF/XML', 'pots.rdf', RDF_XML],
    ['RDF/XML without an extension', 'pots', RDF_XML],
    ['JSON-LD', 'pots.jsonld', JSON_LD],
    ['JSON-LD as JSON', 'pots.json', JSON_LD],
  ])('reads concepts in %s', (_, name, text) => {
    const result = imported(name, text);
    expect(new Map(pairs(result))).toEqual(
      new Map([
        ['kettle', 'A "pot" that boils water.'],
        ['lid', 'A kind of: thing.'],
        ['thing', 'What there is.'],
      ]),
    );
    const kettle = entryNamed(result, 'kettle');
    expect(kettle).toMatchObject({ aliases: ['water boiler'], related: ['lid'] });
    expect(kettle.forms.map((form) => form.text)).toContain('ketle');
    expect(result.glossary).toMatchObject({
      title: 'Pots',
      language: 'en',
      source: { title: 'Pots' },
    });
    expect(refusal(() => imported(name, text, { language: 'de' }))).toContain('It has 1 term,');
  });

  it('reads ontologies that give their classes labels and definitions', () => {
    const text = `@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> . @prefix owl: <http://www.w3.org/2002/07/owl#> . @prefix obo: <http://purl.obolibrary.org/obo/> . @prefix oio: <http://www.geneontology.org/formats/oboInOwl#> .
obo:X_1 a owl:Class ; rdfs:label "cup" ; obo:IAO_0000115 "A vessel." ; oio:hasExactSynonym "mug" .
obo:X_2 a owl:Class ; rdfs:label "old cup" ; obo:IAO_0000115 "A vessel." ; owl:deprecated true .
obo:part a owl:ObjectProperty ; rdfs:label "part of" .`;
    const result = imported('a.owl.ttl', text);
    expect(pairs(result)).toEqual([['cup', 'A vessel.']]);
    expect(result.glossary.entries[0]?.aliases).toEqual(['mug']);
  });

  it('says in which line Turtle is broken', () => {
    expect(refusal(() => imported('a.ttl', `${TURTLE}\n:x skos:prefLabel "open`))).toMatch(
      /^a\.ttl:\d+: This isn’t valid Turtle/,
    );
  });
});

const DITA = `<?xml version="1.0"?><!DOCTYPE glossgroup PUBLIC "-//OASIS//DTD DITA Glossary//EN" "glossary.dtd">
<glossgroup xml:lang="en-US"><title>Pots</title>
<glossentry id="k"><glossterm>kettle</glossterm><glossdef>A pot&nbsp;for <term>water</term>.<note>Hot.</note></glossdef>
<glossBody><glossAlt><glossAcronym>KTL</glossAcronym><glossUsage>Say <i>kettle</i>.</glossUsage></glossAlt><glossAlt><glossSynonym>boiler</glossSynonym></glossAlt></glossBody></glossentry>
<glossentry id="l"><glossterm>lid</glossterm><glossdef>What closes it.</glossdef></glossentry></glossgroup>`;

describe('DITA and DocBook', () => {
  it('reads entries with their other names', () => {
    const result = imported('pots.dita', DITA);
    expect(pairs(result)).toEqual([
      ['kettle', 'A pot for water. Hot.'],
      ['lid', 'What closes it.'],
    ]);
    expect(entryNamed(result, 'kettle').aliases).toEqual(['KTL', 'boiler']);
    expect(result.glossary).toMatchObject({ title: 'Pots', language: 'en-US' });
  });

  it('reads one entry a file, and passes over the map', () => {
    const result = importedFolder({
      'pots/pots.ditamap': '<map><title>Pots</title><glossref href="kettle.dita"/></map>',
      'pots/kettle.dita':
        '<glossentry id="k"><glossterm>kettle</glossterm><glossdef>A pot.</glossdef></glossentry>',
    });
    expect(pairs(result)).toEqual([['kettle', 'A pot.']]);
  });

  it('follows references of DocBook', () => {
    const text =
      '<glossary><glossdiv><title>K</title><glossentry><glossterm>boiler</glossterm><glosssee otherterm="k"/></glossentry><glossentry xml:id="k"><glossterm>kettle</glossterm><acronym>KTL</acronym><glossdef><para>A pot.</para><glossseealso otherterm="l">lid</glossseealso></glossdef></glossentry><glossentry id="l"><glossterm>lid</glossterm><glossdef><para>It closes.</para></glossdef></glossentry></glossdiv></glossary>';
    const result = imported('pots.xml', text);
    expect(pairs(result)).toEqual([
      ['kettle', 'A pot.'],
      ['lid', 'It closes.'],
    ]);
    expect(entryNamed(result, 'kettle')).toMatchObject({
      aliases: ['KTL', 'boiler'],
      related: ['lid'],
    });
  });
});

describe('XML', () => {
  it('finds entries in a vocabulary of its own', () => {
    const text =
      '<?xml version="1.0"?><dictionary xml:lang="en"><item id="1"><word>cup</word><meaning><![CDATA[A <b>vessel</b>.]]></meaning><synonyms><synonym>mug</synonym></synonyms></item><item id="2"><word>pot</word><meaning>A x &lt; y vessel.</meaning></item></dictionary>';
    const result = imported('a.xml', text);
    expect(pairs(result)).toEqual([
      ['cup', 'A vessel.'],
      ['pot', 'A x < y vessel.'],
    ]);
    expect(result.glossary.entries[0]?.aliases).toEqual(['mug']);
  });

  it('says in which line it is broken', () => {
    expect(refusal(() => imported('pots.tbx', TBX_DCA.replace('</langSet>', '')))).toMatch(
      /^pots\.tbx:\d+: This isn’t well-formed XML/,
    );
  });

  it('refuses entities that grow, and elements nested too deeply', () => {
    const bomb = `<!DOCTYPE glossentry [<!ENTITY a "xxxxxxxxxx"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]><glossentry><glossterm>cup</glossterm><glossdef>A &b; vessel.</glossdef></glossentry>`;
    expect(pairs(imported('a.dita', bomb))[0]?.[1].length).toBeLessThan(200);
    expect(
      refusal(() => imported('a.xml', `<?xml version="1.0"?>${'<a>'.repeat(100_000)}`)),
    ).toContain('levels deep');
  });
});
