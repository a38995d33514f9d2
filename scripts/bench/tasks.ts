/** What a trace of Chromium says about the tasks of a page's main thread. */

/** The fields that are used here; times are in µs. */
export interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  /** Processor time. */
  readonly tdur?: number;
}

const PHASE = 'phase ';

/**
 * The longest task (ms of processor time) of each phase, on the thread that marked them by
 * `performance.mark('phase NAME')`; a phase called `-` is left out.
 */
export function longestByPhase(events: readonly TraceEvent[]): Record<string, number> {
  const marks = events
    .filter(({ name }) => name.startsWith(PHASE))
    .sort((one, other) => one.ts - other.ts);
  const [first] = marks;
  const longest: Record<string, number> = {};
  const tasks = events.filter(
    ({ name, pid, tid }) => name.endsWith('RunTask') && pid === first?.pid && tid === first?.tid,
  );
  for (const { ts, tdur = 0 } of tasks) {
    const phase = marks.findLast((mark) => mark.ts <= ts)?.name.slice(PHASE.length);
    if (!phase || phase === '-') continue;
    longest[phase] = Math.max(longest[phase] ?? 0, tdur / 1000);
  }
  return longest;
}

/**
 * The processor time (ms) of all tasks between `performance.mark('busy from')` and the next
 * `busy to`, on the thread of these marks. A task that a mark is in counts whole.
 */
export function busyIn(events: readonly TraceEvent[]): number {
  const marks = events
    .filter(({ name }) => name === 'busy from' || name === 'busy to')
    .sort((one, other) => one.ts - other.ts);
  const [first] = marks;
  const tasks = events.filter(
    ({ name, pid, tid }) => name.endsWith('RunTask') && pid === first?.pid && tid === first?.tid,
  );
  let sum = 0;
  for (const [at, { name, ts: from }] of marks.entries()) {
    if (name !== 'busy from') continue;
    const to = marks[at + 1]?.ts ?? Number.POSITIVE_INFINITY;
    for (const { ts, dur = 0, tdur = 0 } of tasks) {
      if (ts <= to && ts + dur >= from) sum += tdur / 1000;
    }
  }
  return sum;
}
