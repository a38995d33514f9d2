import { expect, test } from 'vitest';
import { paintsUnderlines } from '../../../src/content/own-page';

test.each([
  ['Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0', false],
  ['Mozilla/5.0 (X11; Linux x86_64; rv:146.0) Gecko/20100101 Firefox/146.0', true],
  ['Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0', true],
])('%s paints underlines of highlights: %s', (agent, paints) => {
  expect(paintsUnderlines(agent)).toBe(paints);
});
