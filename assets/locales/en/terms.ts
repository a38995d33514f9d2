/** Glossaries that readers write: the form of an entry, the editor. */
export const terms = {
  /** In the browser’s menu; the browser puts the selection in the place of %s. */
  menu: 'Add “%s” to my glossary…',
  add: 'Add to my glossary',
  mine: 'My terms',
  term: 'Term',
  meaning: 'Meaning',
  names: 'Other forms',
  namesHint: 'One in each line: other names, abbreviations, unusual plurals.',
  example: 'Example (optional)',
  exampleHint: 'A sentence with the term.',
  cased: 'Capitals matter',
  casedHint: 'Only words with the same capitals are marked.',
  everywhere: 'Mark it on every page',
  everywhereHint:
    'Otherwise an everyday word is marked only where a page is about the glossary’s subject.',
  glossary: 'Glossary',
  glossaryNew: 'New glossary: {title} ({language})',
  private: 'What you save here stays after you close the private window.',
  save: 'Save',
  saveKeys: 'or press Ctrl+Enter',
  added: '“{term}” is now in “{title}”',
  editOther: 'Edit “{term}”',
  emptyTerm: 'Write the term.',
  emptyMeaning: 'Write or paste what the term means.',
  long: 'This is too long. Shorten it to {most} characters.',
  many: 'There are too many other forms. Keep {most} or fewer.',
  wordy: '“{name}” is too long to be found on pages. Use {most} words or fewer.',
  unfindable: '“{name}” can’t be found on pages. Write at least two letters or digits.',
  common:
    '“{name}” is in almost every sentence and would be marked on every page. Write a longer term.',
  taken:
    '“{name}” already belongs to “{term}” in this glossary. Remove it here, or edit “{term}” instead.',
} as const;
