/** Turns the figures of pages and peers into rows of the table. */
import type { LookUpFigures } from './look-up';
import type { AppsResult } from './measure-apps';
import type { ExhaustionResult } from './measure-exhaustion';
import type { ExtensionFigures } from './measure-extension';
import type { LivingResult } from './measure-living';
import type { PageResult, PeerResult } from './measure-pages';
import { median, ratio, total } from './samples';
import type { SubjectFigures } from './subject-cost';
import { shortly, type TableRow } from './table';

/** At 60 frames a second (ms). */
const FRAME = 16.7;

/** Rows on Glossa's own passes. */
export function pageRows(pages: readonly PageResult[]): TableRow[] {
  const samples = pages.map((page) => page.samples);
  const cold = pages.map((page) => ({
    floor: [page.cold.floor],
    bundled: [page.cold.bundled],
  }));
  // Median of each page's runs: a collection or another program may fall into any one.
  const longest = Math.max(0, ...pages.map((page) => median(page.longest.bundled ?? [0])));
  const longestEver = Math.max(0, ...pages.flatMap((page) => page.longest.bundled ?? []));
  const coldRatio = ratio(cold, 'bundled', 'floor');
  const hits = (name: string) =>
    pages.reduce((sum, { passes }) => sum + (passes[name]?.hits ?? 0), 0);
  const more = hits('large') - hits('bundled');
  const moreTime = total(samples, 'large') - total(samples, 'bundled');
  return [
    {
      what: 'whole pass, bundled glossary',
      value: ratio(samples, 'bundled', 'floor'),
      unit: 'F',
      reach: 3,
      bound: 'most',
      ...(coldRatio === null ? {} : { remark: `first time on a page: ${coldRatio.toFixed(1)} F` }),
    },
    {
      what: 'whole pass, 100,000 entries',
      value: ratio(samples, 'large', 'bundled'),
      unit: 'times the bundled',
      reach: 1.3,
      bound: 'most',
      ...(more > 0
        ? { remark: `finds ${more} hits more: ${((moreTime / more) * 1000).toFixed(0)} µs each` }
        : {}),
    },
    {
      what: 'page without a term',
      value: ratio(samples, 'no-term', 'floor'),
      unit: 'F',
      reach: 2,
      bound: 'most',
    },
    {
      what: 'longest slice',
      value: longest,
      unit: 'ms',
      reach: 8,
      bound: 'most',
      remark: `on the page where it is longest; of all runs ${longestEver.toFixed(1)} ms`,
    },
  ];
}

/** Rows on the peers, on the pages where they were measured. */
export function peerRows(pages: readonly PageResult[], peers: readonly PeerResult[]): TableRow[] {
  const both = peers.flatMap((peer) => {
    const own = pages.find(({ name }) => name === peer.name)?.samples.bundled;
    return own
      ? [{ own: [median(own)], markJs: [peer.markJs.ms], advanced: [peer.advanced.ms] }]
      : [];
  });
  const row = (what: string, peer: string, reach: number): TableRow => ({
    what,
    value: total(both, 'own') > 0 ? ratio(both, peer, 'own') : null,
    unit: 'times as long as ours',
    reach,
    bound: 'least',
  });
  return [row('mark.js 8', 'markJs', 100), row('advanced-mark.js', 'advanced', 3)];
}

/** @param throttled the longest stretch on the largest page, four times slowed down (ms) */
export function throttledRow(throttled: number): TableRow {
  return {
    what: 'longest task, largest page, processor slowed 4 times',
    value: throttled,
    unit: 'ms',
    reach: 50,
    bound: 'most',
  };
}

export function lookUpRow({ samples, build, entries }: LookUpFigures): TableRow {
  return {
    what: 'look-up of 5,000 words, 100,000 entries',
    value: median(samples),
    unit: 'ms',
    reach: 10,
    bound: 'most',
    remark: `${entries} entries found; ${build.toFixed(0)} ms once for the index`,
  };
}

/**
 * Rows on the everyday words of a reader's glossary: the shortest of all rounds, because each is so
 * short that other processes would determine the median.
 */
export function subjectRows(figures: SubjectFigures): TableRow[] {
  const { profile, open, weigh, page, decide, words, decisions } = figures;
  const least = (times: readonly number[]) => Math.min(...times);
  const row = (what: string, value: number, unit: string, reach: number): TableRow => ({
    what: `everyday words: ${what}`,
    value,
    unit,
    reach,
    bound: 'most',
  });
  const microseconds = ((least(weigh) + least(page)) / words) * 1_000;
  return [
    row('profile of 1,000 entries', least(profile), 'ms', 20),
    row('profile opened', least(open), 'ms', 1),
    { ...row('a word of a page', microseconds, 'µs', 1), remark: `${words} words` },
    {
      ...row('a decision', least(decide) / decisions, 'ms', 0.05),
      remark: `${decisions} decisions`,
    },
  ];
}

/** Rows on the built extension. */
export function extensionRows(figures: ExtensionFigures): TableRow[] {
  const { cardFirst, cardWarm, popupPaint, coldStart, emptyStart } = figures;
  const ms = (what: string, value: number, reach: number, remark?: string): TableRow => ({
    what,
    value,
    unit: 'ms',
    reach,
    bound: 'most',
    ...(remark === undefined ? {} : { remark }),
  });
  return [
    ms('card visible after the dwell, first time', cardFirst, 50),
    ms('card visible after the dwell, later', cardWarm, FRAME),
    ms('popup shows its first content', popupPaint, 100),
    ms(
      "worker's cold start to its first answer",
      coldStart,
      1.5 * emptyStart + 100,
      `an empty worker: ${emptyStart.toFixed(0)} ms`,
    ),
  ];
}

/** A row on the phase of a page with the longest task beyond the page's own. */
export function exhaustionRow(results: readonly ExhaustionResult[]): TableRow {
  const beyond = (each: ExhaustionResult) => each.with - each.without;
  const worst = results.toSorted((a, b) => beyond(b) - beyond(a))[0];
  return {
    what: "longest task beyond the page's own, pages made to exhaust",
    value: worst ? Math.max(0, beyond(worst)) : null,
    unit: 'ms',
    reach: 50,
    bound: 'most',
    ...(worst ? { remark: `${worst.kind}: ${worst.phase}` } : {}),
  };
}

export function livingRows(result: LivingResult): TableRow[] {
  const megabytes = (bytes: number) => bytes / 1e6;
  const row = (
    what: string,
    value: number,
    unit: string,
    reach: number,
    remark?: string,
  ): TableRow => ({
    what,
    value,
    unit,
    reach,
    bound: 'most',
    ...(remark === undefined ? {} : { remark }),
  });
  const growth = `heap ${megabytes(result.growth).toFixed(2)} MB more after another half`;
  const painting = `${(result.shareWithPaint * 100).toFixed(1)} % with the browser's painting of highlights`;
  const single = `with one word highlighted by the page itself: ${result.framesOfOne.toFixed(1)}; with none painted: ${result.framesUnpainted.toFixed(1)}`;
  return [
    row('frame, 5,000 hits, something moves', result.frames, 'times without Glossa', 1.5, single),
    row(
      '1,000 changes a second',
      result.share * 100,
      '% of the main thread',
      5,
      `${painting}; ${growth}`,
    ),
    row('memory of a busy page, in an hour', megabytes(result.growthAnHour), 'MB more', 1),
    row('heap, no term', megabytes(result.heapPlain), 'MB', 0.3),
    row('heap, 1,000 hits', megabytes(result.heapHits), 'MB', 1.5),
  ];
}

/** Rows on apps that rebuild long lists. */
export function appsRows({ plain, marked, empty }: AppsResult): TableRow[] {
  const row = (what: string, value: number | null, reach: number): TableRow => ({
    what,
    value,
    unit: 'of the speed with an empty extension',
    reach,
    bound: 'least',
  });
  const remark = empty === null ? {} : { remark: `without any extension ${shortly(1 / empty)}` };
  return [
    { ...row('lists rebuilt by apps, no term', plain, 0.98), ...remark },
    row('lists rebuilt by apps, 200 marks in them', marked, 0.95),
  ];
}
