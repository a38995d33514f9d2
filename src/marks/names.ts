/**
 * What marks are called in this document: highlights in its registry begin with the name, and
 * elements and their attribute have it. The background makes one for each document, which no
 * page can guess: so no page tells Glossa by a name, styles its marks, or makes some itself.
 * Without a hyphen, it is none that a page could define a custom element by.
 */

/** The name as the parts of Glossa in this document share it, in their isolated world. */
export const MARK_NAME = Symbol.for('glossa:mark-name');

/** Twelve consonants: no word, and no element's name. */
export const NAME_LETTERS = 'bcdfghjkmnpqrstvwxz';
export const NAME_SHAPE = new RegExp(`^[${NAME_LETTERS}]{12}$`);

/** Where there is no background to make one: in tests and measurements. */
const UNNAMED = 'glossa-term';

const world = globalThis as { [MARK_NAME]?: string };

export function markName(): string {
  return world[MARK_NAME] ?? UNNAMED;
}

/** @param name as the background made it */
export function nameMarks(name: string): void {
  world[MARK_NAME] = name;
}
