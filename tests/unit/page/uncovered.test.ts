// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { isUncovered } from '../../../src/page/uncovered';

/** Whether a text can be seen below a layer of some colour. */
function isSeenBelow(colour: string): boolean {
  document.body.innerHTML = `<p>text</p><div style="background-color: ${colour}"></div>`;
  const [text, layer] = document.body.children;
  const styles = {
    opacity: '1',
    content: 'none',
    backgroundImage: 'none',
    backgroundColor: colour,
  };
  vi.stubGlobal('getComputedStyle', () => styles);
  document.elementsFromPoint = () => [layer, text, document.body] as Element[];
  return isUncovered(text?.firstChild as Node, 1, 1);
}

test.each([
  ['rgba(0, 0, 0, 0)', true],
  ['color(srgb 0 0 0 / 0)', true],
  // Its blue comes last, as an alpha does in `rgba()`.
  ['rgb(255, 255, 0)', false],
  ['rgb(0, 0, 0)', false],
])('text below a layer of %s can be seen: %s', (colour, expected) => {
  expect(isSeenBelow(colour)).toBe(expected);
});
