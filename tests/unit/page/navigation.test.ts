// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import type { PageHit } from '../../../src/page/hits';
import { navigationNow } from '../../../src/page/navigation';

/** Whether the first “tea” of a page is in its navigation. */
function isLeftAlone(html: string): boolean {
  document.body.innerHTML = html;
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const node = texts.currentNode as Text;
    const start = node.data.search(/tea/i);
    if (start >= 0)
      return navigationNow()({ segments: [{ node, start, end: start + 3 }] } as never);
  }
  throw new Error('There is no tea.');
}

const list = (...items: string[]) =>
  `<ul>${items.map((item) => `<li><a href="#">${item}</a></li>`).join('')}</ul>`;

test.each([
  ['a nav', '<nav><p>On tea</p></nav>'],
  ['a menu', '<div role="menubar"><button>Tea</button></div>'],
  ['a breadcrumb', '<ol aria-label="Breadcrumb"><li>Home</li><li>Tea</li></ol>'],
  ['a list of links', list('Science', 'Opinion', 'Tea')],
  [
    'links in a line',
    '<p><a href="#">Science</a> · <a href="#">Tea</a> | <a href="#">Arts</a></p>',
  ],
  [
    'a cloud of tags',
    '<div><span><a href="#">Tea</a></span><span><a href="#">Milk</a></span><span><a href="#">Honey</a></span></div>',
  ],
  [
    'a footer’s links',
    `<footer>${list('The tea that we like best of all', 'Terms of use')}</footer>`,
  ],
])('%s is left alone', (_, html) => {
  expect(isLeftAlone(html)).toBe(true);
});

test.each([
  ['text', '<p>Green tea is a drink.</p>'],
  [
    'a link in a sentence',
    '<p>Many people drink <a href="#">tea</a> in the <a href="#">evening</a>.</p>',
  ],
  [
    'sentences in a list',
    `<ul><li><a href="#">Tea</a> is a drink from leaves.</li><li><a href="#">Milk</a> is one from cows.</li><li><a href="#">Honey</a> is none.</li></ul>`,
  ],
  [
    'headlines',
    list(
      'A cup of green tea a day helps the heart, study says',
      'Why nobody knows how much sleep we need',
      'The town that lost its only bridge twice',
    ),
  ],
  ['a single link', '<div><p><a href="#">All about tea</a></p></div>'],
  [
    'text in a footer',
    '<footer><p>This <a href="#">tea</a> is grown by people who are paid for it.</p></footer>',
  ],
])('%s is read', (_, html) => {
  expect(isLeftAlone(html)).toBe(false);
});

test('a hit that has left the page is in no navigation', () => {
  const node = document.createTextNode('tea');
  const hit = { segments: [{ node, start: 0, end: 3 }] } as unknown as PageHit;
  expect(navigationNow()(hit)).toBe(false);
});

test('what many links are in is read once', () => {
  document.body.innerHTML = '<p><a href="#">Tea</a></p>'.repeat(500);
  const isInNavigation = navigationNow();
  const read = vi.spyOn(document, 'createTreeWalker');
  for (const { firstChild } of document.querySelectorAll('a')) {
    const segment = { node: firstChild, start: 0, end: 3 };
    expect(isInNavigation({ segments: [segment] } as never)).toBe(true);
  }
  expect(read.mock.calls.filter(([root]) => root === document.body)).toHaveLength(1);
  read.mockRestore();
});
