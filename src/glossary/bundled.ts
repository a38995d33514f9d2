/**
 * What is known of the bundled glossary without reading it: every page needs this, and most pages
 * nothing more. A test compares it with the glossary's sources.
 */
export const BUNDLED = { id: 'ketamine-brain', language: 'en' } as const;
