/** Where the time of a stretch of work went, from a sampling profile. */

/** What is used of a profile as Chromium gives it. */
export interface Profile {
  readonly nodes: readonly {
    readonly id: number;
    readonly callFrame: { readonly functionName: string };
  }[];
  /** Ids of nodes, and the time from the sample before (µs). */
  readonly samples?: readonly number[];
  readonly timeDeltas?: readonly number[];
}

/** Names for what isn't work of the page: waiting, and the collections that the bench asks for. */
const NOT_WORK = new Set(['(idle)', '(root)', 'gc']);

/**
 * The functions with the most time of their own, as shares of all that was worked.
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
