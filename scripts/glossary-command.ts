/**
 * The `glossary` command: `check` checks the sources or a compiled file, `build` compiles a folder
 * of sources to a file, or proposes a glossary from any article, `import` makes a glossary from a
 * file in another format, `export` writes one in another format. Tests call it in their own
 * process, because starting Node for each call would take most of their time.
 */
import { readFile, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, extname, join, resolve } from 'node:path';
import { examineSources } from '../src/compiler/compile';
import { describeProblem, GlossaryError } from '../src/compiler/problem';
import { exportGlossary } from '../src/exporting/export';
import { EXPORT_FORMATS, isExportFormat } from '../src/exporting/formats';
import { glossaryFile } from '../src/glossary/file';
import { GlossaryFormatError, parseGlossary } from '../src/glossary/schema';
import { isEncoding } from '../src/importing/decode';
import {
  ImportError,
  type ImportOptions,
  importAnyFiles,
  importGlossary,
} from '../src/importing/import';
import type { ImportFile } from '../src/importing/reading';
import { type Console, exitCodeOf, misuse, OK, PROBLEM, readOptions, UsageError } from './command';
import { DocumentError } from './document';
import { english, englishError } from './english';
import { glossaryReport } from './glossary-report';
import { filesToImport, UnreadableError } from './import-files';
import type { BuildOptions } from './proposing/build-article';
import { ASSETS, readSources } from './read-sources';

const USAGE = `Usage:
  npm run -s glossary -- check             check the bundled glossary's sources
  npm run -s glossary -- check FOLDER      check the sources in a folder
  npm run -s glossary -- check FILE.json   check a compiled glossary
  npm run -s glossary -- build FOLDER -o OUT.json
                                           compile the sources in a folder
  npm run -s glossary -- build ARTICLE -o OUT.json
                                           make a glossary from an article: Markdown,
                                           HTML, DOCX, EPUB or text
    --proposals FILE.json          write what is proposed, to review it
    --accept sure|likely|FILE.json which proposals to take (default: sure)
    --language TAG, --id ID, --title TITLE
  npm run -s glossary -- build --jsonl < ARTICLES > PROPOSALS
                                           read and write JSON lines
  npm run -s glossary -- import FILE_OR_FOLDER -o OUT.json
                                           make a glossary from a file in another
                                           format, or from a folder of such files
    --language TAG   the language to import, if the file has several
    --encoding NAME  its character encoding, if Glossa guesses wrong
    --id ID, --title TITLE
  npm run -s glossary -- export FILE.json --to FORMAT [-o OUT]
                                           write a compiled glossary as
                                           ${EXPORT_FORMATS.join(', ')}

A folder of sources has an article.md. It may also have terms/*.yaml, notes.yaml,
facts.yaml and senses.yaml; see docs/GLOSSARY-FORMAT.md. docs/IMPORT.md lists the
formats that can be imported.`;

/** Where `--jsonl` reads and writes. */
interface Streams {
  readonly stdin: AsyncIterable<Uint8Array>;
  readonly stdout: NodeJS.WritableStream;
}

/** @returns the exit code */
export function runGlossary(
  args: readonly string[],
  console: Console,
  streams: Streams = process,
): Promise<number> {
  return exitCodeOf(() => carryOut(args, console, streams), { usage: USAGE, console, describe });
}

function describe(error: unknown): string | undefined {
  if (error instanceof GlossaryError) return listed(error.problems.map(describeProblem));
  if (error instanceof DocumentError) return error.message;
  return error instanceof ImportError ? listed([englishError(error)]) : undefined;
}

async function carryOut(
  args: readonly string[],
  console: Console,
  streams: Streams,
): Promise<number> {
  const { positionals, values } = readOptions(args, {
    out: { type: 'string', short: 'o' },
    id: { type: 'string' },
    title: { type: 'string' },
    language: { type: 'string' },
    encoding: { type: 'string' },
    to: { type: 'string' },
    jsonl: { type: 'boolean' },
    proposals: { type: 'string' },
    accept: { type: 'string' },
    help: { type: 'boolean', short: 'h' },
  });
  const [command, target, ...more] = positionals;
  if (values.help) {
    console.log(USAGE);
    return OK;
  }
  if (more.length > 0) throw new UsageError(`Too many arguments: ${more.join(' ')}`);
  switch (command) {
    case 'check':
      if (values.out !== undefined) throw new UsageError('"check" writes no file; leave out -o.');
      return check(target, console);
    case 'build':
      return build(target, values, console, streams);
    case 'import':
      if (target === undefined) throw new UsageError('"import" needs a file or a folder.');
      if (values.out === undefined) throw new UsageError('"import" needs -o OUT.json.');
      return importFrom(target, values.out, values, console);
    case 'export':
      if (target === undefined) throw new UsageError('"export" needs a compiled glossary.');
      return exportTo(target, values.to, values.out, console);
    case undefined:
      throw new UsageError('Say what to do.');
    default:
      throw new UsageError(`There is no command "${command}".`);
  }
}

async function check(target: string | undefined, console: Console): Promise<number> {
  if (target !== undefined && extname(target) === '.json') return checkCompiled(target, console);
  const { problems, figures } = examineSources(await readSources(await folderOf(target ?? ASSETS)));
  console.log(glossaryReport(figures));
  return report(problems.map(describeProblem), console);
}

async function checkCompiled(file: string, console: Console): Promise<number> {
  const text = await readFile(file, 'utf8').catch((error: Error) => {
    throw new UsageError(`${file} can't be read: ${error.message}`);
  });
  try {
    const glossary = parseGlossary(JSON.parse(text));
    console.log(
      `${file}: ${glossary.entries.length} entries, ${glossary.sections.length} sections.`,
    );
    return report([], console);
  } catch (error) {
    if (error instanceof GlossaryFormatError) {
      return report(
        error.faults.map((fault) => `${file}: ${fault}`),
        console,
      );
    }
    if (error instanceof SyntaxError)
      return report([`${file}: This isn't JSON: ${error.message}`], console);
    throw error;
  }
}

async function build(
  target: string | undefined,
  { jsonl, out, ...asked }: BuildOptions & { readonly jsonl?: boolean | undefined },
  console: Console,
  { stdin, stdout }: Streams,
): Promise<number> {
  if (jsonl) {
    if (target === undefined) return (await proposing()).buildLines(stdin, stdout, console);
    throw new UsageError(`--jsonl reads standard input: write "--jsonl < ${target}".`);
  }
  if (target === undefined)
    throw new UsageError('"build" needs an article or a folder of sources.');
  const folder = await sourcesAt(target);
  if (folder === undefined) {
    return (await proposing()).buildArticle(target, { ...asked, out }, console);
  }
  if (out === undefined) throw new UsageError('"build" needs -o OUT.json.');
  const { glossary, problems } = examineSources(await readSources(folder));
  if (problems.length > 0) return report(problems.map(describeProblem), console);
  await writeOut(out, glossaryFile(glossary));
  console.log(`${out}: ${glossary.entries.length} entries, ${glossary.sections.length} sections.`);
  return OK;
}

/** Loaded only where it is needed: the other commands start faster without it. */
function proposing() {
  return import('./proposing/build-article');
}

/** Warnings go to standard error and don't make the command fail. */
async function importFrom(
  target: string,
  out: string,
  asked: ImportOptions,
  console: Console,
): Promise<number> {
  if (asked.encoding !== undefined && !isEncoding(asked.encoding)) {
    throw new UsageError(`There is no encoding "${asked.encoding}".`);
  }
  const { glossary, warnings } = await importAnyFiles(await filesNamed(target), {
    ...(asked.id === undefined ? {} : { id: asked.id }),
    ...(asked.title === undefined ? {} : { title: asked.title }),
    ...(asked.language === undefined ? {} : { language: asked.language }),
    ...(asked.encoding === undefined ? {} : { encoding: asked.encoding }),
  });
  for (const warning of warnings) console.error(`Warning: ${english(warning)}`);
  await writeOut(out, glossaryFile(glossary));
  console.log(`${out}: ${glossary.entries.length} entries, language ${glossary.language}.`);
  return OK;
}

/** Writes to standard output if no file is named. */
async function exportTo(
  file: string,
  format: string | undefined,
  out: string | undefined,
  console: Console,
): Promise<number> {
  if (format === undefined || !isExportFormat(format)) {
    throw new UsageError(`"export" needs --to with one of ${EXPORT_FORMATS.join(', ')}.`);
  }
  const [source] = await filesNamed(file);
  if (source === undefined || basename(source.name) !== basename(file)) {
    throw new UsageError(`"${file}" is a folder; name a compiled glossary.`);
  }
  const { glossary } = importGlossary(source);
  const exported = await exportGlossary(glossary, format);
  if (out === undefined) {
    if (typeof exported !== 'string') {
      throw new UsageError(`"${format}" is a packed file and needs -o OUT.`);
    }
    console.write(exported);
  } else {
    await writeOut(out, exported);
    console.log(`${out}: ${glossary.entries.length} entries.`);
  }
  return OK;
}

/** @throws UsageError where the file can't be written */
async function writeOut(out: string, content: string | Uint8Array): Promise<void> {
  await writeFile(out, content).catch((error: NodeJS.ErrnoException) => {
    const why = error.code === 'ENOENT' ? "its folder doesn't exist." : error.message;
    throw new UsageError(`"${out}" can't be written: ${why}`);
  });
}

/** Problems go to standard error, one a line. */
function report(problems: readonly string[], console: Console): number {
  if (problems.length === 0) {
    console.log('No problems.');
    return OK;
  }
  console.error(listed(problems));
  return PROBLEM;
}

function listed(problems: readonly string[]): string {
  const count = problems.length === 1 ? '1 problem.' : `${problems.length} problems.`;
  return [...problems, count].join('\n');
}

/** The files to import. @throws UsageError where there is nothing to read */
async function filesNamed(target: string): Promise<ImportFile[]> {
  return filesToImport(target).catch((error: unknown) => {
    throw error instanceof UnreadableError ? misuse(error) : error;
  });
}

/**
 * The folder of sources that `target` names; undefined if it names any other file, or there are no
 * terms.
 */
async function sourcesAt(target: string): Promise<string | undefined> {
  const found = await stat(target).catch(() => undefined);
  if (found === undefined) throw new UsageError(`There is no file or folder "${target}".`);
  if (found.isDirectory()) return target;
  if (basename(target) !== 'article.md') return undefined;
  const folder = dirname(resolve(target));
  const terms = await stat(join(folder, 'terms')).catch(() => undefined);
  return terms?.isDirectory() ? folder : undefined;
}

/** The folder of sources: `target` itself, or the folder of the `article.md` that it names. */
async function folderOf(target: string): Promise<string> {
  const folder = await sourcesAt(target);
  if (folder !== undefined) return folder;
  if (basename(target) === 'article.md') return dirname(resolve(target));
  throw new UsageError(
    `"${target}" isn't a folder of sources, an article.md or a compiled .json file.`,
  );
}
