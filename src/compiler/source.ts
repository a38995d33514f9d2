/**
 * What goes into the compiler: source files already read, so that it runs in
 * Node and in a page alike. This module must never read a file itself.
 */

/** A text file; `name` is what messages call it, such as `assets/article.md`. */
export interface SourceFile {
  readonly name: string;
  readonly text: string;
}

/**
 * The sources of one glossary. Only the article is needed; without `facts` no
 * sentence has to say which fact it carries.
 */
export interface SourceFiles {
  readonly article: SourceFile;
  /** In the order their entries shall have. */
  readonly terms: readonly SourceFile[];
  readonly notes?: SourceFile;
  readonly facts?: SourceFile;
  readonly senses?: SourceFile;
}

/** A line of a source file, counted from 1. */
export interface SourceLocation {
  readonly file: string;
  readonly line: number;
}

/** A value and the line it was written on. */
export interface Located<T> extends SourceLocation {
  readonly value: T;
}

/**
 * Line ends as `\n`, without byte-order mark and in composed Unicode, so that
 * offsets and comparisons are the same whichever editor wrote the file.
 */
export function normalised(file: SourceFile): SourceFile {
  const text = file.text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  return { name: file.name, text: text.normalize('NFC') };
}

/** Text as it is shown: one line, single spaces. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
