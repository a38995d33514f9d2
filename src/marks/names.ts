/**
 * What marks are called in this document: the names of its highlights begin with it, and it is
 * the name of mark elements and of their attribute. The background makes one for each document,
 * which no page can guess. So pages can't recognise Glossa by a name, style its marks, or make
 * some themselves. It has no hyphen, so pages can't define a custom element by it either.
 */

/** Under this key the parts of Glossa in a document share the name, in their isolated world. */
const MARK_NAME = Symbol.for('glossa:mark-name');

/** Twelve consonants: neither a word nor the name of an element. */
export const NAME_LETTERS = 'bcdfghjkmnpqrstvwxz';
export const NAME_SHAPE = /* @__PURE__ */ new RegExp(`^[${NAME_LETTERS}]{12}$`);

/** Used where there is no background to make a name: in tests and measurements. */
const UNNAMED = 'glossa-term';

const world = globalThis as { [MARK_NAME]?: string };

export function markName(): string {
  return world[MARK_NAME] ?? UNNAMED;
}

/** @param name as the background made it */
export function nameMarks(name: string): void {
  world[MARK_NAME] = name;
}
