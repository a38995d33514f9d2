/** Glossaries in AsciiDoc: description lists, `term:: definition`. */
import type { ParsedFile, ReadEntry, TextFile } from '../reading';
import { lightText } from './light-text';

const ITEM = /^[ \t]*(\S.{0,200}?)(:{2,4}|;;)(?:[ \t]+(.*))?$/;
const TITLE = /^=[ \t]+(\S.*)$/m;
const MARK = /^[ \t]*\[glossary[\],%]/m;

/** Whether the text declares a glossary. */
export function isAsciiDocGlossary(text: string): boolean {
  return MARK.test(text) && /^[ \t]*\S.*::(?:\s|$)/m.test(text);
}

/** Terms of description lists; of those marked as glossaries, if there are any. */
export function readAsciiDoc({ text }: TextFile): ParsedFile {
  const found: { term: string; place: string; parts: string[]; aliases: string[] }[] = [];
  const isMarked = MARK.test(text);
  let open = !isMarked;
  let inBlock = false;
  let outside = 0;
  for (const [index, line] of text.split('\n').entries()) {
    if (/^(?:-{4,}|\.{4,}|\/{4,}|={4,}|\*{4,})\s*$/.test(line)) {
      inBlock = !inBlock;
      continue;
    }
    if (inBlock || /^\/\/(?!\/)/.test(line) || /^:[\w-]+!?:/.test(line)) continue;
    if (MARK.test(line)) open = true;
    else if (/^={1,6} /.test(line)) open = !isMarked;
    if (!open || /^(?:\[.*\]|={1,6} .*|\.\S.*|ifn?def::.*|endif::.*)\s*$/.test(line)) continue;
    const item = ITEM.exec(line);
    if (item) {
      const [, term = '', , definition = ''] = item;
      found.push({
        term,
        place: `line ${index + 1}`,
        parts: definition === '' ? [] : [definition],
        aliases: [],
      });
    } else if (/\S/.test(line)) {
      if (found.length === 0) outside++;
      else if (line.trim() !== '+') found.at(-1)?.parts.push(line);
    }
  }
  const entries = joined(found).map(
    ({ term, place, parts, aliases }): ReadEntry => ({
      term: lightText(term),
      place,
      aliases: aliases.map(lightText),
      definitions: [lightText(parts.join('\n'))].filter((one) => one !== ''),
    }),
  );
  const title = TITLE.exec(text)?.[1];
  const fit = entries.length / Math.max(1, entries.length + outside);
  return { entries, title, confidence: isMarked ? 1 : 0.3 + 0.4 * fit };
}

interface Item {
  readonly term: string;
  readonly place: string;
  readonly parts: string[];
  readonly aliases: string[];
}

/** Several terms before one definition are names of one entry. */
function joined(items: readonly Item[]): Item[] {
  const entries: Item[] = [];
  let before: Item | undefined;
  for (const item of items) {
    if (before) before.aliases.push(item.term);
    const whole: Item = before ? { ...before, parts: item.parts } : item;
    before = item.parts.length === 0 ? whole : undefined;
    if (!before) entries.push(whole);
  }
  return entries;
}
