/**
 * Reads a file as a glossary, ready to be stored. Runs in a worker, because checking 100,000
 * terms takes seconds. Only the worker may import this module: it brings the whole importer.
 */

import { BUNDLED } from '../glossary/bundled';
import type { Entry, Glossary } from '../glossary/model';
import { textOfRuns } from '../glossary/runs';
import type { Imported, ImportOptions } from '../importing/assemble';
import { importAnyFiles } from '../importing/import';
import { ImportError } from '../importing/import-error';
import type { ImportFile } from '../importing/reading';
import { hasSubject, isEverydayForm } from '../matching/subject/ambiguous';
import { EVERYDAY_FORMAT, type EverydayWords } from '../matching/subject/everyday';
import { type EverydayLanguage, everydayLanguage } from '../matching/subject/languages';
import { profileOf } from '../matching/subject/profile';
import { pack } from './packed';
import type { EntryPreview, Prepared, ReadingStep, ReadSettings } from './reader-protocol';
import { UnreadableFile } from './unreadable-file';

/** How many terms readers see of a file. */
const FIRST_TERMS = 6;

/** How many entries they see whole. */
const SHOWN_ENTRIES = 3;

/**
 * @param added the time (ms since the epoch)
 * @param onStep called at the start of each step, and with the share of it that is done, from 0 to
 *   1, where that is known
 * @param everydayWords reads the everyday words of the glossary's language; without them, the
 *   background makes the glossary's profile later
 * @throws UnreadableFile
 */
export async function readGlossaryFile(
  content: ImportFile,
  added: number,
  onStep: (step: ReadingStep, share?: number) => void,
  settings?: ReadSettings,
  everydayWords?: (language: EverydayLanguage) => Promise<EverydayWords | undefined>,
): Promise<Prepared> {
  onStep('reading');
  const onProgress = (share: number): void => onStep('reading', share);
  const asked = { ...settings, onProgress };
  const { glossary, languageFrom, warnings, read } = await importedFrom(content, asked);
  onStep('packing');
  const packed = await pack({ ...glossary, id: ownId(glossary.id) }, added);
  const language = everydayLanguage(glossary.language);
  const isJudged = language && hasSubject(language, glossary.entries.length);
  const everyday = isJudged ? await everydayWords?.(language) : undefined;
  return {
    ...packed,
    ...(everyday && subjectOf(glossary, packed.head.digest, everyday)),
    file: content.name,
    first: glossary.entries.slice(0, FIRST_TERMS).map(({ term }) => term),
    firstEntries: glossary.entries.slice(0, SHOWN_ENTRIES).map(previewOf),
    languageFrom,
    warnings,
    ...(read ? { read } : {}),
  };
}

function previewOf({ term, kind, expansion, aliases, gloss }: Entry): EntryPreview {
  const text = textOfRuns(gloss);
  return { term, kind, aliases, gloss: text, ...(expansion === undefined ? {} : { expansion }) };
}

/** The glossary's profile and everyday words. */
function subjectOf(
  { entries }: Glossary,
  digest: string,
  everyday: EverydayWords,
): Pick<Prepared, 'profile' | 'everyday'> {
  return {
    profile: { digest, table: EVERYDAY_FORMAT, profile: profileOf(entries, everyday) },
    everyday: entries
      .filter(
        ({ sense, everywhere, forms }) =>
          !sense && !everywhere && forms.some((form) => isEverydayForm(form, everyday)),
      )
      .map(({ term }) => term),
  };
}

/** The bundled glossary keeps its id: a glossary made from it is stored beside it. */
function ownId(id: string): string {
  return id === BUNDLED.id ? `${id}-own` : id;
}

async function importedFrom(content: ImportFile, settings: ImportOptions): Promise<Imported> {
  try {
    return await importAnyFiles([content], settings);
  } catch (error) {
    if (!(error instanceof ImportError)) throw error;
    throw new UnreadableFile(content.name, [error.remark, ...error.faults], error.table);
  }
}
