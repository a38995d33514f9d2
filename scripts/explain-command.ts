/**
 * The `explain` command: shows which words of a text a page would mark, which not, and why. It runs
 * the matcher and the gate that pages run. Tests call it in their own process, because starting
 * Node for each call would take most of their time.
 */
import { readFile } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { type Console, exitCodeOf, OK, PROBLEM, readOptions, UsageError } from './command';
import { readDocument } from './document';
import { explainLines } from './explain-lines';
import { explainReport } from './explain-report';
import { describeFailure, InputError } from './failures';
import { type LoadedGlossary, loadExplainer } from './load-explainer';

const USAGE = `Usage:
  npm run -s explain -- FILE               explain an HTML, Markdown or text file
  npm run -s explain -- --jsonl < IN > OUT explain a text on each line

  --glossary FILE   use this glossary instead of the bundled one: a file or folder
                    in any format that can be imported (docs/IMPORT.md)

With --jsonl, each input line is an object {"id", "title", "text"}; it may also have
"context", more of the text's document. Each output line is {"id", "hits"}; a hit is
{"start", "end", "term", "entry", "shown", "why", "reason"}, with offsets into the
text in UTF-16 units; "why" gives the reason in words, "reason" as data. Lines that can't be read are left out and reported on standard error.`;

/** Standard input, output and errors, as the command uses them. */
export interface ExplainConsole extends Console {
  readonly input: AsyncIterable<Uint8Array>;
  /** Takes the answers, a line at a time, as fast as their reader reads them. */
  readonly answers: NodeJS.WritableStream;
}

/** @returns the exit code */
export function runExplain(args: readonly string[], console: ExplainConsole): Promise<number> {
  const texts = { usage: USAGE, console, describe: describeFailure };
  return exitCodeOf(() => carryOut(args, console), texts);
}

async function carryOut(args: readonly string[], console: ExplainConsole): Promise<number> {
  const { positionals, values } = readOptions(args, {
    jsonl: { type: 'boolean' },
    glossary: { type: 'string' },
    help: { type: 'boolean', short: 'h' },
  });
  const [file, ...more] = positionals;
  if (values.help) {
    console.log(USAGE);
    return OK;
  }
  if (more.length > 0) throw new UsageError(`Too many files: ${positionals.join(', ')}`);
  if (values.jsonl && file !== undefined) {
    throw new UsageError(`--jsonl reads standard input: write "--jsonl < ${file}".`);
  }
  if (values.jsonl) return explainInput(await loadExplainer(values.glossary), console);
  if (file === undefined) throw new UsageError('Name a file, or give --jsonl.');
  return explainFile(file, await loadExplainer(values.glossary), console);
}

async function explainInput(
  { explainer }: LoadedGlossary,
  console: ExplainConsole,
): Promise<number> {
  let code: number = OK;
  const answers = explainLines(console.input, explainer, (line, what) => {
    code = PROBLEM;
    console.error(`line ${line} ${what}`);
  });
  try {
    await pipeline(Readable.from(answers), console.answers, { end: false });
  } catch (error) {
    // The reader closed the pipe, as `head` does once it has enough.
    if ((error as NodeJS.ErrnoException).code !== 'EPIPE') throw error;
  }
  return code;
}

async function explainFile(
  file: string,
  { glossary: { entries, language }, explainer }: LoadedGlossary,
  console: Console,
): Promise<number> {
  const document = readDocument(file, await readBytes(file), language);
  const hits = explainer.explainBlocks(document.title, document.blocks);
  console.log(explainReport(file, document, hits, entries));
  return OK;
}

async function readBytes(file: string): Promise<Uint8Array> {
  return readFile(file).catch((error: NodeJS.ErrnoException) => {
    if (/^https?:/i.test(file)) {
      throw new InputError(`${file} is an address. Save the page and name its file.`);
    }
    if (error.code === 'ENOENT') throw new InputError(`There is no file "${file}".`);
    if (error.code === 'EISDIR') throw new InputError(`${file} is a folder. Name a file in it.`);
    throw new InputError(`${file} can't be read: ${error.message}.`);
  });
}
