/**
 * The compiler's input: source files that have been read, so that it runs in Node and in pages.
 * This module must never read a file itself.
 */

/** A text file; `name` is its name in messages, such as `assets/article.md`. */
export interface SourceFile {
  readonly name: string;
  readonly text: string;
}

/**
 * The sources of one glossary. Only the article is required. Without `facts`, sentences needn't
 * name the facts that they state.
 */
export interface SourceFiles {
  readonly article: SourceFile;
  /** In the order of their entries in the glossary. */
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

/** A value and the line where it is. */
export interface Located<T> extends SourceLocation {
  readonly value: T;
}

/**
 * Line ends as `\n`, no byte-order mark, and composed Unicode, so that offsets and comparisons
 * don't depend on the editor.
 */
export function normalised(file: SourceFile): SourceFile {
  const text = file.text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  return { name: file.name, text: text.normalize('NFC') };
}

/** Text as readers see it: one line, single spaces. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
