import { expect, test } from 'vitest';
import { groundIn } from '../../../src/page/ground';

function alphaIn(style: Partial<CSSStyleDeclaration>): number | undefined {
  return groundIn(style as CSSStyleDeclaration)?.alpha;
}

test.each([
  ['one opaque colour', { backgroundColor: 'rgb(1, 2, 3)' }, 1],
  ['a colour that lets some through', { backgroundColor: 'rgba(1, 2, 3, 0.5)' }, 0.5],
  ['no colour', { backgroundColor: 'rgba(0, 0, 0, 0)' }, 0],
  ['a colour for the letters alone', { backgroundColor: 'red', backgroundClip: 'text' }, 0],
  ['a picture', { backgroundColor: 'red', backgroundImage: 'url("a.png")' }, undefined],
  ['a blend', { backgroundColor: 'red', mixBlendMode: 'multiply' }, undefined],
])('%s', (_, style, alpha) => {
  expect(alphaIn(style)).toBe(alpha);
});
