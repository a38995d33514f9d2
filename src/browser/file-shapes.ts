/**
 * Remembers what readers said about the columns of a table, for other tables with the same column
 * names. Keeps those names and nothing else of a table, in this browser.
 */
import * as v from 'valibot';
import { COLUMN_ROLES } from '../importing/how-read';
import type { FileShapes } from '../ui/options/glossary-ports';

const KEY = 'glossa-file-shapes';

/** The oldest is forgotten first. */
const MAX_SHAPES = 50;

const schema = v.array(
  v.object({
    columns: v.array(v.string()),
    choice: v.object({ hasHeader: v.boolean(), roles: v.array(v.picklist(COLUMN_ROLES)) }),
  }),
);

export const rememberedShapes: FileShapes = {
  recall: (columns) => stored().find((one) => areSame(one.columns, columns))?.choice,
  remember(columns, choice) {
    const others = stored().filter((one) => !areSame(one.columns, columns));
    const shape = { columns: [...columns], choice };
    localStorage.setItem(KEY, JSON.stringify([shape, ...others].slice(0, MAX_SHAPES)));
  },
};

function areSame(one: readonly string[], other: readonly string[]): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** Empty if another version of Glossa has stored something else there. */
function stored(): v.InferOutput<typeof schema> {
  const result = v.safeParse(
    v.pipe(v.string(), v.parseJson(), schema),
    localStorage.getItem(KEY) ?? '[]',
  );
  return result.success ? result.output : [];
}
