// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { deepActiveElement } from '../../../src/dom/focus';

test('the element with the focus is found inside open shadow trees', () => {
  document.body.innerHTML = '<button></button><div></div>';
  const button = document.querySelector('button') as HTMLElement;
  button.focus();
  expect(deepActiveElement()).toBe(button);
  const root = document.querySelector('div')?.attachShadow({ mode: 'open' }) as ShadowRoot;
  root.innerHTML = '<input>';
  const field = root.querySelector('input') as HTMLElement;
  field.focus();
  expect(deepActiveElement()).toBe(field);
});
