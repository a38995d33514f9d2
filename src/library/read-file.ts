/**
 * A file that the reader chose, as a glossary ready to be kept. Runs in a worker: 100,000
 * terms take seconds to be proven. Pure but for the digest.
 */

import { BUNDLED } from '../glossary/bundled';
import { ImportError, type Imported, importGlossary } from '../importing/import';
import { GUESSED } from '../importing/language';
import type { Remark } from '../importing/remark';
import { type Packed, pack } from './packed';

export interface NamedBytes {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A glossary from a file, with what readers are shown of it before it is added. */
export interface Prepared extends Packed {
  /** The file's name. */
  readonly file: string;
  /** Its first terms. */
  readonly first: readonly string[];
  /** Who says which language it is in; `guess`: nobody, so the reader is asked. */
  readonly languageFrom: Imported['languageFrom'];
  /** What was left out or guessed. */
  readonly warnings: readonly Remark[];
}

/** Languages that readers may choose from for a file that says none (BCP 47). */
export const OFFERED_LANGUAGES = GUESSED;

/** Which language a file is read in if it doesn't say (BCP 47). */
export interface ReadLanguages {
  /** What the reader says it is. */
  readonly language?: string;
  /** What it is taken to be where its texts don't tell. */
  readonly fallback: string;
}

/** What is wrong with a file; plain texts are meant for those who write such files. */
export type Fault = Remark | string;

/** A file is no glossary. */
export class UnreadableFile extends Error {
  override readonly name = 'UnreadableFile';

  constructor(
    readonly file: string,
    readonly faults: readonly Fault[],
  ) {
    super(`${file}: ${JSON.stringify(faults)}`);
  }
}

/** What is being done to a file. */
export type ReadingStep = 'reading' | 'packing';

/** So many terms are shown. */
const FIRST = 6;

/**
 * @param added the time (ms since the epoch)
 * @param began told of each step as it begins
 * @throws UnreadableFile
 */
export async function readGlossaryFile(
  content: NamedBytes,
  added: number,
  began: (step: ReadingStep) => void,
  languages?: ReadLanguages,
): Promise<Prepared> {
  began('reading');
  const { glossary, languageFrom, warnings } = read(content, languages);
  began('packing');
  return {
    ...(await pack({ ...glossary, id: ownId(glossary.id) }, added)),
    file: content.name,
    first: glossary.entries.slice(0, FIRST).map(({ term }) => term),
    languageFrom,
    warnings,
  };
}

/** The bundled glossary keeps its name: what was made from it is kept beside it. */
function ownId(id: string): string {
  return id === BUNDLED.id ? `${id}-own` : id;
}

function read(content: NamedBytes, languages: ReadLanguages | undefined): Imported {
  try {
    return importGlossary(content, languages);
  } catch (error) {
    if (!(error instanceof ImportError)) throw error;
    throw new UnreadableFile(content.name, [error.remark, ...error.faults]);
  }
}
