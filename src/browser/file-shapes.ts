/**
 * What readers said about tables that they added: kept in this browser for other tables with the
 * same names of columns. Nothing of a table but those names is kept.
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

/** Other versions of Glossa may have stored something else there: then nothing is known. */
function stored(): v.InferOutput<typeof schema> {
  const result = v.safeParse(
    v.pipe(v.string(), v.parseJson(), schema),
    localStorage.getItem(KEY) ?? '[]',
  );
  return result.success ? result.output : [];
}
