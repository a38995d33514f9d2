/** Measures what only shows over time, by the DevTools protocol: Chromium alone has it. */
import type { BenchTab, Devtools } from './browsers';
import type { PageServer } from './page-server';
import { median } from './samples';

export interface LivingResult {
  /** Main-thread time of a frame with 5,000 hits on the page, by that without Glossa. */
  readonly frames: number;
  /** Share of the main thread that is Glossa's while 1,000 texts a second change. */
  readonly share: number;
  /** Bytes by which the heap grew over the second half of the changes. */
  readonly growth: number;
  /** Bytes of heap on a page without a term, and on one with 1,000 hits. */
  readonly heapPlain: number;
  readonly heapHits: number;
}

const FRAMES = 60;
const CHANGES = 1_000; // a second

/** @param seconds how long texts change, with Glossa and without it */
export async function measureLiving(
  tab: BenchTab,
  devtools: Devtools,
  server: PageServer,
  script: string,
  seconds: number,
): Promise<LivingResult> {
  const bench = { tab, devtools, server, script };
  return {
    heapPlain: await heapOf(bench, 'made-0', 0),
    heapHits: await heapOf(bench, 'made-1000', 1_000),
    frames: await frameRatio(bench),
    ...(await changing(bench, seconds)),
  };
}

interface Bench {
  readonly tab: BenchTab;
  readonly devtools: Devtools;
  readonly server: PageServer;
  readonly script: string;
}

/** Heap with Glossa's code and state, less that of the page alone (bytes). */
async function heapOf(bench: Bench, page: string, hits: number): Promise<number> {
  const { tab, devtools, server, script } = bench;
  await tab.goto(server.addressOf(page));
  const before = await devtools.heap();
  await tab.evaluate(`${script}\n0`);
  await start(tab, hits);
  return (await devtools.heap()) - before;
}

/** @throws when the made page hasn't the hits that it is measured for. */
async function start(tab: BenchTab, hits: number): Promise<void> {
  const shown = await tab.evaluate('glossaLiving.start()');
  if (shown !== hits) throw new Error(`A page made for ${hits} hits has ${shown}.`);
}

async function frameRatio(bench: Bench): Promise<number> {
  const { tab, server, script } = bench;
  await tab.goto(server.addressOf('made-5000'));
  await tab.evaluate(`${script}\n0`);
  const frame = async () => (await workOf(bench, `glossaLiving.animate(${FRAMES})`)) / FRAMES;
  const ratios: number[] = [];
  for (let round = 0; round < 4; round++) {
    const plain = await frame();
    await start(tab, 5_000);
    // Ranges are registered once the browser has told what is near the viewport.
    await tab.evaluate('glossaLiving.animate(5)');
    const marked = await frame();
    await tab.evaluate('glossaLiving.stop()');
    // The first round warms up.
    if (round > 0) ratios.push(marked / plain);
  }
  return median(ratios);
}

async function changing(
  bench: Bench,
  seconds: number,
): Promise<Pick<LivingResult, 'share' | 'growth'>> {
  const { tab, devtools, server, script } = bench;
  const change = `glossaLiving.change(${seconds / 2}, ${CHANGES})`;
  await tab.goto(server.addressOf('made-1000'));
  await tab.evaluate(`${script}\n0`);
  const plain = (await workOf(bench, change)) * 2;
  await start(tab, 1_000);
  const first = await workOf(bench, change);
  const before = await devtools.heap();
  const second = await workOf(bench, change);
  const growth = (await devtools.heap()) - before;
  return { share: (first + second - plain) / (seconds * 1000), growth };
}

/** Main-thread time (ms) while an expression is evaluated. */
async function workOf({ tab, devtools }: Bench, expression: string): Promise<number> {
  const before = await devtools.metrics();
  await tab.evaluate(expression);
  const after = await devtools.metrics();
  return (after.TaskDuration ?? 0) - (before.TaskDuration ?? 0);
}
