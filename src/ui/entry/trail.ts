/** What the reader opened step by step in one place, with the way back. Pure. */

/** Never empty; the last step is the one that is shown. */
export type Trail<Step> = readonly [Step, ...Step[]];

/** The step that is shown. */
export function current<Step>(trail: Trail<Step>): Step {
  return trail[trail.length - 1] as Step;
}

/** The step that "back" leads to, if there is one. */
export function previous<Step>(trail: Trail<Step>): Step | undefined {
  return trail[trail.length - 2];
}

/** Goes on to another step. */
export function extended<Step>(trail: Trail<Step>, step: Step): Trail<Step> {
  return [...trail, step];
}

/** Goes back one step; the first one stays. */
export function stepBack<Step>(trail: Trail<Step>): Trail<Step> {
  const [first, ...rest] = trail;
  return rest.length === 0 ? trail : [first, ...rest.slice(0, -1)];
}
