/** How sure the article is, as readers are told; what it simply states goes without. */
export const CONFIDENCE = { hedged: 'shared.hedged', disputed: 'shared.disputed' } as const;
