/** The reader. */
export const reader = {
  title: '{glossary} – Glossa',
  contents: 'Contents',
  toText: 'Skip to the text',
  unknownSection: 'This section isn’t in the article any more. Here is the article as it is.',
  unknownEntry: 'This term isn’t in the glossary any more.',
  noArticle: 'This glossary has terms alone. They are explained on the pages that you read.',
} as const;
