import { describe, expect, it } from 'vitest';
import { longestByPhase } from '../../../../scripts/bench/tasks';

const event = (name: string, ts: number, tdur = 0, tid = 1) => ({ name, pid: 7, tid, ts, tdur });

describe('longestByPhase', () => {
  it('takes the tasks of the thread that marked the phases, and of no time between them', () => {
    const longest = longestByPhase([
      event('ThreadControllerImpl::RunTask', 5, 90_000),
      event('phase read', 10),
      event('ThreadControllerImpl::RunTask', 12, 3_000),
      event('ThreadControllerImpl::RunTask', 20, 8_000),
      event('ThreadControllerImpl::RunTask', 21, 70_000, 2),
      event('Other', 22, 70_000),
      event('phase -', 30),
      event('ThreadControllerImpl::RunTask', 35, 60_000),
      event('phase go', 40),
      event('ThreadControllerImpl::RunTask', 41, 1_000),
    ]);
    expect(longest).toEqual({ read: 8, go: 1 });
  });
});
