/**
 * What a frame's report must look like when it arrives in the popup. A compromised page
 * process can forge what its content script sends.
 */
import * as v from 'valibot';
import type { FoundTerm, Reason } from '../matching/hit';
import type { PageReport } from './protocol';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));

const reasonSchema: v.GenericSchema<Reason> = v.variant('by', [
  v.object({ by: v.literal('unambiguous') }),
  v.object({ by: v.literal('phrase'), pattern: v.string() }),
  v.object({ by: v.literal('topic'), score: v.number(), words: v.array(v.string()) }),
  v.object({
    by: v.literal('subject'),
    score: v.number(),
    words: v.array(v.string()),
    belonging: count,
    of: count,
  }),
  v.object({ by: v.literal('reader') }),
]);

const termSchema: v.GenericSchema<FoundTerm> = v.object({
  entry: v.string(),
  term: v.string(),
  count,
  held: count,
  reason: v.exactOptional(reasonSchema),
  unmarked: v.exactOptional(v.literal(true)),
});

const reportSchema: v.GenericSchema<PageReport> = v.object({
  report: v.literal('terms'),
  frame: v.string(),
  top: v.boolean(),
  terms: v.array(termSchema),
  foreign: v.exactOptional(v.string()),
  languages: v.exactOptional(v.array(v.string())),
});

/** @returns null where the message is no report */
export function parseReport(message: unknown): PageReport | null {
  const result = v.safeParse(reportSchema, message);
  return result.success ? result.output : null;
}
