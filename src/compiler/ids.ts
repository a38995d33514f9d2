/** The ids of sections, entries and notes. */

const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const FACT_ID = /^F\d+(\.\d+)+$/;

/**
 * Lower-case letters and digits in words joined by hyphens, except names that every object has
 * (`constructor`): ids are keys in the compiled glossary.
 */
export function isId(text: string): boolean {
  return ID.test(text) && !(text in Object.prototype);
}

/** `F2.1.3`. */
export function isFactId(text: string): boolean {
  return FACT_ID.test(text);
}
