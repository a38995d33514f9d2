/**
 * Reads several files as one glossary. Files of Markdown are notes with one term each, unless they
 * call themselves a glossary; every other file is a glossary.
 */
import type { Decoded } from './decode';
import { namesGlossary } from './evidence/texts';
import { extensionOf, readFormat } from './formats';
import { isOwnMarkdown, type MarkdownNote, readMarkdownNote } from './formats/markdown';
import { ImportError } from './import-error';
import { type FolderNote, glossaryNotes } from './notes';
import type { ImportFile, ParsedFile, ReadEntry, ReadOptions, TextFile } from './reading';
import { at, countRemark, type Remark, remark } from './remark';

/** Files that sites keep beside their entries. */
const BESIDE =
  /(^|[/\\])(_[^/\\]*|readme|licen[cs]e|contributing|changelog|code_of_conduct)(\.\w+)?$/i;

/** How many files are named that couldn't be read; the others are counted. */
const MAX_NAMED = 10;

/**
 * All files as one, and the name of their folder.
 * @param decoded returns a file's text
 * @throws ImportError if no file could be read
 */
export function joinReadings(
  files: readonly ImportFile[],
  { onProgress, ...options }: ReadOptions,
  decoded: (file: ImportFile) => Decoded,
): { name: string; reading: ParsedFile } {
  const warnings: Remark[] = [];
  const readings: ParsedFile[] = [];
  const notes: FolderNote[] = [];
  const broken: ImportError[] = [];
  let passed = 0;
  for (const [place, file] of files.entries()) {
    onProgress?.(place / files.length);
    if (BESIDE.test(file.name)) {
      passed++;
      continue;
    }
    try {
      const made =
        file.parsed ??
        readText({ name: file.name, text: decoded(file).text, readAs: file.readAs }, options);
      if ('saysTerm' in made) notes.push({ ...made, file: file.name });
      else readings.push(placed(file.name, { ...made, ...file.about }, warnings));
    } catch (error) {
      if (!(error instanceof ImportError)) throw error;
      broken.push(error);
    }
  }
  const { kept, others } = glossaryNotes(notes);
  for (const { file, entry, language } of kept) {
    readings.push(placed(file, { entries: [entry], language }, warnings));
  }
  for (const { file } of others) broken.push(new ImportError(file, remark('imports.unclearNote')));
  const [first] = broken;
  if (readings.length === 0 && first) throw first;
  if (passed > 0) warnings.push(countRemark('imports.filesBeside', passed));
  if (broken.length > 0) warnings.push(countRemark('imports.filesUnread', broken.length));
  // A folder of other things would fill the screen.
  warnings.push(...broken.slice(0, MAX_NAMED).map((error) => error.remark));
  const firstOf = (key: 'language' | 'publisher' | 'url' | 'licence'): string | undefined =>
    readings.find((reading) => reading[key] !== undefined)?.[key];
  const name = folderOf(files);
  return {
    name,
    reading: {
      entries: readings.flatMap(({ entries }) => entries),
      language: firstOf('language') ?? languageOfPath(files),
      publisher: firstOf('publisher'),
      url: firstOf('url'),
      licence: firstOf('licence'),
      warnings,
    },
  };
}

/** The reading with the file's name in its places and warnings. */
function placed(name: string, reading: ParsedFile, warnings: Remark[]): ParsedFile {
  for (const warning of reading.warnings ?? []) warnings.push(at(name, warning.line, warning));
  if (reading.entries.length === 0)
    warnings.push(at(name, undefined, remark('imports.noEntryInFile')));
  const entries = reading.entries.map(
    (entry): ReadEntry => ({ ...entry, place: `${name}, ${entry.place}` }),
  );
  return { ...reading, entries };
}

/** A file of Markdown with a title of its own is a note, unless it calls itself a glossary. */
function readText(file: TextFile, options: ReadOptions): ParsedFile | MarkdownNote {
  if (!/^(md|markdown|mdx|qmd)$/.test(extensionOf(file.name)) || isOwnMarkdown(file.text)) {
    return readFormat(file, options);
  }
  const [name = ''] = file.name.split(/[\\/]/).slice(-1);
  const title = TITLE.exec(file.text.trimStart());
  const isList = !title || namesGlossary(`${name} ${title[1] ?? title[2] ?? ''}`);
  const list = isList ? listIn(file, options) : undefined;
  return list ?? readMarkdownNote(file) ?? { entries: [] };
}

/** The title in a block of values, or the only heading of the first level. */
const TITLE = /^(?:---[ \t]*\n(?:[\s\S]*?\n)?title:[ \t]*(.+)|\+\+\+[ \t]*\n|# (.+))/;

/** Several entries in one file. */
function listIn(file: TextFile, options: ReadOptions): ParsedFile | undefined {
  try {
    const reading = readFormat(file, options);
    return reading.entries.length > 1 ? reading : undefined;
  } catch (error) {
    if (error instanceof ImportError) return undefined;
    throw error;
  }
}

/** The last folder that all files share, or else the first file's name. */
function folderOf(files: readonly ImportFile[]): string {
  const [first = [], ...others] = files.map(({ name }) => name.split(/[\\/]/).slice(0, -1));
  const differs = first.findIndex((part, place) => others.some((other) => other[place] !== part));
  const common = differs === -1 ? first : first.slice(0, differs);
  // Notion puts everything into this folder.
  return common.findLast((part) => part !== 'Private & Shared') ?? files[0]?.name ?? '';
}

/** `content/en/glossary`, `files/en-us`: multilingual sites have a folder for each language. */
function languageOfPath(files: readonly ImportFile[]): string | undefined {
  const parts = files[0]?.name.split(/[\\/]/).slice(0, -1) ?? [];
  const tag = parts.find((part) =>
    /^(en|de|fr|es|it|pt|nl|sv|pl|ru|ja|ko|zh|fi|da|cs|uk|tr|ar)(-[a-z]{2,4})?$/i.test(part),
  );
  return tag && files.every(({ name }) => name.split(/[\\/]/).includes(tag)) ? tag : undefined;
}
