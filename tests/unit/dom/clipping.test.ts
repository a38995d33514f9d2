// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import { clippersAround } from '../../../src/dom/clipping';

// Without a style sheet of the browser's own, happy-dom computes no defaults.
beforeEach(() => {
  vi.stubGlobal('getComputedStyle', ({ style }: HTMLElement) => ({
    overflowX: style.overflowX || 'visible',
    overflowY: style.overflowY || 'visible',
    position: style.position || 'static',
    transform: style.transform || 'none',
  }));
});

/** The ids of the elements that clip the text in `<b>`. */
function clippersOf(html: string): string[] {
  document.body.innerHTML = html;
  const text = document.querySelector('b')?.firstChild as Node;
  return clippersAround(text).map(({ id }) => id);
}

const clips = 'overflow-x: hidden; overflow-y: hidden';

test.each([
  [
    'boxes that clip, from the inside out',
    `<p id="a" style="${clips}"><i id="b" style="${clips}"><b>x</b></i></p>`,
    'b a',
  ],
  ['nothing where nothing clips', '<p id="a"><b>x</b></p>', ''],
  [
    'no box between an absolutely placed element and its containing block',
    `<p id="a" style="${clips}; position: relative"><i id="b" style="${clips}"><b style="position: absolute">x</b></i></p>`,
    'a',
  ],
  [
    'a transformed box, which contains what is placed in it',
    `<p id="a" style="${clips}; transform: scale(2)"><b style="position: absolute">x</b></p>`,
    'a',
  ],
  [
    'none around what is fixed to the window',
    `<p id="a" style="${clips}"><i id="b" style="${clips}; position: fixed"><b>x</b></i></p>`,
    'b',
  ],
])('%s', (_, html, expected) => {
  expect(clippersOf(html).join(' ')).toBe(expected);
});

test('boxes around a shadow tree clip what is in it; the body does not', () => {
  document.body.innerHTML = `<p id="a" style="${clips}"><span></span></p>`;
  document.body.style.cssText = clips;
  const root = document.querySelector('span')?.attachShadow({ mode: 'open' }) as ShadowRoot;
  root.innerHTML = '<b>x</b>';
  expect(clippersAround(root.firstChild as Node).map(({ id }) => id)).toEqual(['a']);
  document.body.removeAttribute('style');
});
