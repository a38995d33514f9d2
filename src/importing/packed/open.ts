/**
 * Opens what is packed: archives, office documents, dictionaries of several files. What comes out
 * are files in formats that the readers of texts know.
 */

import { isOpenSpreadsheet, sheetsOfOpenDocument } from '../formats/open-document';
import { ImportError } from '../import-error';
import type { ImportFile } from '../reading';
import { remark } from '../remark';
import { fileOfStarDict, fileOfYomitan, isStarDict, isYomitan } from './dictionaries';
import { fileOfDocx, isDocx } from './docx';
import { xmlPart } from './parts';
import { filesOfSheets } from './sheet-files';
import { isXlsx, sheetsOfXlsx } from './xlsx';
import { type Archive, gunzip, isGzip, isZip, unzip } from './zip';

/** Files in archives that are never part of a glossary. */
const PASSED_OVER =
  /(?:^|\/)(?:\.|__MACOSX\/|node_modules\/)|\.(?:png|jpe?g|gif|svg|webp|ico|bmp|mp3|ogg|wav|mp4|ttf|woff2?|css|m?js|tsx?|map|lock|canvas)$/i;

/** More archives in an archive aren't opened: each may be as large as a file. */
const MAX_PARTS = 4;

/** @throws ImportError if a file that is alone can't be opened */
export async function openPacked(files: readonly ImportFile[]): Promise<ImportFile[]> {
  const paths = files.map(({ name }) => name);
  if (isStarDict(paths)) {
    const parts = new Map(files.map(({ name, bytes }) => [name, bytes.slice()]));
    return [await fileOfStarDict(paths.find((path) => /\.ifo$/i.test(path)) ?? '', parts)];
  }
  const opened: ImportFile[] = [];
  for (const file of files) opened.push(...(await openOne(file, files.length > 1)));
  return opened;
}

/** @param isOneOfMany then what can't be opened is left for its reader, which says so */
async function openOne(file: ImportFile, isOneOfMany: boolean): Promise<ImportFile[]> {
  const { name, bytes } = file;
  if (/\.(?:idx|ifo|dict|syn)(?:\.[dg]z)?$/i.test(name)) {
    if (isOneOfMany) return [file];
    throw new ImportError(name, remark('imports.starDict'));
  }
  try {
    if (isGzip(bytes)) {
      return [{ name: name.replace(/\.(?:gz|dz)$/i, ''), bytes: await gunzip(name, bytes) }];
    }
    if (isZip(bytes)) return await openInner(await openArchive(name, await unzip(name, bytes)));
  } catch (error) {
    if (isOneOfMany && error instanceof ImportError) return [file];
    throw error;
  }
  return [file];
}

/** Notion packs the parts of its exports into an archive once more. */
async function openInner(files: ImportFile[]): Promise<ImportFile[]> {
  const opened: ImportFile[] = [];
  for (const file of files) {
    const isPart = isZip(file.bytes) && files.length <= MAX_PARTS;
    opened.push(
      ...(isPart ? await openArchive(file.name, await unzip(file.name, file.bytes)) : [file]),
    );
  }
  return opened;
}

async function openArchive(name: string, archive: Archive): Promise<ImportFile[]> {
  const paths = [...archive.keys()];
  if (isXlsx(archive)) return notEmpty(name, filesOfSheets(name, sheetsOfXlsx(name, archive)));
  if (isDocx(archive)) return [fileOfDocx(name, archive)];
  if (isYomitan(archive)) return [fileOfYomitan(name, archive)];
  if (isStarDict(paths)) return [await fileOfStarDict(name, archive)];
  if (paths.some((path) => /^collection\.anki2\w?$/.test(path))) {
    throw new ImportError(name, remark('imports.anki'));
  }
  const content = archive.has('mimetype') ? xmlPart(name, archive, 'content.xml') : undefined;
  if (content && isOpenSpreadsheet(content)) {
    return notEmpty(name, filesOfSheets(name, sheetsOfOpenDocument(content)));
  }
  // Books, slides, programs: their files are no glossary each.
  const isDocument =
    archive.has('mimetype') ||
    archive.has('[Content_Types].xml') ||
    archive.has('META-INF/MANIFEST.MF');
  const usable = isDocument ? [] : paths.filter((path) => !PASSED_OVER.test(path));
  const folder = name.replace(/\.\w+$/, '');
  return notEmpty(
    name,
    usable.sort().map((path) => ({
      name: usable.length === 1 ? path : `${folder}/${path}`,
      bytes: archive.get(path) ?? new Uint8Array(),
    })),
  );
}

function notEmpty(name: string, files: ImportFile[]): ImportFile[] {
  if (files.length === 0) throw new ImportError(name, remark('imports.archive'));
  return files;
}
