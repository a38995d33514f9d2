/** Terms with signs, figures and letters of a language: found as they are written, and nothing else. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Tab } from './drivers/driver';
import { chooseFiles, press, textOf } from './own-pages';
import { useGlossa } from './use-glossa';

const stage = useGlossa();
let options: Tab;

beforeEach(async () => {
  options = await stage.glossa.page('/options.html');
});

afterEach(async () => {
  await stage.glossa.forgetGlossaries();
});

const NAMES = [
  'Node.js',
  'TCP/IP',
  'R&D',
  'U.S.',
  'E. coli',
  '3D',
  'B12',
  'C++',
  '.NET',
  'O(n)',
  '24/7',
  'Yahoo!',
];

async function add(name: string, rows: readonly string[]): Promise<void> {
  await chooseFiles(options, 'Add glossaries', { [name]: rows.join('\n') });
  await expect.poll(() => textOf(options)).toContain('What would be added');
}

describe('names with signs and figures', () => {
  test('are found as written, with plurals and possessives, and nothing else is found', async () => {
    await add('signs.csv', ['term,definition', ...NAMES.map((name) => `${name},What ${name} is.`)]);
    await press(options, 'Add');
    const page = await stage.glossa.open('http://written.example/signs.html');
    const marked = [...NAMES, 'B12', 'R&Ds', 'U.S.'];
    await expect.poll(async () => (await stage.glossa.terms(page)).sort()).toEqual(marked.sort());
    const { text } = await stage.glossa.openCard(page, 'TCP/IP');
    expect(text).toContain('What TCP/IP is.');
  });

  test('that can’t be found are named before they are added, with the reason', async () => {
    await add('odd.csv', ['term,definition', 'C,A letter.', '++,Signs.', 'C++,A language.']);
    await options.evaluate("(document.querySelector('.found-glossary details').open = true, 0)");
    const text = await textOf(options);
    expect(text).toContain('no letter or digit: ++');
    expect(text).toContain('would be found everywhere: C');
    expect(text).not.toContain('C++ ·');
  });
});

test('letters count as in the glossary’s language', async () => {
  await add('woerter.csv', [
    'Begriff,Definition',
    'Bär,Ein großes Tier und eines von denen die im Wald leben.',
    'Maße,Die Größe von etwas wie sie mit einer Zahl und einer Einheit genannt wird.',
    'drücken,Mit der Hand oder durch ein Gewicht auf etwas wirken.',
  ]);
  await press(options, 'Add');
  const page = await stage.glossa.open('http://written.example/letters.html');
  await expect
    .poll(async () => (await stage.glossa.terms(page)).sort())
    .toEqual(['BÄR', 'Bär', 'Ba\u0308r', 'Maße', 'drücken'].sort());
});
