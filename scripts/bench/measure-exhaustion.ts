/** Measures how long pages that are made to exhaust whatever reads their text have to wait. */
import type { BenchTab } from './browsers';
import { BLANK } from './made-pages';
import type { SavedPageServer } from './page-server';

/** The longest task (ms) of one phase of one kind of page. */
export interface ExhaustionResult {
  readonly kind: string;
  readonly phase: string;
  readonly without: number;
  readonly with: number;
}

/**
 * How often each is run; the run with the shortest task counts, because other processes slow some.
 */
const RUNS = 2;

/**
 * In Chromium, tasks are traced, in processor time. Elsewhere a heartbeat in the page measures
 * them, with everything else that happens between two beats.
 *
 * @param part of the names of the kinds to be measured
 * @param onResults called with each kind's results
 */
export async function measureExhaustion(
  tab: BenchTab,
  server: SavedPageServer,
  script: string,
  part: string,
  onResults: (results: readonly ExhaustionResult[]) => void,
): Promise<ExhaustionResult[]> {
  const all: ExhaustionResult[] = [];
  const open = async () => {
    await tab.goto(server.addressOf(BLANK));
    await tab.evaluate(`${script}\n0`);
  };
  const run = async (kind: string, on: boolean): Promise<Readonly<Record<string, number>>> => {
    await open();
    const expression = `glossaExhaustion.run(${JSON.stringify(kind)}, ${on})`;
    if (tab.devtools) return tab.devtools.tasks(() => tab.evaluate(expression));
    return (await tab.evaluate(expression)) as Record<string, number>;
  };
  const shortest = async (kind: string, on: boolean) => {
    const least: Record<string, number> = {};
    for (let i = 0; i < RUNS; i++) {
      for (const [phase, ms] of Object.entries(await run(kind, on))) {
        least[phase] = Math.min(least[phase] ?? ms, ms);
      }
    }
    return least;
  };
  await open();
  const kinds = (await tab.evaluate('glossaExhaustion.kinds()')) as string[];
  for (const kind of kinds.filter((name) => name.includes(part))) {
    const without = await shortest(kind, false);
    const results = Object.entries(await shortest(kind, true)).map(([phase, ms]) => ({
      kind,
      phase,
      without: without[phase] ?? 0,
      with: ms,
    }));
    onResults(results);
    all.push(...results);
  }
  return all;
}
