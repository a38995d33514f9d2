/**
 * `explain --jsonl`: reads a text from each line, and writes its hits as a line. It keeps
 * one line in memory, so a file may have any length.
 */
import type { Explainer, Passage } from '../src/matching/explain';
import { describeReason } from './reason';

/** A line that can't be explained; the message says what to do. */
export class LineError extends Error {
  override readonly name = 'LineError';
}

interface Item extends Passage {
  readonly id: string | number;
}

const EXAMPLE = 'Write {"id": "1", "title": "…", "text": "…"}, with "context" if there is more.';

/**
 * @param json of an object with `id`, `title`, `text` and, where there is one, `context`
 * @throws LineError if it isn't one
 */
export function parseItem(json: string): Item {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    throw new LineError(`isn't JSON: ${(error as SyntaxError).message}. ${EXAMPLE}`);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new LineError(`isn't a JSON object. ${EXAMPLE}`);
  }
  const { id, title, text, context } = value as Record<string, unknown>;
  if (typeof id !== 'string' && typeof id !== 'number') {
    throw new LineError(`has no "id" that is text or a number. ${EXAMPLE}`);
  }
  if (typeof text !== 'string') {
    throw new LineError(`has no "text" that is text. ${EXAMPLE}`);
  }
  if (title !== undefined && title !== null && typeof title !== 'string') {
    throw new LineError(`has a "title" that isn't text. Leave it out or write text. ${EXAMPLE}`);
  }
  if (context !== undefined && context !== null && typeof context !== 'string') {
    throw new LineError(`has a "context" that isn't text. Leave it out or write text. ${EXAMPLE}`);
  }
  return { id, title: title ?? '', text, context: context ?? undefined };
}

/**
 * Lines of bytes, without their line ends. Only a line feed ends one: JSON may
 * hold other characters that are line ends to Unicode.
 */
export async function* splitLines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let parts: Uint8Array[] = [];
  for await (const chunk of chunks) {
    let from = 0;
    for (let at = chunk.indexOf(0x0a); at >= 0; at = chunk.indexOf(0x0a, from)) {
      yield Buffer.concat([...parts, chunk.subarray(from, at)]);
      parts = [];
      from = at + 1;
    }
    parts.push(chunk.subarray(from));
  }
  const last = Buffer.concat(parts);
  if (last.length > 0) yield last;
}

/**
 * The answers, each a line of JSON with its line end. Blank lines are skipped.
 *
 * @param answer of one item; what it returns goes out beside the item's id
 * @param complain called for each line that can't be answered, with its number from 1
 */
export async function* answerLines(
  chunks: AsyncIterable<Uint8Array>,
  answer: (passage: Passage) => object,
  complain: (line: number, what: string) => void,
): AsyncGenerator<string> {
  let number = 0;
  for await (const bytes of splitLines(chunks)) {
    number++;
    try {
      const line = decodeLine(bytes);
      if (line.trim() === '') continue;
      const { id, ...passage } = parseItem(line);
      yield `${JSON.stringify({ id, ...answer(passage) })}\n`;
    } catch (error) {
      if (!(error instanceof LineError)) throw error;
      complain(number, error.message);
    }
  }
}

/** The terms in each line's text, as `answerLines`. */
export function explainLines(
  chunks: AsyncIterable<Uint8Array>,
  explainer: Explainer,
  complain: (line: number, what: string) => void,
): AsyncGenerator<string> {
  const explain = (passage: Passage): object => ({
    hits: explainer.explainText(passage).map(({ start, end, entry, shown, reason }) => {
      const why = describeReason(reason);
      const term = passage.text.slice(start, end);
      return { start, end, term, entry, shown, why, reason };
    }),
  });
  return answerLines(chunks, explain, complain);
}

/** @throws LineError if the bytes aren't UTF-8 */
function decodeLine(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new LineError("isn't UTF-8. Save the file in the encoding UTF-8.");
  }
}
