/**
 * Look-ups that the reader keeps to learn from: newest first, each entry once. They are kept as
 * texts, so that they remain when their glossary is removed. Pure.
 */
import * as v from 'valibot';

const lookUp = v.object({
  /** The entry's id outside of its glossary. */
  entry: v.string(),
  term: v.string(),
  meaning: v.string(),
  /** The sentence that it was met in; empty if it isn't known. */
  sentence: v.string(),
  /** The glossary's title. */
  glossary: v.string(),
  /** When it was last looked up (ms since the epoch). */
  at: v.pipe(v.number(), v.finite()),
});

export type KeptLookUp = Readonly<v.InferOutput<typeof lookUp>>;

export interface KeptLookUps {
  /** Whether look-ups are kept. */
  readonly keep: boolean;
  readonly lookUps: readonly KeptLookUp[];
}

/** Nobody learns more; the oldest are dropped. */
const MAX_KEPT = 2_000;

export const NO_KEPT_LOOK_UPS: KeptLookUps = { keep: false, lookUps: [] };

/** The list with one more. An entry keeps its sentence if the new one isn't known. */
export function withKept(kept: KeptLookUps, added: KeptLookUp): KeptLookUps {
  const before = kept.lookUps.find(({ entry }) => entry === added.entry);
  const others = kept.lookUps.filter((other) => other !== before);
  const sentence = added.sentence || before?.sentence || '';
  return { ...kept, lookUps: [{ ...added, sentence }, ...others].slice(0, MAX_KEPT) };
}

/** Reads what storage holds, without damaged look-ups. Default of `keep`: false. */
export function readKept(stored: unknown): KeptLookUps {
  const { keep, lookUps } = (stored ?? {}) as Partial<Record<keyof KeptLookUps, unknown>>;
  const list: readonly unknown[] = Array.isArray(lookUps) ? lookUps : [];
  return {
    keep: keep === true,
    lookUps: list.flatMap((each) => {
      const result = v.safeParse(lookUp, each);
      return result.success ? [result.output] : [];
    }),
  };
}
