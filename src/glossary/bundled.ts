/**
 * What is known of the glossary that comes with Glossa without reading it: every page asks
 * for it, and most have no use for more. A test holds it to the glossary's sources.
 */
export const BUNDLED = { id: 'ketamine-brain', language: 'en' } as const;
