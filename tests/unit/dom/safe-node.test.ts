// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import {
  allIn,
  elementOf,
  firstElementOf,
  isElement,
  isFrame,
  isShadow,
  matches,
  parentOf,
  typeOf,
} from '../../../src/dom/safe-node';

test('a property that the page set on an element is not read', () => {
  document.body.innerHTML = '<form><b></b></form>';
  const form = document.querySelector('form') as HTMLFormElement;
  // Like a field with this name.
  Object.defineProperty(form, 'parentNode', { value: form });
  Object.defineProperty(form, 'matches', { value: null });
  expect(parentOf(form)).toBe(document.body);
  expect(matches(form, 'form')).toBe(true);
});

test('shadow roots are distinguished from elements, and count as their hosts', () => {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'open' });
  root.innerHTML = '<i></i><b></b>';
  expect([isShadow(root), isShadow(host), isElement(root), isElement(host)]).toEqual([
    true,
    false,
    false,
    true,
  ]);
  expect(isShadow(document.createDocumentFragment())).toBe(false);
  expect([elementOf(root), elementOf(host)]).toEqual([host, host]);
  expect(firstElementOf(root)?.localName).toBe('i');
  expect(allIn(root, '*')).toHaveLength(2);
  expect(typeOf(document.createTextNode(''))).toBe(3);
});

test.each([
  ['iframe', true],
  ['frame', true],
  ['object', true],
  ['embed', true],
  ['div', false],
  ['video', false],
])('%s shows another document: %s', (name, expected) => {
  expect(isFrame(document.createElement(name))).toBe(expected);
});
