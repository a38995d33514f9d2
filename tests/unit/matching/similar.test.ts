import { expect, test } from 'vitest';
import { isSimilar } from '../../../src/matching/similar';
import { words } from '../../../src/matching/tokens';

test.each([
  ['neurotransmiter', 'neurotransmitter'],
  ['ketamin', 'ketamine'],
  ['receptor', 'NMDA receptor'],
  ['ketamine treatment today', 'ketamine'],
  ['binge eatin disorder', 'binge eating disorder'],
  ['serotonergic', 'serotonergics'],
])('a reader who selects “%s” may have meant “%s”', (text, name) => {
  expect(isSimilar(words(text), words(name))).toBe(true);
});

test.each([
  ['hinge', 'binge eating disorder'],
  ['bing', 'binge eating disorder'],
  ['xylophone', 'ketamine'],
  ['pain', 'gain'],
  ['the house', 'mouse'],
  ['!', 'ketamine'],
])('a reader who selects “%s” did not mean “%s”', (text, name) => {
  expect(isSimilar(words(text), words(name))).toBe(false);
});
