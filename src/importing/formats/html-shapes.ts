/** The shapes of glossaries in HTML. Each function returns the entries it finds. */

import type { ReadEntry, ReadOptions } from '../reading';
import { chooseColumns } from './columns';
import { type HtmlSection, leadingBold, sectionsOf, textBelow } from './html-sections';
import { htmlText, isSilent } from './html-text';
import {
  attribute,
  childrenOf,
  elementsIn,
  findAll,
  type HtmlElement,
  type HtmlNode,
  isHtmlElement,
} from './html-tree';
import { describesTerms, layoutOf } from './record';
import { isGlossaryHead, readRows } from './rows';
import { namesOf, textsOf } from './values';

/** Parts that pages have beside their terms. */
const NO_TERM =
  /^(?:introduction|contents|table of contents|references|external links|further reading|see also|bibliography|navigation|about this glossary|contributing|related terms)$/i;

/** Terms and definitions in pairs; `dt` and `dd` may also be outside of a `dl`. */
export function fromDefinitionLists(root: HtmlNode): ReadEntry[] {
  const entries: ReadEntry[] = [];
  /** Where exports of Glossa's own had the entries before they were put into alphabetical order. */
  const places = new Map<ReadEntry, number>();
  let terms: HtmlElement[] = [];
  let details: HtmlElement[] = [];
  const finish = (): void => {
    const [first, ...others] = terms.map(termOf);
    if (first && details.length > 0) {
      const ours = terms.find((term) => attribute(term, 'data-glossa') !== undefined);
      const entry: ReadEntry = {
        ...first,
        place: `entry ${entries.length + 1}`,
        aliases: [...first.aliases, ...others.flatMap(({ term, aliases }) => [term, ...aliases])],
        definitions: [details.map(htmlText).join(' ')],
        ...(ours ? ourAttributes(ours) : {}),
      };
      entries.push(entry);
      if (ours) places.set(entry, Number(attribute(ours, 'data-glossa')));
    }
    terms = [];
    details = [];
  };
  const visit = (node: HtmlNode): void => {
    for (const child of childrenOf(node)) {
      if (!isHtmlElement(child) || isSilent(child)) continue;
      if (child.tagName === 'dt') {
        if (details.length > 0) finish();
        terms.push(child);
      } else if (child.tagName === 'dd') {
        details.push(child);
      } else {
        if (child.tagName === 'dl') finish();
        visit(child);
        if (child.tagName === 'dl') finish();
      }
    }
  };
  visit(root);
  finish();
  return entries.sort((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0));
}

/** What exports of Glossa's own say in attributes. */
function ourAttributes(term: HtmlElement): Partial<ReadEntry> {
  const names = (name: string): string[] => namesOf(attribute(term, name), undefined);
  const [kind] = textsOf(attribute(term, 'data-kind'), undefined);
  return {
    exact: true,
    hidden: names('data-forms'),
    related: names('data-related'),
    ...(kind === undefined ? {} : { kind }),
  };
}

interface ReadTerm {
  readonly term: string;
  readonly key?: string;
  readonly aliases: string[];
  readonly expansion?: string;
}

function termOf(element: HtmlElement): ReadTerm {
  const marked = findAll(element, 'dfn');
  const [only, ...more] = marked;
  const own = only && more.length === 0 ? only : element;
  const key = attribute(element, 'id') ?? (only && attribute(only, 'id'));
  // `<dfn title="…">GDO</dfn>`, `<dfn><abbr title="…">GDO</abbr></dfn>`
  const abbr = [...marked, ...findAll(element, 'abbr')];
  const expansion = abbr.map((one) => attribute(one, 'title')).find((title) => title);
  const others = marked.flatMap((one) => (attribute(one, 'data-lt') ?? '').split('|'));
  return {
    term: htmlText(own),
    ...(key === undefined ? {} : { key }),
    aliases: others.filter((one) => /\S/.test(one)),
    ...(expansion === undefined ? {} : { expansion }),
  };
}

/** Tables with a column of terms and a column of definitions. */
export function fromTables(root: HtmlNode, options: ReadOptions, isTitled: boolean): ReadEntry[] {
  return findAll(root, 'table').flatMap((table) => {
    const rows = findAll(table, 'tr').map((row) =>
      elementsIn(row)
        .filter(({ tagName }) => tagName === 'td' || tagName === 'th')
        .map(htmlText),
    );
    const filled = rows.filter((row) => row.some((cell) => cell !== ''));
    const [head = [], second = []] = filled;
    if (findAll(table, 'table').length > 0 || second.length < 2) return [];
    const namesTerms = describesTerms(layoutOf(head, options.language));
    const isGlossary = isGlossaryTable(table) || (isTitled && isListOfTerms(filled));
    return namesTerms || isGlossary ? readRows(escaped(filled), options).entries : [];
  });
}

/** Whether all rows have two cells, different terms first, in a page that is called a glossary. */
function isListOfTerms(rows: readonly (readonly string[])[]): boolean {
  const isPairs = rows.every((row) => row.length === 2);
  return rows.length >= 3 && isPairs && chooseColumns(rows, 2).isClear;
}

/** Whether any table's first row has names that only glossaries have. */
export function hasTellingTable(root: HtmlNode): boolean {
  return findAll(root, 'table').some((table) => {
    const [row] = findAll(table, 'tr');
    const head = row ? elementsIn(row).map(htmlText) : [];
    return (
      isGlossaryTable(table) || (isGlossaryHead(head) && describesTerms(layoutOf(head, undefined)))
    );
  });
}

/** Cells are text by now: what looks like markup in them isn't. */
function escaped(rows: readonly (readonly string[])[]): string[][] {
  return rows.map((row) =>
    row.map((cell) => cell.replace(/[&<[*_`]/g, (sign) => `&#${sign.charCodeAt(0)};`)),
  );
}

function isGlossaryTable(table: HtmlElement): boolean {
  return /gloss|abbrev|acronym/i.test(
    `${attribute(table, 'class') ?? ''} ${attribute(table, 'id') ?? ''}`,
  );
}

/** `**Term**: definition` in list items. */
export function fromLists(root: HtmlNode): ReadEntry[] {
  const entries: ReadEntry[] = [];
  const visit = (node: HtmlNode): void => {
    for (const child of elementsIn(node)) {
      const entry = child.tagName === 'li' ? fromItem(child, entries.length) : undefined;
      if (entry) entries.push(entry);
      else if (!isDetail(child) && !isSilent(child)) visit(child);
    }
  };
  visit(root);
  return entries;
}

/** Everything in a definition's element belongs to it, whatever its shape. */
function isDetail(element: HtmlElement): boolean {
  return element.tagName === 'dd' || element.tagName === 'dt';
}

function isInDetail(element: HtmlElement): boolean {
  let parent = element.parentNode;
  while (parent && isHtmlElement(parent)) {
    if (isDetail(parent)) return true;
    parent = parent.parentNode;
  }
  return false;
}

function fromItem(item: HtmlElement, count: number): ReadEntry | undefined {
  const inner = elementsIn(item)[0];
  const bold = leadingBold(item) ?? (inner?.tagName === 'p' ? leadingBold(inner) : undefined);
  if (!bold) return undefined;
  const whole = textBelow(item);
  const written = textBelow(bold.element);
  const definition = withoutSign(whole.slice(whole.indexOf(written) + written.length));
  if (definition === '') return undefined;
  return { term: bold.term, place: `item ${count + 1}`, definitions: [definition] };
}

/** Headings, or bold words before paragraphs, with the text below them. */
export function fromSections(root: HtmlNode): ReadEntry[] {
  const sections = sectionsOf(root);
  const level = termLevel(sections);
  if (level === undefined) return [];
  const entries: { entry: ReadEntry; parts: string[] }[] = [];
  let open = false;
  for (const section of sections) {
    if (section.level === level) {
      open = !NO_TERM.test(section.heading) && !isLetter(section);
      if (open) {
        const place = `section ${entries.length + 1}`;
        const key = section.key === undefined ? {} : { key: section.key };
        entries.push({
          entry: { term: section.heading, place, definitions: [], ...key },
          parts: [section.text],
        });
      }
    } else if (section.level < level) {
      open = false;
    } else if (open) {
      entries.at(-1)?.parts.push(section.heading, section.text);
    }
  }
  return entries.map(({ entry, parts }) => {
    const text = withoutSign(parts.filter((part) => part !== '').join(' '));
    return { ...entry, definitions: text === '' ? [] : [text] };
  });
}

/** `A`, `0–9`: the letters of an index, unless they have a definition. */
function isLetter({ heading, text }: HtmlSection): boolean {
  return text === '' && LETTER.test(heading);
}

const LETTER = /^(?:[\p{L}\d#]|[\p{L}\d]\s*[-–—]\s*[\p{L}\d])$/u;

/** The level with the most different headings that have text of their own. */
function termLevel(sections: readonly HtmlSection[]): number | undefined {
  const levels = new Map<number, Set<string>>();
  for (const { level, heading, text } of sections) {
    if (level === 0 || text === '' || heading === '' || NO_TERM.test(heading)) continue;
    const known = levels.get(level) ?? new Set();
    levels.set(level, known.add(heading));
  }
  const areTerms = [...levels].filter(
    ([, names]) => [...names].filter((name) => LETTER.test(name)).length * 2 <= names.size,
  );
  const [best] = areTerms.sort(([a, one], [b, other]) => other.size - one.size || a - b);
  return best?.[0];
}

/** Paragraphs that define the word they mark: `A <dfn>kettle</dfn> is a pot.` */
export function fromMarkedTerms(root: HtmlNode): ReadEntry[] {
  return findAll(root, 'p', 'li').flatMap((paragraph, place) => {
    if (isInDetail(paragraph)) return [];
    const [first, ...others] = findAll(paragraph, 'dfn').map(htmlText);
    if (first === undefined) return [];
    const definitions = [htmlText(paragraph)];
    return [{ term: first, aliases: others, place: `paragraph ${place + 1}`, definitions }];
  });
}

/** What separates a term from its definition. */
function withoutSign(text: string): string {
  return text.replace(/^\s*(?:[:：=–—]|-(?=\s))\s*/, '');
}
