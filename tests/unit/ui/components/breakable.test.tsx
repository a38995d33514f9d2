// @vitest-environment happy-dom
import { render } from 'preact';
import { expect, test } from 'vitest';
import { Breakable } from '../../../../src/ui/components/breakable';

function draw(text: string): HTMLElement {
  const root = document.createElement('p');
  render(<Breakable text={text} />, root);
  return root;
}

/** Shows where lines may break as `|`, and what stays together if possible as `[…]`. */
const breaks = (text: string) =>
  draw(text)
    .innerHTML.replaceAll('<wbr>', '|')
    .replaceAll('<span class="site-name">', '[')
    .replaceAll('</span>', ']');

test.each([
  ['science.weekly.news.example', 'science|.weekly|.news|.example'],
  ['Off: rule for news.example', 'Off: rule for [news|.example]'],
  ['a.b and c.d.', '[a|.b] and [c|.d].'],
  ['No site here. Or none yet.', 'No site here. Or none yet.'],
  ['Wait … or not...', 'Wait … or not...'],
  ['\u00a0', '&nbsp;'],
  ['', ''],
])('%j may break before the dots of sites alone', (text, expected) => {
  expect(breaks(text)).toBe(expected);
  expect(draw(text).textContent).toBe(text);
});
