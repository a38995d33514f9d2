/** How many words one request to the background may ask about. */

/**
 * Words in one request. Pages with more distinct words, which are rare, send several
 * requests, so that the background can serve other tabs in between.
 */
export const MAX_WORDS_ASKED = 20_000;

/** Glossaries whose weights are asked for in one request; words of further ones are shown. */
export const MAX_GLOSSARIES_ASKED = 20;
