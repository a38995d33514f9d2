/** Messages about files that are imported: why one can’t be read, and warnings. */
export const imports = {
  atLine: 'Line {line}: {text}',

  // What is wrong with a file.
  noFile: 'There is no file to import. Choose at least one.',
  empty: 'The file is empty.',
  tooLarge: 'It’s {size} MB. Glossa reads files of up to {most} MB, so split it.',
  manyElements: 'It has more than {most} elements. Split it, or save it as CSV.',
  tooLargeAsTree:
    'It’s {size} MB. In this format, Glossa reads files of up to {most} MB. Split it, or save it as CSV.',
  archive:
    'It’s a compressed file with nothing in it that Glossa can read. Unpack it, or save the table as CSV.',
  pdf: 'It’s a PDF file, which says where letters are, but not what a term or a definition is. Save the original document as .docx, HTML or CSV.',
  office:
    'It’s an old office document. Open it, choose File → Save As, and save it as .xlsx, .docx or .ods.',
  picture: 'It’s a picture.',
  database: 'It’s a database. Export its table as CSV.',
  zeroBytes: 'It isn’t text: it contains null bytes. Save it as UTF-8 text.',
  unknownEncoding:
    'Glossa can’t tell which character encoding it has. Save it as UTF-8: in Excel, choose the file type “CSV UTF-8”.',
  unknownFormat:
    'Glossa doesn’t know this format. It reads spreadsheets (.xlsx, .ods, CSV), Word documents (.docx), JSON, YAML, HTML, Markdown, AsciiDoc, reStructuredText, LaTeX, wiki text, TBX, MultiTerm, SKOS, OBO, DITA, DocBook, TEI, Yomitan, StarDict and DSL dictionaries, and plain text with a term and its definition on each line.',
  badArchive:
    'It’s compressed, but it can’t be unpacked: it’s damaged, or protected by a password. Save it again without one.',
  unpackedTooLarge: 'Unpacked, it’s larger than {most} MB. Split it.',
  manyFiles: 'It contains more than {most} files. Include only those of the glossary.',
  anki: 'It’s an Anki package. In Anki, choose File → Export → “Notes in Plain Text (.txt)”, and import that file.',
  starDict:
    'It’s one part of a StarDict dictionary. Put its .ifo, .idx and .dict files into one zip file, and import that.',
  unclear:
    'Glossa can’t tell what in it is a term and what is a meaning. If it’s a glossary, save it as a table (CSV) with the columns “term” and “definition”.',
  unevenCards:
    'Its cards aren’t all divided by the same signs. If it comes from Quizlet, export it again: choose “Tab” between term and definition, and “New line” between rows.',
  unclearNote:
    'Glossa can’t tell whether this note explains a term. If the notes of its folder do, name the folder “Glossary”.',
  otherXml:
    'Its XML (“{root}”) isn’t a glossary that Glossa knows. Export it as TBX, or as a table (CSV) with the columns “term” and “definition”.',
  isWordPress:
    'It’s an export of a WordPress site, but it has no glossary posts. In WordPress, choose Tools → Export, and there the kind of post that your glossary plug-in adds.',
  tooMany: 'It has more than {most} entries. Split it.',
  notInLanguage: 'It has no entries in “{language}”, but it has some in “{others}”.',
  isDiff: 'It looks like a list of changes to files, not like a glossary.',
  isMail:
    'It looks like an email, not like a glossary. Put its terms and meanings into a table, and save that as CSV.',
  isCalendar: 'It looks like a calendar, not like a glossary.',
  isContacts: 'It looks like an address book, not like a glossary.',
  isSubtitles: 'It looks like subtitles, not like a glossary.',
  isRichText:
    'It’s a rich text document. Open it, choose File → Save As, and save it as .docx or HTML.',
  isMessages:
    'It looks like the translated texts of a program, not like a glossary. Export the glossary of your translation tool as TBX or CSV.',
  isReferences: 'It looks like a list of references, not like a glossary.',
  isTex:
    'It looks like a LaTeX document without a glossary. Choose the file with its \\newglossaryentry or \\newacronym commands.',
  isLog: 'It looks like a log of a program, not like a glossary.',
  isSettings: 'It looks like the settings of a program, not like a glossary.',
  isCode:
    'It looks like source code, not like a glossary. If it lists terms, save them as a table (CSV) with the columns “term” and “definition”.',
  noEntries:
    'Glossa found no entries in it. A glossary needs terms and their meanings, such as a table with the columns “term” and “definition”.',
  noMeanings: {
    one: 'It has {count} term, but no definition for it.',
    other: 'It has {count} terms, but no definitions for them.',
  },
  badGlossa: 'It isn’t a glossary that Glossa can read:',
  badJson: 'This isn’t JSON: {reason}',
  badYaml: 'This isn’t valid YAML: {reason}. Correct it here, or put the text in quotes.',
  badHead:
    'The block between --- at the top isn’t YAML: {reason}. Correct it here, or put the text in quotes.',
  aliases: 'Its aliases expand to more than {most} values.',
  badXml: 'This isn’t well-formed XML: {reason}',
  noElement: 'It has no elements.',
  badTurtle: 'This isn’t valid Turtle: {reason}',
  openQuote:
    'The quoted text that begins here never ends. Put a quote ({quote}) at its end, and double each quote inside it ({twice}).',
  longLine: 'A line of the text has more than {most} characters. Break it into paragraphs.',
  deepData: 'Its data is nested more than {most} levels deep.',
  deepElements: 'Its elements are nested more than {most} levels deep.',
  manyColumns: 'It has more than {most} columns. Keep those with terms and their meanings.',
  manyAttributes: 'A tag has more than {most} attributes.',
  tooMuch: 'Its data is nested too deeply, or is too large, to be read.',

  // What was left out, merged or guessed.
  encoding: 'The file isn’t UTF-8, so it was read as {encoding}.',
  someBytes: 'Some letters of the file are damaged, and show as �. Save it again as UTF-8.',
  language: 'The file doesn’t say which language it is in. Glossa assumed “{language}”.',
  columns:
    'The first row has no column names that Glossa knows. It used column {term} for the terms and column {definition} for the definitions.',
  looseQuotes:
    'Quotes inside a quoted field must be doubled ({twice}). Glossa read as much as it could.',
  emptyRows: {
    one: 'Left out {count} row without a term.',
    other: 'Left out {count} rows without a term.',
  },
  noTerm: {
    one: 'Left out {count} entry without a usable term.',
    other: 'Left out {count} entries without a usable term.',
  },
  merged: {
    one: 'Merged {count} entry with another of the same name.',
    other: 'Merged {count} entries with others of the same name.',
  },
  references: {
    one: '{count} entry only says “see” another, so it became another name for that one.',
    other: '{count} entries only say “see” another, so they became other names for those.',
  },
  stoodIn: {
    one: '{count} entry has no definition. It says what the term stands for, what kind of thing it is, or what else it is called.',
    other:
      '{count} entries have no definition. They say what the term stands for, what kind of thing it is, or what else it is called.',
  },
  noDefinition: {
    one: 'Left out {count} entry without a definition.',
    other: 'Left out {count} entries without a definition.',
  },
  unseenNoWords: {
    one: '{count} entry can be read and searched, but not found on pages, because it has no letter or digit: {terms}',
    other:
      '{count} entries can be read and searched, but not found on pages, because they have no letter or digit: {terms}',
  },
  unseenOneLetter: {
    one: '{count} entry can be read and searched, but not found on pages, because a single letter would be found everywhere: {terms}',
    other:
      '{count} entries can be read and searched, but not found on pages, because single letters would be found everywhere: {terms}',
  },
  unseenTooLong: {
    one: '{count} entry can be read and searched, but not found on pages, because it is too long for a term: {terms}',
    other:
      '{count} entries can be read and searched, but not found on pages, because they are too long for terms: {terms}',
  },
  unseenTaken: {
    one: '{count} entry can be read and searched, but not found on pages, because another entry is written the same way: {terms}',
    other:
      '{count} entries can be read and searched, but not found on pages, because other entries are written the same way: {terms}',
  },
  hidden: {
    one: 'Removed invisible characters from {count} entry. They can reorder or hide text.',
    other: 'Removed invisible characters from {count} entries. They can reorder or hide text.',
  },
  functionWords: {
    one: '{names} is too common a word to mark. You can still read it and search for it.',
    other: '{names} are too common to mark. You can still read them and search for them.',
  },
  otherLanguages: 'Imported in “{language}”. The file also has {others}.',
  inOtherLanguages: {
    one: 'Left out {count} entry that isn’t in “{language}”.',
    other: 'Left out {count} entries that aren’t in “{language}”.',
  },
  untranslated: {
    one: 'Left out {count} concept without a term in “{language}”.',
    other: 'Left out {count} concepts without a term in “{language}”.',
  },
  map: 'A DITA map has no entries of its own. Import the folder that it is in.',
  obsolete: {
    one: 'Left out {count} entry that is marked as obsolete.',
    other: 'Left out {count} entries that are marked as obsolete.',
  },
  filesBeside: { one: 'Left out {count} other file.', other: 'Left out {count} other files.' },
  filesUnread: {
    one: 'Left out {count} file that can’t be read.',
    other: 'Left out {count} files that can’t be read.',
  },
  noEntryInFile: 'It has no entries.',
} as const;
