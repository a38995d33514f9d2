/**
 * The messages between the options page and the worker that reads and writes files. The importer
 * and the exporter are large: only the worker loads them, so nothing here may import them by value.
 */
import type { Exported } from '../exporting/export';
import type { ExportFormat } from '../exporting/formats';
import type { Imported } from '../importing/assemble';
import { GUESSED_LANGUAGES } from '../importing/guessed-languages';
import type { ImportFile } from '../importing/reading';
import type { Remark } from '../importing/remark';
import type { Packed } from './packed';
import type { ProfileRecord } from './profile-record';
import type { Fault } from './unreadable-file';

/** A glossary from a file, with what readers see of it before they add it. */
export interface Prepared extends Packed {
  /** The file's name. */
  readonly file: string;
  /** Its first terms. */
  readonly first: readonly string[];
  /** Where its language comes from; `guess`: the reader is asked. */
  readonly languageFrom: Imported['languageFrom'];
  /** What was left out or guessed. */
  readonly warnings: readonly Remark[];
  /** Its profile; missing if its everyday words can't be judged. */
  readonly profile?: ProfileRecord;
  /** Its terms that are everyday words, and are marked only where a page is about it. */
  readonly everyday?: readonly string[];
}

/** Languages that readers may choose from for a file that names none (BCP 47). */
export const OFFERED_LANGUAGES = GUESSED_LANGUAGES;

/** The language of a file that names none (BCP 47). */
export interface ReadLanguages {
  /** The reader's answer. */
  readonly language?: string;
  /** Used if the file's texts don't show their language. */
  readonly fallback: string;
}

/** What is being done to a file. */
export type ReadingStep = 'reading' | 'packing';

/** To the worker, once. */
export type WorkerRequest = ReadRequest | ExportRequest;

/** Writes a glossary in another format. */
export interface ExportRequest {
  readonly is: 'export';
  /** The glossary as JSON. */
  readonly text: string;
  readonly format: ExportFormat;
}

export interface ReadRequest {
  readonly is: 'read';
  readonly content: ImportFile;
  /** The time (ms since the epoch). */
  readonly added: number;
  readonly languages: ReadLanguages;
}

export type WorkerReply =
  | { readonly is: 'exported'; readonly content: Exported }
  | { readonly is: 'step'; readonly step: ReadingStep }
  | { readonly is: 'prepared'; readonly prepared: Prepared }
  | { readonly is: 'unreadable'; readonly faults: readonly Fault[] };
