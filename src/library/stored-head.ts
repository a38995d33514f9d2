/** Checks that a stored head is one. */
import * as v from 'valibot';
import type { StoredHead } from './packed';

const text = v.string();
const reference = v.object({ label: text, url: text });

const schema: v.GenericSchema<StoredHead> = v.object({
  id: text,
  title: text,
  language: text,
  source: v.object({
    title: text,
    publisher: v.exactOptional(text),
    url: v.exactOptional(text),
    interest: v.exactOptional(text),
    disclaimer: v.exactOptional(text),
    imported: v.exactOptional(v.object({ file: text, licence: v.exactOptional(text) })),
    written: v.exactOptional(v.literal(true)),
  }),
  sections: v.array(v.object({ id: text, title: text })),
  notes: v.record(text, v.object({ text, references: v.array(reference) })),
  terms: v.number(),
  added: v.number(),
  digest: text,
  hidden: v.exactOptional(v.array(text)),
});

/** The head; null if it is none, or another glossary's. Never throws. */
export function readHead(id: string, stored: unknown): StoredHead | null {
  const result = v.safeParse(schema, stored);
  return result.success && result.output.id === id ? result.output : null;
}
