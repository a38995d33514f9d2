// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { Sections } from '../../../src/page/sections';

/** Which of the elements with an id represents the section of each paragraph. */
function sectionsOf(html: string): string[] {
  document.body.innerHTML = html;
  const sections = new Sections();
  return [...document.querySelectorAll('p')].map((paragraph) => {
    const section = sections.sectionOf(paragraph);
    return section.id || section.localName;
  });
}

test.each([
  ['text before any heading', '<p>1</p><h2 id="a">A</h2><p>2</p><p>3</p>', 'body a a'],
  [
    'headings wrapped in boxes of their own',
    '<div><div><h2 id="a">A</h2></div></div><div><p>1</p></div><div><p>2</p></div>',
    'a a',
  ],
  [
    'articles of a list, without headings',
    '<article id="a"><p>1</p><p>2</p></article><article id="b"><p>3</p></article>',
    'a a b',
  ],
  [
    'a section that has ended says nothing of what follows',
    '<h1 id="top">T</h1><section id="s"><h2 id="a">A</h2><p>1</p></section><p>2</p>',
    'a top',
  ],
  [
    'the last heading of a box that came before',
    '<div><h2 id="a">A</h2><p>1</p><h3 id="b">B</h3><p>2</p></div><p>3</p>',
    'a b b',
  ],
  [
    'a box of articles says nothing of what follows, a heading beside them does',
    '<h1 id="top">T</h1><div><article><h2 id="a">A</h2></article></div><p>1</p>' +
      '<div><h2 id="b">B</h2><article><h3 id="c">C</h3><p>2</p></article></div><p>3</p>',
    'top c b',
  ],
  ['headings by role', '<div role="heading" id="a">A</div><p>1</p>', 'a'],
])('%s', (_, html, sections) => {
  expect(sectionsOf(html).join(' ')).toBe(sections);
});

test('thousands of paragraphs under one heading are one section', () => {
  const sections = sectionsOf(`<h2 id="a">A</h2>${'<p>x</p>'.repeat(1_500)}`);
  expect(new Set(sections)).toEqual(new Set(['a']));
});

test('text in a shadow tree belongs where its host is', () => {
  document.body.innerHTML = '<h2 id="a">A</h2><div></div>';
  const root = document.querySelector('div')?.attachShadow({ mode: 'open' }) as ShadowRoot;
  root.innerHTML = '<p>1</p>';
  const sections = new Sections();
  expect(sections.sectionOf(root).id).toBe('a');
  expect(sections.sectionOf(root.querySelector('p') as Element).id).toBe('a');
});
