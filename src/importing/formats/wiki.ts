/** MediaWiki: definition lists (`;term :definition`) and the templates of glossaries. */
import type { ParsedFile, ReadEntry, TextFile } from '../reading';
import { wikiText } from './light-text';

const TEMPLATE_TERM = /^\s*(?:;\s*)?\{\{\s*(?:term|gterm|glossary term)\s*\|/i;
const TEMPLATE_DEFINITION = /^\s*(?::\s*)?\{\{\s*(?:defn|gdef|glossary definition)\s*\|/i;

/** Whether the text uses the templates that are made for glossaries. */
export function hasGlossaryTemplates(text: string): boolean {
  return /\{\{\s*(?:term|gterm)\s*\|/i.test(text) && /\{\{\s*(?:defn|gdef)\s*\|/i.test(text);
}

export function isWikiGlossary(text: string): boolean {
  return (
    /\{\{\s*(?:term|gterm)\s*\|/i.test(text) ||
    (/^;[^;\n]*\S/m.test(text) && /^:+[^:\n]*\S|^;[^:\n]+:[^\n]*\S/m.test(text))
  );
}

interface Item {
  readonly terms: string[];
  readonly place: string;
  readonly parts: string[];
}

export function readWiki({ text }: TextFile): ParsedFile {
  const items: Item[] = [];
  let other = 0;
  const begin = (term: string, line: number): Item => {
    const last = items.at(-1);
    // Several terms before one definition are names of one entry.
    if (last && last.parts.length === 0) {
      last.terms.push(term);
      return last;
    }
    const item = { terms: [term], place: `line ${line}`, parts: [] };
    items.push(item);
    return item;
  };
  for (const [index, line] of joinedLines(text).entries()) {
    const last = items.at(-1);
    if (TEMPLATE_TERM.test(line)) {
      begin(firstValue(line), index + 1);
    } else if (TEMPLATE_DEFINITION.test(line)) {
      last?.parts.push(firstValue(line));
    } else if (/^;/.test(line)) {
      const [term, definition] = parted(line.slice(1));
      const item = begin(term, index + 1);
      if (definition !== '') item.parts.push(definition);
    } else if (/^:/.test(line)) {
      if (last) last.parts.push(line.replace(/^[:*#;]+/, ''));
    } else if (
      /\S/.test(line) &&
      !/^(?:=|\{\{|\}\}|\{\||\|\}|\[\[(?:category|file)|<|__)/i.test(line)
    ) {
      other++;
    }
  }
  const entries = items.flatMap(({ terms, place, parts }): ReadEntry[] => {
    const [term = '', ...aliases] = terms.map(wikiText).filter((one) => one !== '');
    const definition = wikiText(parts.join('\n'));
    return term === '' || definition === ''
      ? []
      : [{ term, place, aliases, definitions: [definition] }];
  });
  const hasTemplates = TEMPLATE_TERM.test(text.slice(Math.max(0, text.search(/\{\{\s*g?term/i))));
  const fit = entries.length / Math.max(1, entries.length + other);
  return { entries, confidence: hasTemplates && entries.length > 0 ? 0.95 : 0.2 + 0.6 * fit };
}

/** Templates over several lines as one line each. */
function joinedLines(text: string): string[] {
  const lines: string[] = [];
  let depth = 0;
  for (const line of text.split('\n')) {
    if (depth > 0) lines[lines.length - 1] += ` ${line}`;
    else lines.push(line);
    depth += (line.match(/\{\{/g)?.length ?? 0) - (line.match(/\}\}/g)?.length ?? 0);
    if (depth < 0 || (lines.at(-1)?.length ?? 0) > 10_000) depth = 0;
  }
  return lines;
}

/** `{{term|1=cup}}`, `{{defn|A vessel.}}` */
function firstValue(line: string): string {
  const inside = line.slice(line.indexOf('|') + 1).replace(/\}\}\s*$/, '');
  const named = /^\s*(?:1|defn|term)\s*=/.exec(inside);
  const rest = named ? inside.slice(named[0].length) : inside;
  return partsOutside(rest, '|')[0] ?? '';
}

function parted(line: string): [term: string, definition: string] {
  const [term = '', ...rest] = partsOutside(line, ':');
  return [term, rest.join(':')];
}

/** Splits a text at a sign, but not in templates and links. */
function partsOutside(text: string, sign: string): string[] {
  const parts = [''];
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    const pair = text.slice(at, at + 2);
    if (pair === '{{' || pair === '[[') depth++;
    if (pair === '}}' || pair === ']]') depth--;
    const isAddress = sign === ':' && pair.startsWith(':') && text.slice(at, at + 3) === '://';
    if (text.charAt(at) === sign && depth <= 0 && !isAddress) parts.push('');
    else parts[parts.length - 1] += text.charAt(at);
  }
  return parts;
}
