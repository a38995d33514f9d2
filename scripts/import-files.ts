/** Reads the files to import: a single file, or all files in a folder and its subfolders. */
import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { ImportFile } from '../src/importing/reading';

/** There is nothing to read; the message says what is wrong. */
export class UnreadableError extends Error {}

/** Files of a folder that are never part of a glossary: hidden ones, pictures, code. */
const PASSED_OVER =
  /^\.|^node_modules$|\.(png|jpe?g|gif|svg|webp|ico|pdf|css|m?js|tsx?|map|lock|canvas)$/i;

/**
 * The file, or the folder's files in alphabetical order, named from the folder on.
 * @throws UnreadableError where there is no such file or folder, or no file in it.
 */
export async function filesToImport(target: string): Promise<ImportFile[]> {
  const found = await stat(target).catch((error: Error) => {
    throw new UnreadableError(`"${target}" can't be read: ${error.message}`);
  });
  if (!found.isDirectory()) {
    return [{ name: basename(target), bytes: await readFile(target) }];
  }
  const files = await filesIn(target, basename(target));
  if (files.length === 0) throw new UnreadableError(`There is no file to import in "${target}".`);
  return files;
}

async function filesIn(folder: string, name: string): Promise<ImportFile[]> {
  const found: ImportFile[] = [];
  const entries = await readdir(folder, { withFileTypes: true });
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (PASSED_OVER.test(entry.name)) continue;
    const path = join(folder, entry.name);
    const below = `${name}/${entry.name}`;
    if (entry.isDirectory()) found.push(...(await filesIn(path, below)));
    else if (entry.isFile()) found.push({ name: below, bytes: await readFile(path) });
  }
  return found;
}
