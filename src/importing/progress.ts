/** How far the work on a file has come. */

/** Called with the share of a work that is done, from 0 to 1. */
export type OnProgress = (share: number) => void;

/** How many steps are taken between two reports. */
const STEPS_PER_REPORT = 2000;

/** Reports about a part of a work, which begins and ends at these shares of the whole. */
export function partOf(whole: OnProgress | undefined, from: number, to: number): OnProgress {
  return (share) => whole?.(from + share * (to - from));
}

/** Reports that a step of so many is being taken; not for each step. */
export function reportStep(onProgress: OnProgress | undefined, step: number, of: number): void {
  if (step % STEPS_PER_REPORT === 0) onProgress?.(step / of);
}
