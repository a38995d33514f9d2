/** Files that once took work with the square of their size. */
import { expect, it } from 'vitest';
import { ImportError, importGlossary } from '../../../src/importing/import';
import { leastWorkOf } from '../work';
import { bytesOf } from './imported';

/** @param sign repeated after `head` */
function repeated(sign: string, head = '', tail = '') {
  return (size: number) => head + sign.repeat(size / sign.length) + tail;
}

const TABLE = 'term,definition\nkettle,A pot.\nlid,It closes.\n';

const LIST = '[glossary]\ncup:: a ';

const RST = '.. glossary::\n\n   cup\n      A ';

const DSL = '#NAME "Pots"\n#INDEX_LANGUAGE "English"\n\ncup\n\t[m1]A ';

const FILES: readonly (readonly [what: string, name: string, text: (size: number) => string])[] = [
  ['commands of LaTeX that are never closed', 'a.tex', repeated('\\newacronym{')],
  ['options of LaTeX that are never closed', 'a.tex', repeated('\\acro[')],
  ['commands of LaTeX, each on a line', 'a.tex', repeated('\\newacronym{a}{b}{c}\n')],
  ['a row of many columns', 'a.csv', repeated('a,')],
  ['a last field that is cut by commas', 'a.csv', repeated(',', `${TABLE}cup,A`, 'mug\n')],
  ['a field of nothing but signs of addresses', 'a.csv', repeated('@', `${TABLE}cup,`)],
  ['a field like a version, and a word', 'a.csv', repeated('.1', `${TABLE}cup,1`, ' x\n')],
  ['a term of nothing but open tags', 'a.csv', repeated('<b>', TABLE)],
  ['many values under one tag', 'a.obo', repeated('is_a: a\n', '[Term]\nid: a\nname: b\n')],
  ['many terms before a definition', 'a.adoc', repeated('a::\n', '[glossary]\n', 'a:: b\n')],
  ['comments of a wiki that are never closed', 'a.wiki', repeated('<!--', '; cup : a ')],
  ['references of a wiki that are never closed', 'a.wiki', repeated('<ref>', '; cup : a ')],
  ['addresses of a wiki that are never closed', 'a.wiki', repeated('[https:', '; cup : a ')],
  ['index terms of AsciiDoc that are never closed', 'a.adoc', repeated('indexterm:[', LIST)],
  ['links of AsciiDoc that are never closed', 'a.adoc', repeated('link:[', LIST)],
  ['roles of reStructuredText that are never closed', 'a.rst', repeated(':a', RST)],
  ['spaces in a role of reStructuredText', 'a.rst', repeated(' ', `${RST}:a:\`b`, 'x')],
  ['parts of DSL that are never closed', 'a.dsl', repeated('[p]', DSL)],
  ['comments of DSL that are never closed', 'a.dsl', repeated('{{', DSL)],
  [
    'a Markdown table of many columns',
    'a.md',
    (size) => ['|a', '|-', '|b'].map((cell) => cell.repeat(size / 6)).join('\n'),
  ],
  [
    'a chain of entries that refer to the next one',
    'a.csv',
    (size) =>
      TABLE + Array.from({ length: size / 20 }, (_, at) => `e${at},See e${at + 1}\n`).join(''),
  ],
];

function work(name: string, text: string, runs: number): number {
  const bytes = bytesOf(text);
  return leastWorkOf(runs, () => {
    try {
      importGlossary({ name, bytes });
    } catch (error) {
      if (!(error instanceof ImportError)) throw error;
    }
  });
}

const ordinaryWork = work('a.csv', TABLE + 'cup,A mug.\n'.repeat(2500), 3);

it.each(FILES)('takes work in proportion to its size for %s', (_, name, text) => {
  const [small, large] = [work(name, text(18_000), 3), work(name, text(72_000), 2)];
  // Four times the work; sixteen times if it were quadratic.
  expect(large).toBeLessThan(8 * small + ordinaryWork);
});
