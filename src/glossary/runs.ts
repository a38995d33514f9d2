import type { Run } from './model';

/** Runs as plain text, without their links. */
export function textOfRuns(runs: readonly Run[]): string {
  return runs.map(({ text }) => text).join('');
}
