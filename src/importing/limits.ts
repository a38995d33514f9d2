/** How large a glossary may be. */
import { ImportError } from './import-error';
import { remark } from './remark';

/** With more entries, what is made from them would take more than 1 GB of memory. */
export const MAX_ENTRIES = 110_000;

export function tooMany(name: string): ImportError {
  return new ImportError(name, remark('imports.tooMany', { most: MAX_ENTRIES }));
}

/** Columns of a table. Those with terms in all languages of a continent have fewer. */
export const MAX_FIELDS = 500;

export function tooWide(name: string): ImportError {
  return new ImportError(name, remark('imports.manyColumns', { most: MAX_FIELDS }));
}

/** In UTF-16 units. A tree of a text takes up to thirty times its memory. */
const MAX_TREE_LENGTH = 25 * 2 ** 20;

/** Objects and lists of data; with their texts, each takes up to a kilobyte. */
const MAX_OBJECTS = 1_000_000;

/** @throws ImportError if a text is too long to be read as a tree: XML, HTML, RDF, YAML, Markdown */
export function guardTree(name: string, text: string): void {
  if (text.length <= MAX_TREE_LENGTH) return;
  const size = Math.round(text.length / 2 ** 20);
  throw new ImportError(
    name,
    remark('imports.tooLargeAsTree', { size, most: MAX_TREE_LENGTH / 2 ** 20 }),
  );
}

/** Statements of Turtle, lines and values of YAML: each takes up to a kilobyte. */
const MAX_STATEMENTS = 600_000;

/** @throws ImportError if Turtle has far too many statements */
export function guardTurtle(name: string, text: string): void {
  // What separates statements; in texts there are few of them.
  guardCount(name, text.matchAll(/,|[.;](?=\s|$)/g));
}

/** @throws ImportError if YAML has far too many lines and values */
export function guardYaml(name: string, text: string): void {
  guardCount(name, text.matchAll(/[\n,[{]/g));
}

function guardCount(name: string, found: Iterable<unknown>): void {
  let count = 0;
  for (const _ of found) {
    count++;
    if (count > MAX_STATEMENTS) {
      throw new ImportError(name, remark('imports.manyElements', { most: MAX_STATEMENTS }));
    }
  }
}

/** @throws ImportError if JSON has far too many objects or lists */
export function guardObjects(name: string, text: string): void {
  let count = 0;
  for (const sign of ['{', '[']) {
    for (let at = text.indexOf(sign); at !== -1; at = text.indexOf(sign, at + 1)) count++;
    if (count > MAX_OBJECTS) throw tooMany(name);
  }
}
