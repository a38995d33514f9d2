/** How sure the article is, in words for readers; what it simply states has none. */
export const CONFIDENCE = { hedged: 'shared.hedged', disputed: 'shared.disputed' } as const;
