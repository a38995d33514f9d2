/** Loads a glossary, in any format, with the tables that decide where its terms are shown. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Glossary } from '../src/glossary/model';
import { parseGlossary } from '../src/glossary/schema';
import { importAnyFiles } from '../src/importing/import';
import type { ImportFile } from '../src/importing/reading';
import { createExplainer, type Explainer } from '../src/matching/explain';
import { hasSubject } from '../src/matching/subject/ambiguous';
import { type EverydayTable, EverydayWords, everydayFile } from '../src/matching/subject/everyday';
import { everydayLanguage } from '../src/matching/subject/languages';
import { filesToImport } from './import-files';
import { ASSETS, loadBundledGlossary, loadTopics } from './read-sources';

export interface LoadedGlossary {
  readonly glossary: Glossary;
  readonly explainer: Explainer;
}

/**
 * @param target a file or folder; the bundled glossary without one
 * @throws UnreadableError, ImportError, GlossaryFormatError
 */
export async function loadExplainer(target: string | undefined): Promise<LoadedGlossary> {
  if (target === undefined) {
    const glossary = await loadBundledGlossary();
    const topics = await loadTopics();
    return { glossary, explainer: createExplainer(glossary.entries, { topics }) };
  }
  const glossary = await readGlossary(await filesToImport(target));
  const { language, entries } = glossary;
  const topics = await loadTopics();
  const judgedIn = everydayLanguage(language);
  if (judgedIn === undefined || !hasSubject(language, entries.length)) {
    return { glossary, explainer: createExplainer(entries, { topics }) };
  }
  const everyday = new EverydayWords(await readTable<EverydayTable>(everydayFile(judgedIn)));
  return { glossary, explainer: createExplainer(entries, { topics, everyday }) };
}

async function readGlossary(files: readonly ImportFile[]): Promise<Glossary> {
  const [file, ...more] = files;
  const compiled = file && more.length === 0 ? compiledIn(file) : undefined;
  if (compiled !== undefined) return parseGlossary(compiled);
  return (await importAnyFiles(files)).glossary;
}

/** The content of a file in Glossa's own format, unchecked; undefined for any other file. */
function compiledIn({ bytes }: ImportFile): unknown {
  try {
    const value: unknown = JSON.parse(new TextDecoder().decode(bytes));
    return Object(value).format === 'glossa/1' ? value : undefined;
  } catch {
    // Another format, or broken JSON; the importer reports where it breaks.
    return undefined;
  }
}

/** A table as it ships with the extension. */
async function readTable<T>(name: string): Promise<T> {
  return JSON.parse(await readFile(join(ASSETS, name), 'utf8')) as T;
}
