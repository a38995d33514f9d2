/**
 * Random changes of a page under the marks, in the browser itself. `npm run fuzz` runs ten thousand
 * sequences of them; this runs a few hundred, the same every time.
 */
import { describe, expect, test } from 'vitest';
import { bundled } from '../../scripts/bench/bundles';
import type { Failure } from '../../scripts/fuzz/in-page';
import { useGlossa } from './use-glossa';

const stage = useGlossa();

/** A page in English without a term and without a script. */
const ADDRESS = 'http://news.example/empty.html';

const SEQUENCES = 300;

const fuzz = bundled('../fuzz/in-page.ts');

describe('random changes', () => {
  test.each(['highlight', 'elements'] as const)(
    'leave exactly the hits of a fresh reading, and the page as it would be without Glossa: %s',
    async (painter) => {
      const tab = await (await stage.plain()).newTab();
      await tab.goto(ADDRESS);
      await tab.evaluate(`${await fuzz}\n0`);
      const failure = await tab.evaluate<Failure | null>(
        `glossaFuzz.run(1, ${SEQUENCES}, '${painter}')`,
      );
      expect(failure).toBeNull();
      await tab.close();
    },
    60_000,
  );
});
