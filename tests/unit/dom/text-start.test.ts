// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { textStart } from '../../../src/dom/text-start';

test.each([
  ['all of a short text', '<p>one <b>two</b> three</p>', 100, 'one two three'],
  ['no more nodes than are needed', '<p>one <b>two</b> three</p>', 4, 'one two'],
  ['nothing of an element without text', '<p><br></p>', 4, ''],
])('%s', (_, html, most, expected) => {
  document.body.innerHTML = html;
  expect(textStart(document.body, most)).toBe(expected);
});

test('of a long text only the start is read', () => {
  document.body.textContent = 'x'.repeat(1_000);
  expect(textStart(document.body, 10)).toHaveLength(11);
});
