/** The readers’ own glossaries, in the options. */
export const glossaries = {
  title: 'Glossaries',
  text: 'If two glossaries have the same term, the higher one is used.',
  termCount: { one: '{count} term', other: '{count} terms' },
  bundled: 'comes with Glossa',
  switchLabel: 'Explain terms from “{title}”',
  up: 'Move “{title}” up',
  down: 'Move “{title}” down',
  movedTo: '“{title}” is now number {place} of {count}.',
  save: 'Save as a file',
  saveLabel: 'Save as a file: “{title}”',
  removeLabel: 'Remove “{title}”',
  undoRemove: 'Undo: bring back “{title}”',
  add: 'Add glossaries',
  addText:
    'Choose one or more files with terms and their meanings, or drop them here: spreadsheets, Word documents, cards from Anki or Quizlet, web pages, Glossa’s own format and many others. You see what is in them first.',
  reading: 'Reading “{file}”…',
  packing: 'Preparing “{file}”…',
  preview: 'What would be added',
  noTerms: 'It has no terms, so nothing would be marked.',
  replaces: 'Replaces your existing “{title}”.',
  warnings: { one: 'One warning', other: '{count} warnings' },
  everyday: { one: '{count} term is an everyday word', other: '{count} terms are everyday words' },
  everydayText: 'Glossa marks them only on pages about the glossary’s subject.',
  languageOf: 'Language of “{title}”:',
  languageHint:
    'The file doesn’t say. The language decides which pages are marked, and which letters count as different.',
  confirm: 'Add',
  added: 'Added: {titles}.',
  undoAdd: 'Undo: remove {titles}',
  bad: '“{file}” can’t be added:',
  badHint: 'Nothing from it was added. Fix the file and try again.',
  damaged: 'Damaged: Glossa can’t read this glossary any more. Remove it, then add its file again.',
  noDatabase:
    'This browser gives extensions no database (IndexedDB), so you can’t keep your own glossaries here. The one that comes with Glossa still works.',
  full: 'Your browser has no room left. Nothing was changed. Free some disk space or remove another glossary, then try again.',
  databaseFailed:
    'Your browser could not store or read it. Nothing was changed. Try again, or restart your browser.',
  elsewhere:
    'You can’t add glossaries from a private window, because its storage is separate. Open these settings in a normal window.',
  failed: 'The list of glossaries could not be read.',
} as const;
