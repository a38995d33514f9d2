/** What Glossa's one element in a page is called, and how a later script recognises it. */

/**
 * A name that every page has, so that no page notices Glossa by it. Never one with a hyphen:
 * a page could define it as a custom element, whose internals give a closed shadow root away
 * (`ElementInternals.shadowRoot`).
 */
export const HOST_NAME = 'div';

/** Every host is a popover of this kind; hosts of the page may be as well. */
export const HOST_SELECTOR = `${HOST_NAME}[popover="manual"]`;

/** What Glossa puts into a host's closed shadow root has this attribute. */
export const OWN_ATTRIBUTE = 'data-glossa';
