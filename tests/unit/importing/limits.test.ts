/** Files that would fill the memory are refused before they do. */
import { expect, test } from 'vitest';
import { imported, refusal } from './imported';

test('a text that becomes a tree may have 25 MB, a table more', () => {
  const size = 26 * 2 ** 20;
  const html = `<dl><dt>cup<dd>${'A vessel. '.repeat(size / 10)}</dl>`;
  expect(refusal(() => imported('pots.html', html))).toContain('up to 25 MB');
  const rows = Array.from({ length: 2000 }, (_, at) => `cup ${at},${'A vessel. '.repeat(1400)}`);
  const csv = `term,definition\n${rows.join('\n')}\n`;
  expect(csv.length).toBeGreaterThan(size);
  expect(imported('pots.csv', csv).glossary.entries).toHaveLength(2000);
});

test('JSON may have a million objects', () => {
  expect(refusal(() => imported('pots.json', `[${'{},'.repeat(1_000_001)}{}]`))).toContain(
    '110,000',
  );
});

test('XML may have 800,000 elements, HTML 400,000', () => {
  const text = `<?xml version="1.0"?><a>${'<b/>'.repeat(800_001)}</a>`;
  expect(refusal(() => imported('pots.xml', text))).toMatch(/800,000 elements/);
  const html = `<dl>${'<dt>a<dd>b'.repeat(200_001)}</dl>`;
  expect(refusal(() => imported('pots.html', html))).toMatch(/400,000 elements/);
});

test('a table may have 500 columns', () => {
  const cells = (count: number, text: string) => new Array(count).fill(text);
  const tableOf = (count: number) =>
    ['term,definition', 'kettle,A pot.', 'lid,It closes.', 'cup,A mug.']
      .map((row) => [row, ...cells(count - 2, '')].join())
      .join('\n');
  expect(imported('pots.csv', tableOf(500)).glossary.entries).toHaveLength(3);
  expect(refusal(() => imported('pots.csv', tableOf(501)))).toContain('more than 500 columns');
});
