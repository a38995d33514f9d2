/** Shorthand for importing a text and checking the result. */
import { expect } from 'vitest';
import { english, englishError } from '../../../scripts/english';
import type { Entry } from '../../../src/glossary/model';
import {
  ImportError,
  type Imported,
  type ImportOptions,
  importGlossary,
  importGlossaryFiles,
} from '../../../src/importing/import';

export function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

export function imported(name: string, text: string, options?: ImportOptions): Imported {
  return importGlossary({ name, bytes: bytesOf(text) }, options);
}

export function importedFolder(files: Readonly<Record<string, string>>): Imported {
  const list = Object.entries(files).map(([name, text]) => ({ name, bytes: bytesOf(text) }));
  return importGlossaryFiles(list);
}

export function glossOf(entry: Entry): string {
  return entry.gloss.map((run) => run.text).join('');
}

/** Terms and their glosses, in order. */
export function pairs({ glossary }: Imported): [term: string, gloss: string][] {
  return glossary.entries.map((entry) => [entry.term, glossOf(entry)]);
}

export function entryNamed({ glossary }: Imported, term: string): Entry {
  const found = glossary.entries.find((entry) => entry.term === term);
  if (!found) throw new Error(`There is no entry "${term}".`);
  return found;
}

/** What was left out, merged or guessed. */
export function remarks({ warnings }: Imported): string[] {
  return warnings.map(english);
}

/** The message of a failed import. */
export function refusal(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    expect(error).toBeInstanceOf(ImportError);
    return englishError(error as ImportError);
  }
  throw new Error('It was imported.');
}
