/**
 * Measures work by the CPU time of this process, for tests that compare the work of a large
 * input with that of a small one. Other processes slow the clock, but not this.
 */

/** CPU time (µs). */
export function workOf(run: () => void): number {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return user + system;
}

/** The least of several measurements: compiling and collecting garbage only add to it. */
export function leastWorkOf(runs: number, run: () => void): number {
  return Math.min(...Array.from({ length: runs }, () => workOf(run)));
}
