import { expect, test } from 'vitest';
import { htmlReport } from '../../../../scripts/visual/report';

const png = Buffer.from('a picture');
const source = `src="data:image/png;base64,${png.toString('base64')}"`;

test('what differs is shown before, now, and where it differs', () => {
  const change = { name: 'card.dark', summary: '2 % differs', before: png, now: png };
  const html = htmlReport('main', 12, [{ ...change, difference: png }]);
  expect(html).toContain('<p>1 of 12 pictures differ.</p>');
  expect(html).toContain('<p>2 % differs</p>');
  expect(html.match(/<figcaption>\w+/g)?.map((found) => found.slice(12))).toEqual([
    'Before',
    'Now',
    'Difference',
  ]);
  expect(html.split(source)).toHaveLength(4);
});

test('what is new or gone has a single picture', () => {
  expect(htmlReport('main', 1, [{ name: 'new', summary: 'is new', now: png }])).toContain(
    '<figcaption>Now</figcaption>',
  );
  const html = htmlReport('main', 1, [{ name: 'old', summary: 'is gone', before: png }]);
  expect(html.split(source)).toHaveLength(2);
});

test('names and revisions are text', () => {
  expect(htmlReport('<b>', 1, [{ name: '"&', summary: '<i>' }])).not.toMatch(/<b>|<i>|""&/);
});
