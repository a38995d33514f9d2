import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isCased } from '../../../src/forms/cased';
import { createMatcher, type MatchableEntry } from '../../../src/matching/matcher';
import { signsOf } from '../../../src/matching/signs';
import { words } from '../../../src/matching/tokens';

/** Entries as the importer makes them, each with its name as the only form. */
function named(...names: string[]): MatchableEntry[] {
  return names.map((text) => {
    const cased = isCased(text) ? { cased: true as const } : {};
    return { id: text, forms: [{ text, words: words(text), ...cased }] };
  });
}

/** The marked texts, as they are written. */
function marked(text: string, ...names: string[]): string[] {
  return createMatcher(named(...names))
    .find(text)
    .map(({ start, end }) => text.slice(start, end));
}

const SIGNED = [
  'Node.js',
  'TCP/IP',
  'R&D',
  'U.S.',
  'E. coli',
  'C++',
  'C#',
  '.NET',
  'O(n)',
  '24/7',
  'A/B testing',
  'I/O',
  '@media',
  '#MeToo',
  '$PATH',
  'p < .05',
  'Ca²⁺',
  'Na+/K+-ATPase',
  'e.g.',
  'Dr.',
  'Ph.D.',
  'Yahoo!',
  '2,4-D',
  "St. John's wort",
  '(S)-ketamine',
  'Johnson & Johnson',
  '-itis',
  '§ 230',
  '#1',
  '401(k)',
];
const FIGURES = ['3D', 'B12', 'CO2', 'H2O', '5-HT', 'COVID-19', 'x86-64', 'α-synuclein'];

describe('a name with signs or figures', () => {
  it.each([...SIGNED, ...FIGURES])('is found as it is written, all of it: %s', (name) => {
    for (const text of [
      name,
      `We use ${name}, and then`,
      `It is ${name}`,
      `(${name})`,
      `“${name}”`,
      `what ${name}'s use is`,
      `${name}-based`,
      `使用${name}的`,
    ]) {
      expect(marked(text, name), text).toEqual([name]);
    }
    expect(marked(`It is ${name}.`, name)).toEqual([name]);
  });

  it.each([
    ['.NET', 'the NET amount, ASP.NET, .NETs, x.NET'],
    ['C++', 'a C and C+, C+++, C++11'],
    ['C#', 'C or C##'],
    ['3D', '3 D, 3-D, 3DS, 3d'],
    ['B12', 'b12, B-12, B123'],
    ['U.S.', 'told us, the US, U S, U.S, U.S.A.'],
    ['Node.js', 'Node js, Nodejs, node-js, Node.jsx, Node.js.org, www.Node.js'],
    ['R&D', 'R & D, R and D, R&D&I, RD'],
    ['O(n)', 'O (n), O n, O(n²), On'],
    ['24/7', '24-7, 24 7, 24/7/365, 124/7'],
    ['TCP/IP', 'TCP IP, TCP-IP, UDP/TCP/IP, a/TCP/IP/b'],
    ['E. coli', 'E coli, E.coli, coli'],
    ['e.g.', 'eg, e g, e.g'],
    ['Yahoo!', 'Yahoo, yahoos'],
    ['@media', 'media, me@media, @mediawiki'],
    ['#MeToo', 'me too, MeToo, x#MeToo, ##MeToo'],
    ['$PATH', 'PATH, US$PATH, $PATHS'],
    ['2,4-D', '2 4 D, 2-4-D, 1,2,4-D, 12,4-D'],
    ['p < .05', 'p 05, p < 05, p > .05'],
    ['5-HT', '5 HT, 15-HT, 1.5-HT, 5HT'],
    ['§ 230', '230, § 2301, §230'],
    ['A-level', 'a level of, A level'],
    ['-itis', 'itis, arthritis, arthr-itis'],
    ['(S)-ketamine', 'S-ketamine, (S-ketamine), s ketamine'],
    ["St. John's wort", "St John's wort, St. Johns wort"],
    ['Na+/K+-ATPase', 'Na/K-ATPase, Na K ATPase'],
  ])('%s isn’t found in: %s', (name, texts) => {
    for (const text of texts.split(', '))
      expect(marked(`It is ${text} here`, name), text).toEqual([]);
  });

  it('wins over a name that is only its words, which keeps its own places', () => {
    expect(marked('.NET and C++ and C# and NET', 'NET', '.NET', 'C#', 'C++')).toEqual([
      '.NET',
      'C++',
      'C#',
      'NET',
    ]);
    expect(marked('He uses .NET.', 'NET')).toEqual([]);
    expect(marked('TCP/IP and IP', 'IP', 'TCP/IP')).toEqual(['TCP/IP', 'IP']);
  });

  it('may be broken over lines, and have other spaces, dashes and apostrophes in it', () => {
    expect(marked('E.\n   coli, E.\u00A0coli', 'E. coli')).toHaveLength(2);
    expect(marked('E.\n\n coli', 'E. coli')).toEqual([]);
    expect(marked('St. John’s wort', "St. John's wort")).toHaveLength(1);
    expect(marked('2,4\u2011D', '2,4-D')).toHaveLength(1);
    expect(marked('TCP\u200B/\u200BIP', 'TCP/IP')).toHaveLength(1);
  });
});

it.each([
  'ketamine',
  'opioid receptor',
  "Crohn's disease",
  'post-traumatic stress',
  '“agonist”',
  '(agonist)',
  'Prozac®',
  'agonist:',
  'Antagonist.',
  'agonist*',
  'agonist…',
  'agonist)',
  '... agonist',
])('punctuation that is around any word belongs to no name: %s', (text) => {
  expect(signsOf(text)).toBeUndefined();
});

const sign = fc.constantFrom(...".,/&+#@$%()[]<>=*!?-'’ \n\u200B");
const token = fc.oneof(fc.constantFrom('a', 'B', 'net', 'C', 'Node', '3', 'é', '用'), sign);
const written = fc.array(token, { maxLength: 12 }).map((parts) => parts.join(''));

it('whatever the name and the text are: what is marked has the name’s words and signs', () => {
  fc.assert(
    fc.property(written, written, (name, text) => {
      if (words(name).length === 0) return;
      const around = `${text} ${name} ${text}`;
      const found = createMatcher(named(name)).find(around);
      let last = 0;
      for (const { start, end } of found) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        last = end;
        const there = around.slice(start, end);
        expect(words(there)).toEqual(words(name));
        const signs = signsOf(name);
        if (signs !== undefined) {
          expect(there.startsWith(signs.lead.charAt(0))).toBe(true);
        }
      }
    }),
  );
});
