/**
 * Reads a glossary's source files from a folder, for the command line and the build. Nothing else
 * reads the compiler's sources from the file system.
 */
import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compileGlossary } from '../src/compiler/compile';
import { GlossaryError } from '../src/compiler/problem';
import type { SourceFile, SourceFiles } from '../src/compiler/source';
import type { Glossary } from '../src/glossary/model';
import { type AssociationTable, withAssociations } from '../src/matching/sense/associations';
import type { TopicModel } from '../src/matching/sense/topic-model';

/** The bundled glossary's sources. */
export const ASSETS = fileURLToPath(new URL('../assets', import.meta.url));

/**
 * All sources in a folder: `article.md`, `terms/*.yaml` in alphabetical order,
 * and `notes.yaml`, `facts.yaml`, `senses.yaml` where there are any. They are
 * named as seen from the working directory.
 * @throws GlossaryError if there is no `article.md`, or a file isn't UTF-8.
 */
export async function readSources(folder: string = ASSETS): Promise<SourceFiles> {
  const terms = (await namesIn(join(folder, 'terms')))
    .filter((name) => /\.ya?ml$/.test(name))
    .sort();
  const [article, notes, facts, senses] = await Promise.all(
    ['article.md', 'notes.yaml', 'facts.yaml', 'senses.yaml'].map((name) =>
      readSource(join(folder, name)),
    ),
  );
  if (!article) {
    const file = nameOf(join(folder, 'article.md'));
    throw unreadable(
      file,
      'There is no such file.',
      'Write the article there, or name another folder.',
    );
  }
  const termFiles = await Promise.all(terms.map((name) => readSource(join(folder, 'terms', name))));
  return {
    article,
    terms: termFiles.filter((file) => file !== undefined),
    ...(notes ? { notes } : {}),
    ...(facts ? { facts } : {}),
    ...(senses ? { senses } : {}),
  };
}

/**
 * The glossary that ships with the extension.
 * @throws GlossaryError with every problem of the sources.
 */
export async function loadBundledGlossary(folder: string = ASSETS): Promise<Glossary> {
  const glossary = compileGlossary(await readSources(folder));
  const associations = await readAssociations(folder);
  return { ...glossary, entries: withAssociations(glossary.entries, associations) };
}

/** What the bundled glossary's gate knows of words: their topics and classes. */
export async function loadTopics(folder: string = ASSETS): Promise<TopicModel> {
  const topics = JSON.parse(await readFile(join(folder, 'topics.json'), 'utf8')) as TopicModel;
  const { classes } = await readAssociations(folder);
  return { ...topics, classes };
}

async function readAssociations(folder: string): Promise<AssociationTable> {
  return JSON.parse(await readFile(join(folder, 'associations.json'), 'utf8')) as AssociationTable;
}

async function namesIn(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}

async function readSource(path: string): Promise<SourceFile | undefined> {
  const bytes = await readBytes(path);
  if (!bytes) return undefined;
  const name = nameOf(path);
  try {
    return { name, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    throw unreadable(name, 'The file is not UTF-8 text.', 'Save it in the encoding UTF-8.');
  }
}

async function readBytes(path: string): Promise<Uint8Array | undefined> {
  try {
    return await readFile(path);
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}

function unreadable(file: string, what: string, todo: string): GlossaryError {
  return new GlossaryError([{ code: 'file', file, line: 1, what, todo }]);
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}

function nameOf(path: string): string {
  return relative(process.cwd(), path);
}
