/**
 * Scores the sense gate on labelled texts: what a page would show of them, by the
 * same code as `explain`.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createExplainer } from '../src/matching/explain';
import type { TopicModel } from '../src/matching/sense/topic-model';
import { ASSETS, loadBundledGlossary } from './read-sources';
import { type Decision, type LabelledItem, sensesReport } from './senses-report';

const USAGE = `Usage:
  npm run -s senses -- FILE.jsonl

Each line is an object: "id"; "term", the word in question; "title" of the document;
"text"; "start" and "end" of the word in it, counted in code points; "context", more of
the document, or null; "in_domain", whether an explanation helps there; "source", with
the corpus before the first colon.`;

/** The file can't be scored; the message says why. */
class InputError extends Error {}

async function main([file, ...more]: readonly string[]): Promise<void> {
  if (file === undefined || more.length > 0) throw new InputError(USAGE);
  const lines = (await read(file)).split('\n').filter((line) => line.trim() !== '');
  const items = lines.map((line, at) => parseItem(line, `${file}:${at + 1}`));
  const { entries } = await loadBundledGlossary();
  const topics = JSON.parse(await readFile(join(ASSETS, 'topics.json'), 'utf8')) as TopicModel;
  const { explainText } = createExplainer(entries, topics);
  const decisions = items.map((item): Decision => {
    const over = explainText(item).filter((hit) => hit.start < item.end && hit.end > item.start);
    return { item, hits: over };
  });
  console.log(sensesReport(decisions));
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
  const text = string(value, 'text', place);
  return {
    id: string(value, 'id', place),
    term: string(value, 'term', place),
    title: typeof value.title === 'string' ? value.title : '',
    text,
    start: toUnits(text, number(value, 'start', place)),
    end: toUnits(text, number(value, 'end', place)),
    context: typeof value.context === 'string' ? value.context : undefined,
    wanted: value.in_domain === true,
    corpus: string(value, 'source', place).split(':', 1)[0] ?? '',
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

try {
  await main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof InputError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
