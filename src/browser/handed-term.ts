/**
 * Hands a selected term to the form that adds it to a glossary: through the browser's memory, not
 * in the form's address, which would stay in the history.
 */
import * as v from 'valibot';
import { storage } from 'wxt/utils/storage';

const schema = v.object({
  term: v.string(),
  sentence: v.string(),
  language: v.string(),
  tabId: v.exactOptional(v.number()),
  isPrivate: v.boolean(),
});

export type HandedTerm = Readonly<v.InferOutput<typeof schema>>;

/** Forms that can be open, or reloaded, at the same time. */
const MAX_HANDED = 10;

const item = storage.defineItem<unknown>('session:terms', { fallback: {} });

/** @returns the number by which the form finds it */
export async function handOverTerm(term: HandedTerm): Promise<number> {
  const kept = recordOf(await item.getValue());
  const number = 1 + Math.max(0, ...kept.map(([key]) => Number(key)));
  const last = kept.slice(1 - MAX_HANDED);
  await item.setValue(Object.fromEntries([...last, [String(number), term]]));
  return number;
}

/** The term with a number; undefined if it is gone. */
export async function handedTerm(number: number): Promise<HandedTerm | undefined> {
  const [, value] = recordOf(await item.getValue()).find(([key]) => Number(key) === number) ?? [];
  const result = v.safeParse(schema, value);
  return result.success ? result.output : undefined;
}

/** Forgets a term: its form is done. */
export async function forgetTerm(number: number): Promise<void> {
  const kept = recordOf(await item.getValue()).filter(([key]) => Number(key) !== number);
  await item.setValue(Object.fromEntries(kept));
}

function recordOf(stored: unknown): [string, unknown][] {
  return typeof stored === 'object' && stored !== null ? Object.entries(stored) : [];
}
