/**
 * A file that the reader chose, as a glossary ready to be kept. Runs in a worker: 100,000
 * terms take seconds to be proven. Pure but for the digest.
 */
import { ImportError, type Imported, importGlossary } from '../compiler/import/import';
import type { Remark } from '../compiler/import/remark';
import { BUNDLED } from '../glossary/bundled';
import { type Packed, pack } from './packed';

export interface FileContent {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A glossary from a file, with what readers are shown of it before it is added. */
export interface Prepared extends Packed {
  /** The file's name. */
  readonly file: string;
  /** Its first terms. */
  readonly first: readonly string[];
  /** What was left out or guessed. */
  readonly warnings: readonly Remark[];
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
export type Step = 'reading' | 'packing';

/** So many terms are shown. */
const FIRST = 6;

/**
 * @param added the time (ms since the epoch)
 * @param began told of each step as it begins
 * @throws UnreadableFile
 */
export async function prepare(
  content: FileContent,
  added: number,
  began: (step: Step) => void,
): Promise<Prepared> {
  began('reading');
  const { glossary, warnings } = read(content);
  began('packing');
  return {
    ...(await pack({ ...glossary, id: ownId(glossary.id) }, added)),
    file: content.name,
    first: glossary.entries.slice(0, FIRST).map(({ term }) => term),
    warnings,
  };
}

/** The bundled glossary keeps its name: what was made from it is kept beside it. */
function ownId(id: string): string {
  return id === BUNDLED.id ? `${id}-own` : id;
}

function read(content: FileContent): Imported {
  try {
    return importGlossary(content);
  } catch (error) {
    if (!(error instanceof ImportError)) throw error;
    throw new UnreadableFile(content.name, [error.remark, ...error.faults]);
  }
}
