/** Random numbers that are the same in every run. Not for secrets. */

/** Returns numbers from 0 (included) to 1 (excluded). */
export type Chance = () => number;

/** Mulberry32 by Tommy Ettinger (public domain): 32 bits of state, enough for test data. */
export function seeded(seed: number): Chance {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** @throws RangeError if there is nothing to pick from */
export function pick<T>(from: readonly T[], chance: Chance): T {
  if (from.length === 0) throw new RangeError('There is nothing to pick from.');
  return from[Math.floor(chance() * from.length)] as T;
}

/** The same values in random order (Fisher and Yates). */
export function shuffled<T>(values: readonly T[], chance: Chance): T[] {
  const result = [...values];
  for (let last = result.length - 1; last > 0; last--) {
    const other = Math.floor(chance() * (last + 1));
    [result[last], result[other]] = [result[other] as T, result[last] as T];
  }
  return result;
}
