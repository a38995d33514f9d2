/** Markdown: a glossary in one file, or one entry with front matter. */

import { namesGlossary } from '../evidence/texts';
import { ImportError } from '../import-error';
import { languageTag } from '../language';
import type { ParsedFile, ReadEntry, ReadOptions, TextFile } from '../reading';
import { remark } from '../remark';
import { type Fronted, frontMatterOf } from './front-matter';
import { entriesIn } from './html-entries';
import { sectionsOf } from './html-sections';
import { htmlText } from './html-text';
import { findAll, type HtmlParent, parseHtmlPart } from './html-tree';
import { markdownHtml } from './markdown-html';
import { NOTION_ID, withProperties } from './notebook';
import { OUR_COLUMN } from './rows';
import { withoutTemplatesInMarkdown } from './template';
import { namesOf, textsOf } from './values';

const TITLES = ['term', 'title', 'name', 'headword', 'word'];
const DEFINITIONS = ['definition', 'def', 'meaning', 'gloss'];
const SUMMARIES = ['short_description', 'shortdescription', 'description', 'summary', 'excerpt'];
const ALIASES = [
  'aka',
  'aliases',
  'alias',
  'synonyms',
  'also_known_as',
  'acronym',
  'abbreviation',
  'abbr',
  'acronyms',
];
/** Values that posts and pages have, and entries don't. */
const POST_KEYS = [
  'date',
  'author',
  'authors',
  'layout',
  'published',
  'draft',
  'permalink',
  'pubdate',
];

/** Longer texts (UTF-16 units) are articles. */
const MAX_ENTRY_LENGTH = 20_000;
const SHORT = /^(?:see also|related|related terms|siehe auch|voir aussi|véase también)$/i;

/** Whether the text is an export of Glossa's own: a table below a block of values. */
export function isOwnMarkdown(text: string): boolean {
  return text.startsWith('---\n') && text.slice(0, OWN_HEAD).includes(`\n${OUR_COLUMN}: `);
}

/** How much of a text is searched for the sign of an own export, in UTF-16 units. */
const OWN_HEAD = 10_000;

/** @throws ImportError if the front matter is broken, or the text nested too deep */
export function readMarkdown(file: TextFile, options: ReadOptions): ParsedFile {
  const fronted = frontMatterOf(file);
  const document = parsed(file.name, fronted.body);
  const [heading] = findAll(document, 'h1');
  const title = first(fronted, ['title', 'name']) ?? (heading && htmlText(heading));
  const isTitled = namesGlossary(`${file.name} ${title ?? ''}`);
  const { entries, confidence } = entriesIn(document, options, { isTitled, isDocument: true });
  const language = first(fronted, ['lang', 'language', 'locale']);
  const about = {
    title,
    language,
    publisher: first(fronted, ['publisher', 'author']),
    url: first(fronted, ['url', 'canonical']),
    licence: first(fronted, ['license', 'licence']),
    ...(fronted.values[OUR_COLUMN] === undefined
      ? {}
      : { disclaimer: first(fronted, ['disclaimer']), interest: first(fronted, ['interest']) }),
  };
  if (entries.length > 1 || entries[0]?.exact) return { ...about, entries, confidence };
  const single = isEntry(fronted) ? entryFrom(file, fronted, document) : undefined;
  return single
    ? { ...about, entries: [single], confidence: 0.9 }
    : { ...about, entries, confidence: entries.length === 0 ? 0 : confidence };
}

/** A short text under a head of values that names it, and isn't that of a post. */
function isEntry({ values, body }: Fronted): boolean {
  const keys = Object.keys(values);
  return (
    keys.some((key) => TITLES.includes(key)) &&
    !keys.some((key) => POST_KEYS.includes(key)) &&
    body.length <= MAX_ENTRY_LENGTH
  );
}

/** A file with one entry, and what shows that its name is a term. */
export interface MarkdownNote {
  readonly entry: ReadEntry;
  readonly language?: string;
  /** Whether its values or tags say that it explains a term. */
  readonly saysTerm: boolean;
  /** Whether it has values that posts have. */
  readonly isPost: boolean;
}

/** Values that only entries of glossaries have. */
const TERM_KEYS = ['term', 'headword', ...DEFINITIONS, 'short_description', ...ALIASES].filter(
  (key) => !/^alias/.test(key),
);

/**
 * The file as one entry, named by itself or by its file; undefined if it has no text.
 * @throws ImportError if the block at the top is broken, or the text nested too deep
 */
export function readMarkdownNote(file: TextFile): MarkdownNote | undefined {
  const fronted = withProperties(file.name, frontMatterOf(file));
  const entry = entryFrom(file, fronted, parsed(file.name, fronted.body), stemOf(file.name));
  if (!entry) return undefined;
  const language = languageTag(first(fronted, ['lang', 'language', 'locale']));
  const keys = Object.keys(fronted.values);
  const tags = ['tags', 'tag', 'type', 'category', 'categories'].flatMap((key) =>
    namesOf(fronted.values[key], undefined),
  );
  return {
    entry,
    ...(language === undefined ? {} : { language }),
    saysTerm: keys.some((key) => TERM_KEYS.includes(key)) || namesGlossary(tags.join(' ')),
    isPost: keys.some((key) => POST_KEYS.includes(key)),
  };
}

/** The file's name, or that of its folder if it is called `index`. */
function stemOf(name: string): string | undefined {
  const stem = /([^/\\]+?)(?:[/\\](?:_?index|README))?\.\w+$/i.exec(name)?.[1];
  return stem?.replace(NOTION_ID, '');
}

/** In longer lines (UTF-16 units), links and emphasis take the parser far too long. */
const MAX_LINE_LENGTH = 100_000;

function parsed(name: string, body: string): HtmlParent {
  const long = body.split('\n').findIndex((line) => line.length > MAX_LINE_LENGTH);
  if (long !== -1) {
    throw new ImportError(name, remark('imports.longLine', { most: MAX_LINE_LENGTH }), {
      line: long + 1,
    });
  }
  return parseHtmlPart(name, markdownHtml(withoutTemplatesInMarkdown(body)));
}

/** @param name the term, if the file doesn't name it */
function entryFrom(
  file: TextFile,
  fronted: Fronted,
  document: HtmlParent,
  name?: string,
): ReadEntry | undefined {
  const sections = sectionsOf(document);
  const heading = sections.find(({ level }) => level === 1)?.heading;
  const term = first(fronted, TITLES) ?? heading ?? name;
  if (term === undefined || term === '') return undefined;
  const definition = first(fronted, DEFINITIONS) || leadOf(sections) || first(fronted, SUMMARIES);
  if (!definition) return undefined;
  const aliases = ALIASES.flatMap((key) => namesOf(fronted.values[key], undefined));
  const kind = textsOf(fronted.values.category ?? fronted.values.kind, undefined);
  const key = first(fronted, ['id', 'slug']) ?? stemOf(file.name);
  return {
    term,
    place: 'the file',
    ...(key === undefined ? {} : { key }),
    // Hugo uses "aliases" for old addresses of the page.
    aliases: aliases.filter((alias) => !alias.includes('/')),
    definitions: [definition],
    ...(kind.length === 1 && kind[0] !== undefined ? { kind: kind[0] } : {}),
    related: relatedIn(document),
  };
}

/** The text before the first heading below the title, or else the first text. */
function leadOf(sections: ReturnType<typeof sectionsOf>): string | undefined {
  const parts: string[] = [];
  for (const { level, heading, text } of sections) {
    const inText = level === 0 || level === 1 || level > 6;
    if (!inText && parts.some((part) => part !== '')) break;
    if (SHORT.test(heading)) continue;
    parts.push(...(level > 6 ? [heading, text] : [text]));
  }
  return parts.filter((part) => part !== '').join(' ');
}

/** The list under "See also". */
function relatedIn(document: HtmlParent): string[] {
  const names: string[] = [];
  let open = false;
  for (const element of findAll(document, 'h1', 'h2', 'h3', 'h4', 'li')) {
    if (element.tagName !== 'li') open = SHORT.test(htmlText(element));
    else if (open) names.push(htmlText(element));
  }
  return names;
}

function first({ values }: Fronted, keys: readonly string[]): string | undefined {
  for (const key of keys) {
    const [text] = Object.hasOwn(values, key) ? textsOf(values[key], undefined) : [];
    if (text !== undefined) return text;
  }
  return undefined;
}
