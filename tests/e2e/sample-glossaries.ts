/** Glossaries that readers of the tests add. */
import type { Entry, Glossary } from '../../src/glossary/model';

function entry(term: string, gloss: string): Entry {
  const id = term.toLowerCase();
  const forms = [{ text: term, words: [id] }];
  const rest = { kind: '', aliases: [], statements: [], mentions: [], related: [] };
  return { id, term, forms, gloss: [{ text: gloss }], ...rest };
}

function glossary(id: string, title: string, entries: Entry[], language = 'en'): Glossary {
  const source = {
    title: 'The Tea Book',
    publisher: 'Leaf Press',
    url: 'https://tea.example/book',
    disclaimer: 'Tea is a drink.',
  };
  return { format: 'glossa/1', id, title, language, source, sections: [], entries, notes: {} };
}

export const TEA = glossary('tea', 'Words of tea', [
  entry('Oolong', 'A tea between green and black.'),
]);
/** One with a word whose senses the bundled glossary knows. */
export const MIND = glossary('mind', 'Words of the mind', [
  entry('Laptop', 'A computer to carry.'),
  entry('Memory', 'What the brain keeps.'),
]);
/** One term explained by another. */
export const LINKED = glossary('linked', 'Words of tea', [
  {
    ...entry('Oolong', ''),
    gloss: [{ text: 'A ' }, { text: 'tea', entry: 'tea' }, { text: ' between green and black.' }],
  },
  entry('Tea', 'A drink.'),
]);

/** One whose terms are before, over and after those that the bundled glossary marks. */
export const SECRET = glossary('secret', 'Words of ours', [
  entry('Oolong', 'A secret tea.'),
  {
    ...entry('Cystitis', 'A secret phrase.'),
    term: 'cystitis is',
    forms: [{ text: 'cystitis is', words: ['cystitis', 'is'] }],
  },
  entry('Something', 'A secret thing.'),
]);

/** One with an article. */
export const BREWING: Glossary = {
  ...glossary('brewing', 'How tea is brewed', []),
  sections: [
    {
      id: 's1',
      title: 'Brewing twice',
      summary: [{ text: 'Leaves can be brewed again.' }],
      paragraphs: [
        [
          {
            runs: [
              { text: 'A second ' },
              { text: 'steep', entry: 'steep' },
              { text: ' is milder.' },
            ],
            facts: [],
          },
        ],
      ],
    },
  ],
  entries: [
    {
      ...entry('Steep', 'Leaves in hot water.'),
      statements: [
        { runs: [{ text: 'It is milder.' }], section: 's1', certainty: 'stated', facts: [] },
      ],
      mentions: ['s1'],
    },
  ],
};

export const WINE = glossary('wine', 'Words of wine', [
  entry('Oolong', 'Not a wine at all.'),
  entry('Cystitis', 'Nothing that a vintner knows.'),
]);
export const GERMAN = glossary(
  'tee',
  'Teewörter',
  [entry('Oolong', 'Ein Tee zwischen grün und schwarz.'), entry('Aufguss', 'Wasser auf Blätter.')],
  'de',
);

/** One whose terms are everyday words as well. */
export const CHEMISTRY = glossary('chemistry', 'Words of chemistry', [
  entry('Base', 'A substance that takes a proton from an acid in solution.'),
  entry('Bond', 'A force that holds atoms together in a molecule.'),
  entry('Period', 'A row of elements in the periodic table, by the number of electron shells.'),
  entry('Acid', 'A substance that gives a proton to a base in solution.'),
  entry('Ion', 'An atom or molecule with a charge, since it lost or gained an electron.'),
  entry('Solvent', 'The liquid in which a substance is dissolved to make a solution.'),
  entry('Electron', 'A particle of negative charge outside the nucleus of an atom.'),
  entry('Reaction', 'A change in which molecules break and make bonds between atoms.'),
  entry('Metal', 'An element whose atoms lose electrons easily and become positive ions.'),
  entry('Proton', 'A particle of positive charge in the nucleus of an atom.'),
]);

/** The same in German. */
export const CLOUD = glossary(
  'cloud',
  'Wörter der Cloud',
  [
    entry('Dienst', 'Ein Programm, das andere Programme über das Netz mit einer Adresse anbietet.'),
    entry('Knoten', 'Ein Rechner in einem Cluster, auf dem Container ausgeführt werden.'),
    entry('Cluster', 'Mehrere Rechner, auf die eine Steuerung Container verteilt.'),
    entry('Container', 'Ein Prozess mit allen Bibliotheken, die eine Anwendung braucht.'),
    entry('Abbild', 'Die Vorlage mit Anwendung und Bibliotheken, aus der ein Container startet.'),
    entry('Last', 'Die Menge der Anfragen, die ein Server gerade verarbeitet.'),
    entry('Speicher', 'Platz für Daten einer Anwendung in einem Rechenzentrum.'),
    entry('Rolle', 'Rechte, die eine Anwendung beim Zugriff auf einen Server hat.'),
    entry('Instanz', 'Ein virtueller Server, den der Anbieter im Rechenzentrum startet.'),
    entry('Region', 'Ein Gebiet mit mehreren Rechenzentren eines Anbieters.'),
  ],
  'de',
);
