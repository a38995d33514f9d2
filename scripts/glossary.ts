/**
 * The glossary on the command line: `check` proves the sources or a compiled
 * file, `build` compiles a folder of sources to a file, `import` makes a glossary
 * of a file in another format, `export` writes one in another.
 */
import { readFile, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, extname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { examineSources } from '../src/compiler/compile';
import { describeProblem, GlossaryError } from '../src/compiler/problem';
import { EXPORT_FORMATS, exportGlossary, isExportFormat } from '../src/exporting/export';
import { GlossaryFormatError, parseGlossary } from '../src/glossary/schema';
import {
  ImportError,
  type ImportOptions,
  importGlossary,
  importGlossaryFiles,
} from '../src/importing/import';
import { misuse, UsageError } from './command';
import { english, englishError } from './english';
import { glossaryReport } from './glossary-report';
import { filesToImport, UnreadableError } from './import-files';
import { ASSETS, readSources } from './read-sources';

const USAGE = `Usage:
  npm run -s glossary -- check             prove the bundled glossary's sources
  npm run -s glossary -- check FOLDER      prove the sources in a folder
  npm run -s glossary -- check FILE.json   prove a compiled glossary
  npm run -s glossary -- build FOLDER -o OUT.json
                                           compile the sources in a folder
  npm run -s glossary -- import FILE_OR_FOLDER -o OUT.json
                                           make a glossary of a file in another
                                           format, or of a folder of such files
    --language TAG   the language to take, where the file has several
    --id ID, --title TITLE
  npm run -s glossary -- export FILE.json --to FORMAT [-o OUT]
                                           write a compiled glossary as
                                           ${EXPORT_FORMATS.join(', ')}

A folder of sources has an article.md, and, where wanted, terms/*.yaml,
notes.yaml, facts.yaml and senses.yaml; see docs/GLOSSARY-FORMAT.md. Formats that can be imported: docs/IMPORT.md.`;

const OK = 0;
/** The glossary has problems. */
const PROBLEMS = 1;
/** The command can't be carried out as it was given. */
const MISUSE = 2;

async function main(args: readonly string[]): Promise<number> {
  const { positionals, values } = readArguments(args);
  const [command, target, ...more] = positionals;
  if (values.help) {
    console.log(USAGE);
    return OK;
  }
  if (more.length > 0) throw new UsageError(`Too many arguments: ${more.join(' ')}`);
  switch (command) {
    case 'check':
      if (values.out !== undefined) throw new UsageError('"check" writes no file; leave out -o.');
      return check(target);
    case 'build':
      if (target === undefined) throw new UsageError('"build" needs a folder of sources.');
      if (values.out === undefined) throw new UsageError('"build" needs -o OUT.json.');
      return build(target, values.out);
    case 'import':
      if (target === undefined) throw new UsageError('"import" needs a file or a folder.');
      if (values.out === undefined) throw new UsageError('"import" needs -o OUT.json.');
      return importFrom(target, values.out, values);
    case 'export':
      if (target === undefined) throw new UsageError('"export" needs a compiled glossary.');
      return exportTo(target, values.to, values.out);
    case undefined:
      throw new UsageError('Say what to do.');
    default:
      throw new UsageError(`There is no command "${command}".`);
  }
}

function readArguments(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        out: { type: 'string', short: 'o' },
        id: { type: 'string' },
        title: { type: 'string' },
        language: { type: 'string' },
        to: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    throw misuse(error);
  }
}

async function check(target: string | undefined): Promise<number> {
  if (target !== undefined && extname(target) === '.json') return checkCompiled(target);
  const { problems, figures } = examineSources(await readSources(await folderOf(target ?? ASSETS)));
  console.log(glossaryReport(figures));
  return tell(problems.map(describeProblem));
}

async function checkCompiled(file: string): Promise<number> {
  const text = await readFile(file, 'utf8').catch((error: Error) => {
    throw new UsageError(`${file} can't be read: ${error.message}`);
  });
  try {
    const glossary = parseGlossary(JSON.parse(text));
    console.log(
      `${file}: ${glossary.entries.length} entries, ${glossary.sections.length} sections.`,
    );
    return tell([]);
  } catch (error) {
    if (error instanceof GlossaryFormatError) {
      return tell(error.faults.map((fault) => `${file}: ${fault}`));
    }
    if (error instanceof SyntaxError) return tell([`${file}: This isn't JSON: ${error.message}`]);
    throw error;
  }
}

async function build(target: string, out: string): Promise<number> {
  const { glossary, problems } = examineSources(await readSources(await folderOf(target)));
  if (problems.length > 0) return tell(problems.map(describeProblem));
  await writeFile(out, `${JSON.stringify(glossary)}\n`);
  console.log(`${out}: ${glossary.entries.length} entries, ${glossary.sections.length} sections.`);
  return OK;
}

/** Warnings go to standard error, and are no reason to fail. */
async function importFrom(target: string, out: string, asked: ImportOptions): Promise<number> {
  const { glossary, warnings } = importGlossaryFiles(await filesToImport(target), {
    ...(asked.id === undefined ? {} : { id: asked.id }),
    ...(asked.title === undefined ? {} : { title: asked.title }),
    ...(asked.language === undefined ? {} : { language: asked.language }),
  });
  for (const warning of warnings) console.error(`Warning: ${english(warning)}`);
  await writeFile(out, `${JSON.stringify(glossary)}\n`);
  console.log(`${out}: ${glossary.entries.length} entries, language ${glossary.language}.`);
  return OK;
}

/** To standard output where no file is named. */
async function exportTo(file: string, format = '', out?: string): Promise<number> {
  if (!isExportFormat(format)) {
    throw new UsageError(`"export" needs --to with one of ${EXPORT_FORMATS.join(', ')}.`);
  }
  const [source] = await filesToImport(file);
  if (source === undefined || basename(source.name) !== basename(file)) {
    throw new UsageError(`"${file}" is a folder; name a compiled glossary.`);
  }
  const { glossary } = importGlossary(source);
  const text = exportGlossary(glossary, format);
  if (out === undefined) {
    process.stdout.write(text);
  } else {
    await writeFile(out, text);
    console.log(`${out}: ${glossary.entries.length} entries.`);
  }
  return OK;
}

/** Problems go to standard error, one a line. */
function tell(problems: readonly string[]): number {
  if (problems.length === 0) {
    console.log('No problems.');
    return OK;
  }
  for (const problem of problems) console.error(problem);
  console.error(problems.length === 1 ? '1 problem.' : `${problems.length} problems.`);
  return PROBLEMS;
}

/** The folder of sources that is meant: itself, or the one its `article.md` is in. */
async function folderOf(target: string): Promise<string> {
  const found = await stat(target).catch(() => undefined);
  if (found?.isDirectory()) return target;
  if (found === undefined) throw new UsageError(`There is no file or folder "${target}".`);
  if (basename(target) === 'article.md') return dirname(resolve(target));
  throw new UsageError(
    `"${target}" isn't a folder of sources, an article.md or a compiled .json file. ` +
      "Compiling an article in another form isn't available yet.",
  );
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  if (error instanceof GlossaryError) {
    process.exitCode = tell(error.problems.map(describeProblem));
  } else if (error instanceof ImportError) {
    process.exitCode = tell([englishError(error)]);
  } else if (error instanceof UsageError || error instanceof UnreadableError) {
    console.error(`${error.message}\n\n${USAGE}`);
    process.exitCode = MISUSE;
  } else {
    throw error;
  }
}
