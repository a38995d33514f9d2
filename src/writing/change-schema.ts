/** The shape of a change of entries in a message. `changeGlossary` checks its content. */
import * as v from 'valibot';
import { entrySchema } from '../glossary/schema';
import type { EntryChange } from './changes';
import type { EntryDraft } from './draft';

const id = v.pipe(v.string(), v.maxLength(1_000));
const text = v.pipe(v.string(), v.maxLength(100_000));

const draft: v.GenericSchema<unknown, EntryDraft> = v.object({
  term: text,
  meaning: text,
  names: v.pipe(v.array(text), v.maxLength(1_000)),
  example: text,
  cased: v.boolean(),
  everywhere: v.boolean(),
});

const before = v.object({
  id,
  at: v.pipe(v.number(), v.integer(), v.minValue(0)),
  entry: v.nullable(entrySchema),
  hidden: v.exactOptional(v.literal(true)),
});

export const changeSchema: v.GenericSchema<unknown, EntryChange> = v.variant('do', [
  v.object({ do: v.literal('write'), id: v.exactOptional(id), draft }),
  v.object({ do: v.literal('remove'), id }),
  v.object({ do: v.literal('restore'), id }),
  v.object({ do: v.literal('hide'), id }),
  v.object({ do: v.literal('show'), id }),
  v.object({ do: v.literal('undo'), before: v.array(before) }),
]);
