/**
 * The messages between the options page and the worker that reads and writes files. The importer
 * and the exporter are large: only the worker loads them, so nothing here may import them by value.
 */
import type { Exported } from '../exporting/export';
import type { ExportFormat } from '../exporting/formats';
import type { Imported } from '../importing/assemble';
import type { HowRead, ReadChoices, TableView } from '../importing/how-read';
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
  readonly firstEntries: readonly EntryPreview[];
  /** How the file was read, as far as the reader may say otherwise. */
  readonly read?: HowRead;
  /** Where its language comes from. */
  readonly languageFrom: Imported['languageFrom'];
  /** What was left out or guessed. */
  readonly warnings: readonly Remark[];
  /** Its profile; missing if its everyday words can't be judged. */
  readonly profile?: ProfileRecord;
  /** Its terms that are everyday words. They are marked only on pages about its subject. */
  readonly everyday?: readonly string[];
}

/** What the reader says about a file. */
export interface ReadSettings extends ReadChoices {
  /** BCP 47: used if the file's texts don't show their language. */
  readonly fallback: string;
}

/** An entry, as the preview shows it. */
export interface EntryPreview {
  readonly term: string;
  readonly kind: string;
  readonly expansion?: string;
  readonly aliases: readonly string[];
  readonly gloss: string;
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
  readonly settings: ReadSettings;
}

export type WorkerReply =
  | { readonly is: 'exported'; readonly content: Exported }
  /** `share`: how much of the step is done, from 0 to 1. */
  | { readonly is: 'step'; readonly step: ReadingStep; readonly share?: number }
  | { readonly is: 'prepared'; readonly prepared: Prepared }
  | { readonly is: 'unreadable'; readonly faults: readonly Fault[]; readonly table?: TableView };
