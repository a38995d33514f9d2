/** Look-ups that readers keep, in the options. */
export const lookUps = {
  title: 'Look-ups to learn from',
  keep: 'Keep my look-ups',
  text: 'Glossa keeps the terms that you look up on pages, with the sentence you met them in, on this computer. Nothing is kept from private windows.',
  count: { one: '{count} look-up kept', other: '{count} look-ups kept' },
  anki: 'Save for Anki',
  csv: 'Save as a table (CSV)',
  forget: 'Delete all look-ups',
  failed: 'Your look-ups could not be read.',
} as const;
