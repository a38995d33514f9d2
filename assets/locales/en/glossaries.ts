/** The readers’ own glossaries, in the options. */
export const glossaries = {
  title: 'Glossaries',
  text: 'Where two explain the same term, the one further up does it.',
  termCount: { one: '{count} term', other: '{count} terms' },
  bundled: 'comes with Glossa',
  switchLabel: 'Explain terms of “{title}”',
  up: 'Move “{title}” up',
  down: 'Move “{title}” down',
  movedTo: '“{title}” is now number {place} of {count}.',
  save: 'Save as a file',
  saveLabel: 'Save as a file: “{title}”',
  removeLabel: 'Remove “{title}”',
  undoRemove: 'Undo: bring back “{title}”',
  add: 'Add glossaries',
  addText:
    'Files with terms and what they mean: Glossa’s own, tables (CSV), JSON, HTML, Markdown and others, one or several; or drop them here. You see what is in them first.',
  reading: 'Reading “{file}”…',
  packing: 'Getting “{file}” ready…',
  preview: 'What would be added',
  first: 'Its first terms: {terms}',
  noTerms: 'It has no terms: nothing would be marked.',
  replaces: 'Takes the place of “{title}”, which is here already.',
  warnings: { one: 'One remark', other: '{count} remarks' },
  languageOf: 'Language of “{title}”:',
  languageHint: 'The file doesn’t say. It decides which pages are marked and which letters count.',
  confirm: 'Add',
  added: 'Added: {titles}.',
  undoAdd: 'Undo: take {titles} away again',
  bad: '“{file}” can’t be added:',
  badHint: 'Nothing of it was added. Mend the file, and choose it again.',
  damaged:
    'Damaged: it can’t be read any more, and explains nothing. Remove it, then add its file again.',
  noDatabase:
    'This browser gives extensions no database (IndexedDB), so glossaries of your own can’t be kept here. The one that comes with Glossa works all the same.',
  full: 'The browser has no room left for it. Nothing was changed. Free some space on the disk, or remove another glossary, then try again.',
  databaseFailed:
    'The browser could not store or read it. Nothing was changed. Try again, or start the browser anew.',
  elsewhere:
    'Glossaries can’t be added from a private window: what it stores is its own. Open these settings in a normal window.',
  failed: 'The list of glossaries could not be read.',
} as const;
