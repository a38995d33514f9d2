/** Measures what shows only over time, with the DevTools protocol, which only Chromium has. */
import type { BenchTab, Devtools } from './browsers';
import type { SavedPageServer } from './page-server';
import { median } from './samples';

export interface LivingResult {
  /** Main-thread time of a frame with 5,000 hits on the page, divided by that without Glossa. */
  readonly frames: number;
  /** The same with one word highlighted by the page itself. */
  readonly framesOfOne: number;
  /** The same with 5,000 hits of which none is painted. */
  readonly framesUnpainted: number;
  /** Glossa's share of the main thread while 1,000 texts a second change. */
  readonly share: number;
  /** The same with the browser's painting of highlights. */
  readonly shareWithPaint: number;
  /** Bytes by which the heap grew over the second half of the changes. */
  readonly growth: number;
  /** Bytes by which heap and typed arrays grow in an hour while lists come and go. */
  readonly growthAnHour: number;
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
  server: SavedPageServer,
  scripts: { readonly living: string; readonly reading: string },
  seconds: number,
): Promise<LivingResult> {
  const script = scripts.living;
  const harness = { tab, devtools, server, script };
  return {
    heapPlain: await heapOf({ ...harness, script: scripts.reading }, 'made-0', () =>
      tab.evaluate('glossaReading.start()'),
    ),
    heapHits: await heapOf(harness, 'made-1000', () => start(tab, 1_000)),
    ...(await frameRatios(harness)),
    ...(await changing(harness, seconds)),
    growthAnHour: await growthAnHour(harness, seconds),
  };
}

interface Harness {
  readonly tab: BenchTab;
  readonly devtools: Devtools;
  readonly server: SavedPageServer;
  readonly script: string;
}

/** Heap with Glossa's code and state, minus that of the page alone (bytes). */
async function heapOf(
  harness: Harness,
  page: string,
  begin: () => Promise<unknown>,
): Promise<number> {
  const { tab, devtools, server, script } = harness;
  await tab.goto(server.addressOf(page));
  const before = await devtools.heap();
  await tab.evaluate(`${script}\n0`);
  await begin();
  return (await devtools.heap()) - before;
}

/** @throws if the generated page doesn't have the hits that it is measured for */
async function start(tab: BenchTab, hits: number, paint = true): Promise<void> {
  const shown = await tab.evaluate(`glossaLiving.start(${paint})`);
  if (shown !== hits) throw new Error(`A page made for ${hits} hits has ${shown}.`);
}

async function frameRatios(
  harness: Harness,
): Promise<Pick<LivingResult, 'frames' | 'framesOfOne' | 'framesUnpainted'>> {
  const { tab, server, script } = harness;
  await tab.goto(server.addressOf('made-5000'));
  await tab.evaluate(`${script}\n0`);
  const frame = async () => (await workOf(harness, `glossaLiving.animate(${FRAMES})`)) / FRAMES;
  const marked = async (paint: boolean) => {
    await start(tab, 5_000, paint);
    // Ranges are registered once the browser has reported what is near the viewport.
    await tab.evaluate('glossaLiving.animate(20)');
    const time = await frame();
    await tab.evaluate('glossaLiving.stop()');
    return time;
  };
  const ratios: [number, number, number][] = [];
  for (let round = 0; round < 4; round++) {
    const plain = await frame();
    const painted = await marked(true);
    const unpainted = await marked(false);
    await tab.evaluate('glossaLiving.highlightOne()');
    const one = await frame();
    await tab.evaluate('glossaLiving.stop()');
    // The first round warms up.
    if (round > 0) ratios.push([painted / plain, one / plain, unpainted / plain]);
  }
  const [frames = 0, framesOfOne = 0, framesUnpainted = 0] = [0, 1, 2].map((i) =>
    median(ratios.map((each) => each[i] ?? 0)),
  );
  return { frames, framesOfOne, framesUnpainted };
}

async function changing(
  harness: Harness,
  seconds: number,
): Promise<Pick<LivingResult, 'share' | 'shareWithPaint' | 'growth'>> {
  const { tab, devtools, server, script } = harness;
  const half = seconds / 2;
  const change = `glossaLiving.change(${half}, ${CHANGES})`;
  await tab.goto(server.addressOf('made-1000'));
  await tab.evaluate(`${script}\n0`);
  const plain = await workOf(harness, change);
  await start(tab, 1_000);
  const painted = await workOf(harness, change);
  await tab.evaluate('glossaLiving.stop()');
  await start(tab, 1_000, false);
  await workOf(harness, change);
  const before = await devtools.heap();
  const unpainted = await workOf(harness, change);
  const growth = (await devtools.heap()) - before;
  return {
    share: (unpainted - plain) / (half * 1000),
    shareWithPaint: (painted - plain) / (half * 1000),
    growth,
  };
}

/** @param seconds how long lists come and go; a sixth of it before the first measurement */
async function growthAnHour(harness: Harness, seconds: number): Promise<number> {
  const { tab, devtools, server, script } = harness;
  await tab.goto(server.addressOf('made-1000'));
  await tab.evaluate(`${script}\n0`);
  await start(tab, 1_000);
  const heaps: number[] = [];
  const step = seconds / 6;
  for (let i = 0; i < 6; i++) {
    await tab.evaluate(`glossaLiving.churn(${step})`);
    heaps.push(await devtools.memory());
  }
  return (slopeOf(heaps) / step) * 3_600;
}

/** By how much values rise from each to the next, by least squares. */
function slopeOf(values: readonly number[]): number {
  const middle = (values.length - 1) / 2;
  const weights = values.map((_, i) => i - middle);
  const sum = (numbers: readonly number[]) => numbers.reduce((one, other) => one + other, 0);
  return sum(values.map((value, i) => value * (i - middle))) / sum(weights.map((x) => x * x));
}

/** Main-thread time (ms) while an expression is evaluated. */
async function workOf({ tab, devtools }: Harness, expression: string): Promise<number> {
  const before = await devtools.metrics();
  await tab.evaluate(expression);
  const after = await devtools.metrics();
  return (after.TaskDuration ?? 0) - (before.TaskDuration ?? 0);
}
