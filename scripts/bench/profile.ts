/** Where the time of some work went, from a sampling profile. */

/** The parts of Chromium's profiles that are used here. */
export interface Profile {
  readonly nodes: readonly {
    readonly id: number;
    readonly callFrame: { readonly functionName: string };
  }[];
  /** Ids of nodes, and the time from the sample before (µs). */
  readonly samples?: readonly number[];
  readonly timeDeltas?: readonly number[];
}

/**
 * Names for what isn't work of the page: idle time, and the garbage collections that the bench
 * requests.
 */
const NOT_WORK = new Set(['(idle)', '(root)', 'gc']);

/**
 * The functions with the most time of their own, as shares of the total.
 *
 * @param most how many at most
 */
export function busiest(
  profile: Profile,
  most: number,
): { readonly name: string; readonly share: number }[] {
  const names = new Map(profile.nodes.map(({ id, callFrame }) => [id, callFrame.functionName]));
  const times = new Map<string, number>();
  let all = 0;
  profile.samples?.forEach((id, i) => {
    const name = names.get(id) || '(anonymous)';
    if (NOT_WORK.has(name)) return;
    const time = profile.timeDeltas?.[i] ?? 0;
    times.set(name, (times.get(name) ?? 0) + time);
    all += time;
  });
  return [...times]
    .sort((a, b) => b[1] - a[1])
    .slice(0, most)
    .map(([name, time]) => ({ name, share: time / all }));
}
