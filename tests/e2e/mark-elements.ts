/** Marks that are elements, as an expression for a page's own world, which doesn't know their name. */
import { NAME_SHAPE } from '../../src/marks/names';

/** All of the document, in its order. */
export const MARK_ELEMENTS = marksIn('document');

/** @param root an expression for what they are in */
export function marksIn(root: string): string {
  return `[...${root}.querySelectorAll('*')].filter(({ localName }) => ${NAME_SHAPE}.test(localName))`;
}
