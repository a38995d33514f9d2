/** What choices of marks must look like that come from outside: in messages and in files. */
import * as v from 'valibot';
import { DENSITIES, isColour, MARK_STYLES, type MarkColour, OPENINGS } from '../marks/choices';

export const lookSchema = v.object({
  style: v.picklist(MARK_STYLES),
  colour: v.custom<MarkColour>(isColour),
});

export const marksSchema = v.object({
  density: v.picklist(DENSITIES),
  look: lookSchema,
  opening: v.picklist(OPENINGS),
});
