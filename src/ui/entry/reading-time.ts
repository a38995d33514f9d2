/** When an explanation counts as read. */

/** So long (ms) an entry is on show before it counts as looked up, not as passed over. */
export const READ_AFTER_MS = 1_000;
