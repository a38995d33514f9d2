/** Values that must be written in two places, because pages show them before any script runs. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { MARK } from '../../../src/ui/components/icons';

test.each(['assets/icon.svg', 'entrypoints/popup/index.html'])(
  'the logo in %s is the one that pages draw',
  (path) => {
    const text = readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');
    for (const part of Object.values(MARK)) expect(text).toContain(`d="${part}"`);
  },
);
