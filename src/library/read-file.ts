/**
 * Reads a file as a glossary, ready to be stored. Runs in a worker, because checking 100,000
 * terms takes seconds. Only the worker may import this module: it brings the whole importer.
 */

import { BUNDLED } from '../glossary/bundled';
import type { Imported } from '../importing/assemble';
import { importGlossary } from '../importing/import';
import { ImportError } from '../importing/import-error';
import type { ImportFile } from '../importing/reading';
import { pack } from './packed';
import type { Prepared, ReadingStep, ReadLanguages } from './reader-protocol';
import { UnreadableFile } from './unreadable-file';

/** How many terms readers see of a file. */
const FIRST_TERMS = 6;

/**
 * @param added the time (ms since the epoch)
 * @param onStep called at the start of each step
 * @throws UnreadableFile
 */
export async function readGlossaryFile(
  content: ImportFile,
  added: number,
  onStep: (step: ReadingStep) => void,
  languages?: ReadLanguages,
): Promise<Prepared> {
  onStep('reading');
  const { glossary, languageFrom, warnings } = read(content, languages);
  onStep('packing');
  return {
    ...(await pack({ ...glossary, id: ownId(glossary.id) }, added)),
    file: content.name,
    first: glossary.entries.slice(0, FIRST_TERMS).map(({ term }) => term),
    languageFrom,
    warnings,
  };
}

/** The bundled glossary keeps its id: a glossary made from it is stored beside it. */
function ownId(id: string): string {
  return id === BUNDLED.id ? `${id}-own` : id;
}

function read(content: ImportFile, languages: ReadLanguages | undefined): Imported {
  try {
    return importGlossary(content, languages);
  } catch (error) {
    if (!(error instanceof ImportError)) throw error;
    throw new UnreadableFile(content.name, [error.remark, ...error.faults]);
  }
}
