/** HTML, and templates that contain HTML. */

import { namesGlossary } from '../evidence/texts';
import type { ParsedFile, ReadOptions, TextFile } from '../reading';
import { entriesIn } from './html-entries';
import { htmlText } from './html-text';
import { attribute, findAll, type HtmlParent, parseHtml } from './html-tree';
import { withoutTemplates } from './template';

/** `[[css3-values]]`: how specifications write what a tool turns into `[css3-values]`. */
const CITATION = /\[\[!?([\w.-]{1,60})\]\]/g;

/** How far into a page its title may be, in UTF-16 units. */
const TITLE_LENGTH = 40;

/** @throws ImportError if the HTML is nested too deep */
export function readHtml({ name, text, readAs }: TextFile, options: ReadOptions): ParsedFile {
  const document = parseHtml(name, withoutTemplates(text).replace(CITATION, '[$1]'));
  showBoldClasses(document);
  const about = aboutOf(document);
  const heading = findAll(document, 'h1').map(htmlText).join(' ');
  const start = htmlText(document).slice(0, TITLE_LENGTH);
  const isTitled = namesGlossary(`${name} ${about.title ?? ''} ${heading} ${start}`);
  return {
    ...about,
    ...entriesIn(document, options, { isTitled, isDocument: readAs !== undefined }),
  };
}

/** `.c1{font-weight:700}`: Google Docs and Word name the bold words in their style sheets. */
function showBoldClasses(document: HtmlParent): void {
  const css = findAll(document, 'style')
    .flatMap((style) => style.childNodes.map((node) => ('value' in node ? node.value : '')))
    .join('\n');
  const rules = css.matchAll(/([^{}]{1,500})\{[^{}]*font-weight:\s*(?:bold|[6-9]00)[^{}]*\}/gi);
  const bold = new Set([...rules].flatMap(([, names = '']) => classesIn(names)));
  if (bold.size === 0) return;
  for (const span of findAll(document, 'span')) {
    const names = (attribute(span, 'class') ?? '').split(/\s+/);
    const style = attribute(span, 'style') ?? '';
    if (names.some((name) => bold.has(name)) && !/font-weight/i.test(style)) {
      span.attrs = [
        ...span.attrs.filter(({ name }) => name !== 'style'),
        { name: 'style', value: `${style};font-weight:700` },
      ];
    }
  }
}

/** The classes that a rule names alone: `.c1`, `span.c1`. */
function classesIn(selectors: string): string[] {
  return selectors.split(',').flatMap((one) => /^\s*(?:span)?\.([\w-]+)\s*$/.exec(one)?.[1] ?? []);
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
    licence:
      (licence && (htmlText(licence) || attribute(licence, 'href'))) ?? named('glossa:license'),
    disclaimer: named('glossa:disclaimer'),
    interest: named('glossa:interest'),
  };
}
