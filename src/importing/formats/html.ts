/** HTML, and templates that contain HTML. */

import type { ParsedFile, ReadEntry, ReadOptions, TextFile } from '../reading';
import {
  fromDefinitionLists,
  fromLists,
  fromMarkedTerms,
  fromSections,
  fromTables,
} from './html-shapes';
import { htmlText } from './html-text';
import { attribute, findAll, type HtmlNode, type HtmlParent, parseHtml } from './html-tree';
import { withoutTemplates } from './template';

/** `[[css3-values]]`: how specifications write what a tool turns into `[css3-values]`. */
const CITATION = /\[\[!?([\w.-]{1,60})\]\]/g;

/** @throws ImportError if the HTML is nested too deep */
export function readHtml({ name, text }: TextFile, options: ReadOptions): ParsedFile {
  const document = parseHtml(name, withoutTemplates(text).replace(CITATION, '[$1]'));
  return { ...aboutOf(document), entries: entriesIn(document, options) };
}

/**
 * The entries of the shape that finds the most. Definition lists and tables are strong signs, so
 * they win over as many headings.
 */
export function entriesIn(document: HtmlNode, options: ReadOptions): ReadEntry[] {
  const [main] = findAll(document, 'main');
  const inMain = main ? shapesIn(main, options) : [];
  return inMain.length > 0 ? inMain : shapesIn(document, options);
}

function shapesIn(root: HtmlNode, options: ReadOptions): ReadEntry[] {
  const shapes: readonly (readonly [weight: number, entries: ReadEntry[]])[] = [
    [1.5, [...fromDefinitionLists(root), ...fromTables(root, options)]],
    [1.2, fromLists(root)],
    [1, fromSections(root)],
    [1, fromMarkedTerms(root)],
  ];
  const weigh = (entries: readonly ReadEntry[]): number =>
    entries.filter(({ definitions, sameAs }) => definitions.length > 0 || sameAs).length;
  const [best] = [...shapes].sort(([a, one], [b, other]) => weigh(other) * b - weigh(one) * a);
  return best?.[1] ?? [];
}

/** What the page says about itself. */
function aboutOf(document: HtmlParent): Omit<ParsedFile, 'entries'> {
  const [html] = findAll(document, 'html');
  const [title] = findAll(document, 'title');
  const [heading] = findAll(document, 'h1');
  const links = findAll(document, 'link', 'a');
  const linked = (rel: string) =>
    links.find((link) => attribute(link, 'rel')?.split(' ').includes(rel));
  const licence = linked('license');
  const canonical = linked('canonical');
  const named = (name: string): string | undefined => {
    const meta = findAll(document, 'meta').find(
      (one) => (attribute(one, 'name') ?? attribute(one, 'property')) === name,
    );
    return meta && attribute(meta, 'content');
  };
  const titleText = title?.childNodes.map((node) => ('value' in node ? node.value : '')).join('');
  return {
    title: titleText || (heading && htmlText(heading)) || undefined,
    language: html && (attribute(html, 'lang') ?? attribute(html, 'xml:lang')),
    publisher: named('og:site_name') ?? named('publisher') ?? named('author'),
    url: canonical && attribute(canonical, 'href'),
    licence: licence && (htmlText(licence) || attribute(licence, 'href')),
  };
}
