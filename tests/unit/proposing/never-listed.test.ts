import { expect, it } from 'vitest';
import { isNeverListed } from '../../../src/proposing/never-listed';

it.each(['meanwhile', 'monday afternoon', '18 june', 'said minister', 'mr adeyemi', 'everyone'])(
  'lists no "%s"',
  (key) => {
    expect(isNeverListed(key)).toBe(true);
  },
);

it.each(['black friday', 'water cycle', 'family', 'march'])('may list "%s"', (key) => {
  expect(isNeverListed(key)).toBe(false);
});
