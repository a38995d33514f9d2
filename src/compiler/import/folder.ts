/** Several files as one glossary: what they have in common is said once. */
import type { Decoded } from './decode';
import { readFormat } from './formats';
import type { ImportFile } from './import';
import type { ReadEntry, Reading, ReadOptions } from './reading';

/**
 * All readings as one, and the name of the folder the files are in.
 * @param decoded a file's text.
 */
export function joinReadings(
  files: readonly ImportFile[],
  options: ReadOptions,
  decoded: (file: ImportFile) => Decoded,
): { name: string; reading: Reading } {
  const readings = files.map((file) => {
    const { text } = decoded(file);
    return { file, reading: readFormat({ name: file.name, text }, options) };
  });
  const entries = readings.flatMap(({ file, reading }) =>
    reading.entries.map(
      (entry): ReadEntry => ({ ...entry, place: `${file.name}, ${entry.place}` }),
    ),
  );
  const told = (key: 'language' | 'publisher' | 'url' | 'licence'): string | undefined =>
    readings.find(({ reading }) => reading[key] !== undefined)?.reading[key];
  return {
    name: folderOf(files),
    reading: {
      entries,
      language: told('language'),
      publisher: told('publisher'),
      url: told('url'),
      licence: told('licence'),
      warnings: readings.flatMap(({ file, reading }) =>
        (reading.warnings ?? []).map((warning) => `${file.name}: ${warning}`),
      ),
    },
  };
}

/** The last folder that all files are in, or else the first file's name. */
function folderOf(files: readonly ImportFile[]): string {
  const [first = [], ...others] = files.map(({ name }) => name.split(/[\\/]/).slice(0, -1));
  const common = first.filter((part, place) => others.every((other) => other[place] === part));
  return common.at(-1) ?? files[0]?.name ?? '';
}
