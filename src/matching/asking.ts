/** How much is asked of the background at once. */

/**
 * Words that are asked about in one request; more are asked about in several, between which
 * the background serves other tabs. Pages with so many distinct words are rare books.
 */
export const MAX_WORDS_ASKED = 20_000;

/** Glossaries whose weights are asked for in one request; words of further ones are shown. */
export const MAX_GLOSSARIES_ASKED = 20;
