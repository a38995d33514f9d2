/** A glossary's stored profile, and the check that it is still valid. */
import * as v from 'valibot';
import { EVERYDAY_FORMAT } from '../matching/subject/everyday';
import type { SubjectProfile } from '../matching/subject/profile';

export interface ProfileRecord {
  /** Of the glossary's bytes. */
  readonly digest: string;
  /** The format of the table of everyday words that it was made with. */
  readonly table: string;
  readonly profile: SubjectProfile;
}

const finite = v.pipe(v.number(), v.finite());
const count = v.pipe(v.number(), v.integer(), v.minValue(0));

const schema: v.GenericSchema<ProfileRecord> = v.object({
  digest: v.string(),
  table: v.literal(EVERYDAY_FORMAT),
  profile: v.object({
    format: v.literal('subject/1'),
    total: count,
    background: v.array(finite),
    gap: finite,
    levels: v.array(v.tuple([count, count])),
    words: v.record(v.pipe(v.string(), v.regex(/^\d+$/)), v.string()),
  }),
});

/**
 * @param digest of the glossary's bytes
 * @returns undefined if there is none, or if it is for other bytes or another table. Never throws.
 */
export function readProfile(stored: unknown, digest: string): SubjectProfile | undefined {
  const result = v.safeParse(schema, stored);
  return result.success && result.output.digest === digest ? result.output.profile : undefined;
}
