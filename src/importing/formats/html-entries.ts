/** Chooses the shape in which a page has its entries, and says how sure that is. */
import { isAlphabetical } from '../evidence/order';
import { isDefining, isLabel, wordCountOf } from '../evidence/texts';
import type { ReadEntry, ReadOptions } from '../reading';
import { fromBoldParagraphs, fromPlainLines } from './html-lines';
import {
  fromDefinitionLists,
  fromLists,
  fromMarkedTerms,
  fromSections,
  fromTables,
  hasTellingTable,
} from './html-shapes';
import { htmlText } from './html-text';
import { findAll, type HtmlNode } from './html-tree';

/** The entries of a page or a part of one. */
export interface PageEntries {
  readonly entries: readonly ReadEntry[];
  readonly confidence: number;
}

interface Shape {
  /** Definition lists and tables are strong signs, so they win over as many headings. */
  readonly weight: number;
  readonly entries: readonly ReadEntry[];
  /** From the share of the page's text that the entries have, and what the page is called. */
  readonly confidence: (covered: number, isTitled: boolean) => number;
}

/** Headings that articles, manuals and sites have, and glossaries don't. */
const ARTICLE_HEADING =
  /^(?:\d+[.)]|step \d|chapter \d|part \d|section \d|(?:introduction|overview|background|summary|conclusions?|results?|methods?|discussion|abstract|contents|installation|install|usage|getting started|quick ?start|features?|requirements|prerequisites|configuration|examples?|api|license|licence|contributing|changelog|faq|support|contact|about|home|news|blog|services?|products?|team|history|description|etymology|references|notes|see also|gallery|reception|plot|cast|early life|career|personal life|legacy|ingredients|directions|instructions|preparation|method|added|changed|fixed|removed|deprecated|unreleased|security|development|testing|tests|deployment|build(?:ing)?|documentation|acknowledge?ments|authors?|credits|privacy|terms of \w+|our \w+|we \w+|why|how|what|where|when|who|the problem|next steps|troubleshooting|tips|warning|education|experience|skills|work|projects|hobbies|structure|types?|characteristics|properties|applications?|advantages|disadvantages|causes|symptoms|treatment|diagnosis|prevention|geography|climate|economy|demographics|transport|culture|politics|einleitung|überblick|zusammenfassung|geschichte|kontakt|impressum)(?:\s+(?:to|of|and|&|for|with|is|are|the|we|it|you)\b.*)?$|[a-z]?\d+\.\d+)|[?!]$/i;

/** What is known about a page besides its tree. */
export interface PageKind {
  /** Whether it calls itself a glossary. */
  readonly isTitled: boolean;
  /** Whether it is a text that somebody wrote, not a page of a site with menus and boxes. */
  readonly isDocument?: boolean;
}

/** Whether an article or a manual would have such a heading. */
export function isArticleHeading(heading: string): boolean {
  return ARTICLE_HEADING.test(heading);
}

export function entriesIn(root: HtmlNode, options: ReadOptions, kind: PageKind): PageEntries {
  const [main] = findAll(root, 'main');
  const inMain = main ? bestShape(main, options, kind) : undefined;
  return inMain && inMain.entries.length > 0 ? inMain : bestShape(root, options, kind);
}

function bestShape(root: HtmlNode, options: ReadOptions, kind: PageKind): PageEntries {
  const { isTitled, isDocument = false } = kind;
  const lists = fromDefinitionLists(root);
  const tables = fromTables(root, options, isTitled);
  const isTelling = tables.length > 0 && hasTellingTable(root);
  const sections = fromSections(root);
  const shapes: readonly Shape[] = [
    {
      weight: 1.5,
      entries: [...lists, ...tables],
      confidence: (covered) => (isTelling ? 0.95 : 0.35 + Math.min(0.5, covered)),
    },
    { weight: 1.2, entries: fromLists(root), confidence: (covered) => listConfidence(covered) },
    {
      weight: 1,
      entries: sections,
      confidence: (_, isNamed) => sectionsConfidence(sections, isNamed),
    },
    {
      weight: 1,
      entries: fromMarkedTerms(root),
      confidence: (covered) => Math.min(0.7, covered * 1.2),
    },
    ...(isDocument ? [linesShape(root)] : []),
  ];
  const [best] = [...shapes].sort((a, b) => explained(b) * b.weight - explained(a) * a.weight);
  if (!best || best.entries.length === 0) return { entries: [], confidence: 0 };
  if (best.entries.every(({ exact }) => exact)) return { entries: best.entries, confidence: 1 };
  const entries =
    isDocument && isTitled ? withOtherShapes(best.entries, root, shapes) : best.entries;
  const covered = coverage(entries, root);
  const ordered = isAlphabetical(best.entries.map(({ term }) => term)) ? 0.25 : 0;
  const titled = isTitled ? 0.3 : 0;
  const own = best.confidence(covered, isTitled);
  const confidence = own === 0 ? 0 : Math.min(0.98, own + ordered + titled);
  // A dozen words of a long page are no glossary, whatever they look like.
  const isBeside = covered < 0.15 && !isTitled && ordered === 0;
  return { entries, confidence: isBeside ? Math.min(confidence, 0.3) : confidence };
}

/** Minutes, plays and lists of changes have such lines, too: only their order tells them apart. */
function linesShape(root: HtmlNode): Shape {
  const entries = fromPlainLines(root);
  return {
    weight: 0.9,
    entries,
    confidence: (covered, isTitled) => {
      if (entries.length < 3 || covered < 0.6) return 0;
      return isTitled || areOrderedDefinitions(entries) ? covered * 0.65 : 0;
    },
  };
}

function areOrderedDefinitions(entries: readonly ReadEntry[]): boolean {
  const defined = entries.filter(({ definitions: [text = ''] }) => isDefining(text)).length;
  return isAlphabetical(entries.map(({ term }) => term)) && defined * 2 >= entries.length;
}

/** How many entries are compared with each other to find those of other shapes. */
const MAX_COMPARED = 3000;

/** How long their texts may be together, in UTF-16 units: each is looked for in each. */
const MAX_COMPARED_LENGTH = 400_000;

/** Glossaries that several people write have entries of several shapes. */
function withOtherShapes(best: readonly ReadEntry[], root: HtmlNode, shapes: readonly Shape[]) {
  const bounded = [fromBoldParagraphs(root), fromPlainLines(root)].flat();
  const all = [...shapes.flatMap(({ entries }) => entries), ...bounded];
  const length = all.reduce((sum, { definitions: [text = ''] }) => sum + text.length, 0);
  if (all.length > MAX_COMPARED || length > MAX_COMPARED_LENGTH) return best;
  const terms = new Set(best.map(({ term }) => term));
  const texts = best.flatMap(({ definitions }) => definitions);
  const more: ReadEntry[] = [];
  for (const entry of [...bounded, ...all]) {
    const [text = ''] = entry.definitions;
    // The text below a heading may be entries of another shape, or their part.
    const isKnown = texts.some((one) => one.includes(text) || text.includes(one));
    if (text === '' || isKnown || terms.has(entry.term) || isLabel(entry.term)) continue;
    terms.add(entry.term);
    texts.push(text);
    more.push(entry);
  }
  return [...best, ...more];
}

function explained({ entries }: Shape): number {
  return entries.filter(({ definitions, sameAs }) => definitions.length > 0 || sameAs).length;
}

/** The share of the page's text that the entries have. */
function coverage(entries: readonly ReadEntry[], root: HtmlNode): number {
  const own = entries.reduce(
    (sum, { term, definitions }) => sum + term.length + definitions.join(' ').length,
    0,
  );
  return Math.min(1, own / Math.max(1, htmlText(root).length));
}

/** Lists with bold beginnings are in manuals, too: in a glossary, there is little beside them. */
function listConfidence(covered: number): number {
  return covered < 0.3 ? 0 : covered * 0.75;
}

/** Fewer sections without an order are those of any page, whatever they begin with. */
const MIN_UNORDERED = 4;

/** Every page has headings: their order, their words and their texts show what they are. */
function sectionsConfidence(entries: readonly ReadEntry[], isTitled: boolean): number {
  const count = Math.max(1, entries.length);
  const share = (test: (entry: ReadEntry) => boolean): number =>
    entries.filter(test).length / count;
  if (share(({ term }) => isArticleHeading(term)) > 0.2) return 0;
  if (share(({ term }) => wordCountOf(term) > 6) > 0.3) return 0;
  const names = entries.map(({ term }) => term);
  if (isTitled && isAlphabetical(names, 2)) return 0.5;
  if (isAlphabetical(names)) return 0.4;
  const isDefined = share(({ definitions }) => isDefining(definitions[0] ?? '')) >= 0.75;
  const isShort = share(({ definitions }) => (definitions[0] ?? '').length <= 300) >= 0.9;
  if (!isShort || entries.length < 2) return 0;
  if (isTitled) return share(({ term }) => wordCountOf(term) > 4) > 0.2 ? 0 : 0.5;
  if (!isDefined) return 0.2;
  return isAlphabetical(names, 2) ? 0.6 : entries.length < MIN_UNORDERED ? 0.3 : 0.42;
}
