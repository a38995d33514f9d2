/** JSON: Glossa's own glossaries, other data, and lines of JSON. */
import { ImportError } from '../import-error';
import type { TextFile } from '../reading';
import { type Remark, remark } from '../remark';
import { isObject, type Json } from './values';

/**
 * The file's value; for JSON lines, the list of their values.
 * @throws ImportError with the line if it isn't JSON
 */
export function parseJson({ name, text }: TextFile): Json {
  try {
    return JSON.parse(text) as Json;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    const lines = text.split('\n').filter((line) => /\S/.test(line));
    if (lines.length > 1 && lines.every((line) => /^\s*\{.*\}\s*$/.test(line)))
      return parseLines(name, text);
    throw new ImportError(name, notJson(error), { line: lineOf(error, text) });
  }
}

function parseLines(name: string, text: string): Json {
  return text.split('\n').flatMap((line, index) => {
    if (!/\S/.test(line)) return [];
    try {
      return [JSON.parse(line) as Json];
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error;
      throw new ImportError(name, notJson(error), { line: index + 1 });
    }
  });
}

function notJson({ message }: SyntaxError): Remark {
  return remark('imports.badJson', { reason: message });
}

/** Each JavaScript engine has its own way to give the position in its message. */
function lineOf({ message }: SyntaxError, text: string): number | undefined {
  const line = /line (\d+)/.exec(message)?.[1];
  if (line !== undefined) return Number(line);
  const position = /position (\d+)/.exec(message)?.[1];
  if (position !== undefined) return text.slice(0, Number(position)).split('\n').length;
  return /end of (JSON )?(input|data)/i.test(message)
    ? text.trimEnd().split('\n').length
    : undefined;
}

/** Whether the value claims to be one of Glossa's own glossaries. */
export function isGlossa(value: Json): boolean {
  return isObject(value) && typeof value.format === 'string' && value.format.startsWith('glossa/');
}
