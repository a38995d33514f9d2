import { expect, it } from 'vitest';
import { keyOfTerm } from '../../../src/proposing/term-key';

it.each([
  ['Active Sites', 'active site'],
  ['T-cells', 't cell'],
  ['Hodgkin’s', 'hodgkin'],
  ['analysis', 'analysis'],
])('%s is %s', (term, key) => {
  expect(keyOfTerm(term)).toBe(key);
});
