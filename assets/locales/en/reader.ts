/** The reader. */
export const reader = {
  title: '{glossary} – Glossa',
  contents: 'Contents',
  toText: 'Skip to the text',
  unknownSection: 'This section is no longer in the article. Here is the whole article.',
  unknownEntry: 'This term is no longer in the glossary.',
  noArticle:
    'This glossary has terms but no article. The terms are explained on the pages you read.',
} as const;
