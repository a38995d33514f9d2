/** When an explanation counts as read. */

/** How long (ms) an entry has to be shown before it counts as looked up. */
export const READ_AFTER_MS = 1_000;
