/**
 * Scores the sense gate on labelled texts: what a page would show of them, by the
 * same code as `explain`.
 */
import { readFile } from 'node:fs/promises';
import { parse } from 'node:path';
import { OK, readOptions, runCommand, UsageError } from './command';
import { describeFailure, InputError } from './failures';
import { loadExplainer } from './load-explainer';
import { type Decision, type LabelledItem, sensesReport } from './senses-report';

const USAGE = `Usage:
  npm run -s senses -- [--glossary GLOSSARY] FILE.jsonl

  --glossary GLOSSARY   score this glossary, in any format that can be imported: only the
                        items whose "glossary" is its file's name without its ending
  --alone               show the gate nothing but the paragraph that the word is in

Each line is an object: "id"; "term", the word in question; "title" of the document;
"text"; "start" and "end" of the word in it, counted in code points; "context", more of
the document, or null; "in_domain", whether an explanation helps there; "source", with
the corpus before the first colon or slash; "kind", if items are of several kinds. Without "text",
the word is in "context", in which each line is a paragraph.`;

await runCommand(main, USAGE, describeFailure);

async function main(args: readonly string[]): Promise<number> {
  const { positionals, values } = readOptions(args, {
    glossary: { type: 'string' },
    alone: { type: 'boolean' },
  });
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) throw new UsageError('Name one file.');
  const lines = (await read(file)).split('\n').filter((line) => line.trim() !== '');
  const name = values.glossary && parse(values.glossary).name;
  const items = lines
    .map((line, at) => parseItem(line, `${file}:${at + 1}`))
    .filter(({ glossary }) => glossary === undefined || name === undefined || glossary === name);
  const { explainer } = await loadExplainer(values.glossary);
  const decisions = items.map((whole): Decision => {
    const item = values.alone ? alone(whole) : whole;
    const over = explainer
      .explainText(item)
      .filter((hit) => hit.start < item.end && hit.end > item.start);
    return { item, hits: over };
  });
  console.log(sensesReport(decisions));
  return OK;
}

/** An item without the text around its paragraph. */
function alone(item: LabelledItem): LabelledItem {
  const from = item.text.lastIndexOf('\n', item.start - 1) + 1;
  const end = item.text.indexOf('\n', item.start);
  return {
    ...item,
    title: '',
    text: item.text.slice(from, end < 0 ? undefined : end),
    start: item.start - from,
    end: item.end - from,
    context: undefined,
  };
}

async function read(file: string): Promise<string> {
  return readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new InputError(`${file} can't be read: ${error.message}.`);
  });
}

function parseItem(line: string, place: string): LabelledItem {
  let value: Record<string, unknown>;
  try {
    value = Object(JSON.parse(line)) as Record<string, unknown>;
  } catch (error) {
    throw new InputError(`${place} isn't JSON: ${(error as SyntaxError).message}.`);
  }
  const inContext = value.text === undefined;
  const text = string(value, inContext ? 'context' : 'text', place);
  return {
    id: string(value, 'id', place),
    term: string(value, 'term', place),
    title: typeof value.title === 'string' ? value.title : '',
    text,
    start: toUnits(text, number(value, 'start', place)),
    end: toUnits(text, number(value, 'end', place)),
    context: typeof value.context === 'string' && !inContext ? value.context : undefined,
    ...(typeof value.glossary === 'string' ? { glossary: value.glossary } : {}),
    ...(typeof value.kind === 'string' ? { kind: value.kind } : {}),
    wanted: value.in_domain === true,
    corpus: string(value, 'source', place).split(/[:/]/, 1)[0] ?? '',
  };
}

function string(value: Record<string, unknown>, field: string, place: string): string {
  const found = value[field];
  if (typeof found === 'string') return found;
  throw new InputError(`${place} has no "${field}" that is text.`);
}

function number(value: Record<string, unknown>, field: string, place: string): number {
  const found = value[field];
  if (typeof found === 'number') return found;
  throw new InputError(`${place} has no "${field}" that is a number.`);
}

/** From code points to UTF-16 units. */
function toUnits(text: string, points: number): number {
  return [...text].slice(0, points).join('').length;
}
