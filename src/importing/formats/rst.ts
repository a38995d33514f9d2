/** reStructuredText: the `glossary` directive of Sphinx. */
import type { ParsedFile, ReadEntry, TextFile } from '../reading';
import { lightText } from './light-text';

const DIRECTIVE = /^([ \t]*)\.\. glossary::/;

export function isRstGlossary(text: string): boolean {
  return /^[ \t]*\.\. glossary::/m.test(text);
}

/** Lines one step in are terms; what is further in defines those above it. */
export function readRst({ text }: TextFile): ParsedFile {
  const entries: ReadEntry[] = [];
  let outer: number | undefined;
  let step: number | undefined;
  let terms: string[] = [];
  let parts: string[] = [];
  let line = 0;
  const finish = (): void => {
    const [term, ...aliases] = terms;
    if (term !== undefined && parts.length > 0) {
      entries.push({
        term,
        place: `line ${line}`,
        aliases,
        definitions: [lightText(parts.join('\n'))],
      });
      terms = [];
    }
    parts = [];
  };
  for (const [index, raw] of text.split('\n').entries()) {
    const start = DIRECTIVE.exec(raw);
    if (start) {
      finish();
      terms = [];
      outer = (start[1] ?? '').length;
      step = undefined;
      continue;
    }
    if (outer === undefined || !/\S/.test(raw)) continue;
    const indent = raw.length - raw.trimStart().length;
    if (indent <= outer) {
      finish();
      terms = [];
      outer = undefined;
      continue;
    }
    if (step === undefined && /^\s*:\w+:/.test(raw)) continue;
    step ??= indent;
    if (indent > step) parts.push(raw);
    else {
      if (parts.length > 0) finish();
      if (/^\s*\.\. /.test(raw)) continue;
      // `term : classifier`
      terms.push(lightText(raw.replace(/\s+:\s+\S.*$/, '')));
      line = index + 1;
    }
  }
  finish();
  const title = /^(?:[=#*~^-]{3,}\n)?(\S.*)\n[=#*~^-]{3,}$/m.exec(text)?.[1];
  return { entries, title };
}
