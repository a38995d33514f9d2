/**
 * Statistics of samples. The machine is never quiet, so nothing here trusts a single sample or a
 * mean.
 */

/** Times (ms) of one candidate on one page, in the order they were taken. */
type Samples = readonly number[];

/** Samples of each candidate. */
export type ByCandidate = Readonly<Record<string, Samples>>;

/** @throws RangeError if there are no values */
export function median(values: readonly number[]): number {
  if (values.length === 0) throw new RangeError('There is no median of nothing.');
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length >> 1;
  const upper = sorted[half] as number;
  return sorted.length % 2 === 1 ? upper : ((sorted[half - 1] as number) + upper) / 2;
}

/** The sum of a candidate's medians over all pages; pages where it wasn't measured don't count. */
export function total(pages: readonly ByCandidate[], candidate: string): number {
  return pages.reduce((sum, page) => sum + (page[candidate] ? median(page[candidate]) : 0), 0);
}

/**
 * How many times as long as `base` `candidate` takes, in total over the pages on which both were
 * measured.
 *
 * @returns null if there is no such page, or `base` took no time at all
 */
export function ratio(
  pages: readonly ByCandidate[],
  candidate: string,
  base: string,
): number | null {
  const both = pages.filter((page) => page[candidate]?.length && page[base]?.length);
  const below = total(both, base);
  return below > 0 ? total(both, candidate) / below : null;
}
