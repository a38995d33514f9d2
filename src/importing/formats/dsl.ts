/** DSL, the dictionaries of Lingvo: headwords at the margin, cards in tags indented below. */

import { languageNamed } from '../language-names';
import type { ParsedFile, ReadEntry, TextFile } from '../reading';
import { plainText } from './plain-text';
import { withoutSpans } from './spans';

export function isDsl(head: string): boolean {
  return /^\s*#NAME\s/i.test(head) && /^#(?:INDEX|CONTENTS)_LANGUAGE/im.test(head);
}

/** What tags hide or say about a word: parts of speech, examples, links of sounds. */
const HIDDEN = /\[(p|s|ex|url|video|t|preview)\]/g;

export function readDsl({ text }: TextFile): ParsedFile {
  const headers = new Map<string, string>();
  const entries: ReadEntry[] = [];
  let terms: string[] = [];
  let parts: string[] = [];
  let place = 0;
  const finish = (): void => {
    const [term, ...aliases] = terms;
    const definition = cardText(parts.join(' '));
    if (term !== undefined && parts.length > 0) {
      const kind = /\[p\]([^[\]]{1,40})\[\/p\]/.exec(parts.join(' '))?.[1];
      entries.push({
        term,
        place: `line ${place}`,
        aliases,
        definitions: definition === '' ? [] : [definition],
        ...(kind === undefined ? {} : { kind: plainText(kind) }),
      });
      terms = [];
    }
    parts = [];
  };
  const shown = withoutSpans(text, /\{\{/g, () => '}}');
  for (const [index, line] of shown.split('\n').entries()) {
    const header = /^#(\w+)\s+"?([^"]*)"?\s*$/.exec(line);
    if (header && entries.length === 0 && terms.length === 0) {
      headers.set((header[1] ?? '').toUpperCase(), header[2] ?? '');
    } else if (/^[ \t]/.test(line)) {
      if (/\S/.test(line)) parts.push(line.trim());
    } else if (/\S/.test(line)) {
      if (parts.length > 0) finish();
      terms.push(headword(line));
      place = index + 1;
    }
  }
  finish();
  const language = languageNamed(
    (headers.get('INDEX_LANGUAGE') ?? '').replace(/(?<=\p{Ll})\p{Lu}.*$/u, ''),
  );
  return { entries, title: headers.get('NAME'), language };
}

/** `{[']}a{[/']}bc (optional)`: what is in braces isn't part of the word. */
function headword(line: string): string {
  return plainText(line.replace(/\{[^{}]*\}/g, '').replace(/\\(.)/g, '$1'));
}

function cardText(card: string): string {
  const plain = withoutSpans(card, HIDDEN, ([, tag = '']) => `[/${tag}]`, ' ')
    .replace(/\[m\d?\]/g, ' ')
    .replace(/(?<!\\)\[\/?[^[\]]*\]/g, '')
    .replace(/<<([^<>]*)>>/g, '$1')
    .replace(/\\(.)/g, '$1');
  return plainText(plain);
}
