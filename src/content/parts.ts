/** Parts of the extension's code that are loaded only where they are needed. */

/** `page.js` leaves a `TermSessionFactory` here, in the isolated world's global scope. */
export const PAGE_FACTORY = Symbol.for('glossa:page');

/** Here it leaves a function that removes what an earlier script left in the page. */
export const STALE_REMOVER = Symbol.for('glossa:stale');

/** `prose.js` leaves a `ProseJudge` here. */
export const PROSE_JUDGE = Symbol.for('glossa:prose');

/**
 * What a part left under its key.
 *
 * @throws when it isn't there: the part could not be loaded.
 */
export function takePart<T>(key: symbol): T {
  const factory = (globalThis as Record<symbol, unknown>)[key];
  if (!factory) throw new Error(`Could not load ${key.description}.`);
  return factory as T;
}
