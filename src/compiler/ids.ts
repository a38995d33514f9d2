/** The shape of the names that sections, entries and notes are known by. */

const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const FACT_ID = /^F\d+(\.\d+)+$/;

/**
 * Lower-case letters and figures in words joined by hyphens, but no name that
 * every object has (`constructor`): ids are keys in the compiled glossary.
 */
export function isId(text: string): boolean {
  return ID.test(text) && !(text in Object.prototype);
}

/** `F2.1.3`. */
export function isFactId(text: string): boolean {
  return FACT_ID.test(text);
}
