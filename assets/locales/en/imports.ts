/** What is said of files in other formats, when they are imported. */
export const imports = {
  atLine: 'Line {line}: {text}',

  // What is wrong with a file.
  noFile: 'There is no file to import. Choose one at least.',
  empty: 'It is empty.',
  tooLarge: 'It has {size} MB; Glossa reads files of up to {most} MB. Split it.',
  archive: 'It is a zip archive or an office document; unpack it, or save the table as CSV.',
  packed: 'It is packed by gzip; unpack it first.',
  pdf: 'It is a PDF file; save its text as HTML, CSV or plain text first.',
  office: 'It is an old office document; save the table as CSV.',
  picture: 'It is a picture.',
  database: 'It is a database; export its table as CSV.',
  zeroBytes: 'It isn’t text: it has zero bytes in it. Save it as UTF-8 text.',
  unknownFormat:
    'Glossa doesn’t know its format. It reads JSON, YAML, CSV, TSV, HTML, Markdown, TBX, SKOS (Turtle, RDF/XML, JSON-LD), DITA, DocBook, other XML, and plain text with a term and its definition a line.',
  noEntries:
    'There is no entry that Glossa can recognise. A glossary needs terms and what they mean, as in a table with the columns “term” and “definition”.',
  noMeanings: {
    one: 'It has {count} term, but nothing that says what it means.',
    other: 'It has {count} terms, but nothing that says what they mean.',
  },
  badGlossa: 'It isn’t a glossary that Glossa can read:',
  badJson: 'This isn’t JSON: {reason}',
  badYaml: 'This isn’t valid YAML: {reason}. Correct it here, or put the text in quotes.',
  badHead:
    'The block between --- at the head isn’t YAML: {reason}. Correct it here, or put the text in quotes.',
  aliases: 'Its aliases stand for more than {most} values.',
  badXml: 'This isn’t well-formed XML: {reason}',
  noElement: 'There is no element in it.',
  badTurtle: 'This isn’t valid Turtle: {reason}',
  openQuote:
    'A quotation that begins here is never closed. Put a quote ({quote}) at its end, and write each quote inside it twice ({twice}).',
  longLine: 'A line of the text has more than {most} characters. Break it into paragraphs.',
  deepData: 'Its data is nested more than {most} levels deep.',
  deepElements: 'Its elements are nested more than {most} levels deep.',
  manyAttributes: 'A tag has more than {most} attributes.',
  tooMuch: 'Its data is nested too deep, or is too large, to be read.',

  // What was left out, merged or guessed.
  encoding: 'The file is not UTF-8; its letters were read as Windows-1252.',
  language: 'The file doesn’t say which language it is in; it was taken to be “{language}”.',
  columns:
    'The first row has no names of columns that Glossa knows; column {term} was taken for the terms, column {definition} for the definitions.',
  looseQuotes:
    'Quotes inside a quoted field must be written twice ({twice}); read as far as possible.',
  emptyRows: {
    one: '{count} row without a term: left out.',
    other: '{count} rows without a term: left out.',
  },
  noTerm: {
    one: '{count} entry without a usable term: left out.',
    other: '{count} entries without a usable term: left out.',
  },
  merged: {
    one: '{count} entry with the name of another: merged with it.',
    other: '{count} entries with the names of others: merged with them.',
  },
  references: {
    one: '{count} entry that only says “see” another: taken as another name of it.',
    other: '{count} entries that only say “see” another: taken as other names of it.',
  },
  stoodIn: {
    one: '{count} entry without a definition: it says what the term stands for, what kind of thing it is, or what else it is called.',
    other:
      '{count} entries without a definition: they say what the term stands for, what kind of thing it is, or what else it is called.',
  },
  noDefinition: {
    one: '{count} entry without a definition: left out.',
    other: '{count} entries without a definition: left out.',
  },
  unseenNoWords: {
    one: '{count} entry can be read and searched, but not found on pages, as it has no letter or digit: {terms}',
    other:
      '{count} entries can be read and searched, but not found on pages, as they have no letter or digit: {terms}',
  },
  unseenOneLetter: {
    one: '{count} entry can be read and searched, but not found on pages, as a single letter would be found everywhere: {terms}',
    other:
      '{count} entries can be read and searched, but not found on pages, as single letters would be found everywhere: {terms}',
  },
  unseenTooLong: {
    one: '{count} entry can be read and searched, but not found on pages, as it is too long for a term: {terms}',
    other:
      '{count} entries can be read and searched, but not found on pages, as they are too long for terms: {terms}',
  },
  unseenTaken: {
    one: '{count} entry can be read and searched, but not found on pages, as another entry is written the same way: {terms}',
    other:
      '{count} entries can be read and searched, but not found on pages, as other entries are written the same way: {terms}',
  },
  hidden: {
    one: 'Invisible characters that can reorder or hide text: removed from {count} entry.',
    other: 'Invisible characters that can reorder or hide text: removed from {count} entries.',
  },
  functionWords: {
    one: '{names} is a word that every text is full of. It can be read and searched, but is not marked.',
    other:
      '{names} are words that every text is full of. They can be read and searched, but are not marked.',
  },
  otherLanguages: 'Taken in “{language}”; the file has {others} too.',
  inOtherLanguages: {
    one: '{count} entry in another language than “{language}”: left out.',
    other: '{count} entries in other languages than “{language}”: left out.',
  },
  untranslated: {
    one: '{count} concept without a term in “{language}”: left out.',
    other: '{count} concepts without a term in “{language}”: left out.',
  },
  map: 'A map has no entries itself; import the folder it is in.',
  filesBeside: {
    one: '{count} file that stands beside entries: left out.',
    other: '{count} files that stand beside entries: left out.',
  },
  filesUnread: {
    one: '{count} file that can’t be read: left out.',
    other: '{count} files that can’t be read: left out.',
  },
  noEntryInFile: 'There is no entry in it.',
} as const;
