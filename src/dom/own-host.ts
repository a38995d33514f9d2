/** What Glossa's one element in a page is called, and how a later script recognises it. */

/**
 * A name that every page has, so that no page notices Glossa by it. Never one with a hyphen:
 * a page could define it as a custom element, whose internals give a closed shadow root away
 * (`ElementInternals.shadowRoot`).
 */
export const HOST_NAME = 'div';

/** Every host has an empty title; elements of the page may have one as well. */
export const HOST_SELECTOR = `${HOST_NAME}[title=""]`;

/** What Glossa puts into a host's closed shadow root has this attribute. */
export const OWN_ATTRIBUTE = 'data-glossa';
