/**
 * Finds out which format a text is in, by what stands in it first, and by the
 * file's extension second, and has it read.
 */

import { readData } from './data';
import { ImportError } from './import-error';
import { parseJson } from './json';
import type { Reading, ReadOptions, TextFile } from './reading';
import { delimiterOf, readTable } from './table';

/** As messages name them. */
export const KNOWN_FORMATS = 'JSON, CSV and TSV';

/** @throws ImportError where the format isn't known, or the file is broken. */
export function readFormat(file: TextFile, options: ReadOptions): Reading {
  const { name, text } = file;
  if (!/\S/.test(text)) throw new ImportError(`${name} is empty.`);
  const extension = /\.([a-z\d]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  if (extension === 'json' || extension === 'jsonl' || /^\s*[[{]\s*["[{\]}]/.test(text)) {
    return readData(name, parseJson(file), options);
  }
  if (extension === 'csv' || extension === 'tsv' || delimiterOf(text) !== undefined) {
    return readTable(file, options);
  }
  throw new ImportError(
    `${name} is in a format that Glossa doesn't know. It reads ${KNOWN_FORMATS}.`,
  );
}
