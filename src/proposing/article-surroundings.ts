/**
 * What pages have around and between the paragraphs of an article: advertisements, bylines, links to
 * other articles, comments, lists of sources. Pure.
 */
import type { ArticleBlock } from './article';

/** Roles of elements that aren't part of the article. */
export const SURROUNDING_ROLES: ReadonlySet<string> = new Set(
  `alertdialog banner complementary contentinfo dialog menu menubar navigation search
  toolbar`.split(/\s+/),
);

/** Words in the class or id of an element that isn't part of the article. */
const NAMES = new Set(
  `ad ads advert advertisement advertising adsense author authors bio breadcrumb breadcrumbs byline
  caption captions catlinks comment comments consent cookie cookies copyright credit credits date
  dateline disqus footer footnote footnotes gallerytext gdpr hatnote imagecaption infobox kicker
  meta metadata nav navbar navbox navigation newsletter noprint outbrain pager
  pagination paywall popup printfooter promo promoted promotion pullquote recirc recommended
  references reflist related share sharebar sharing sidebar signup social sponsor sponsored
  subscribe subscription taboola tags teaser teasers thumbcaption timestamp toc toolbar trending`.split(
    /\s+/,
  ),
);

/** Whether the class or id of an element says that it isn't part of the article. */
export function isNamedSurrounding(names: string): boolean {
  return names
    .replace(/([a-z])(?=[A-Z])/g, '$1-')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .some((word) => NAMES.has(word));
}

/** Longer blocks are text. */
const MAX_NOTICE_UNITS = 240;

/** What a block says that isn't text of the article. */
const NOTICE = new RegExp(
  `^(?:${[
    '(?:advertisement|advertising|sponsored|comments?|share|print|top|topics|next article)[.:]?$',
    'like this:$|continue reading\\b|this (?:article|story|post) (?:was|first|originally)\\b',
    '(?:read|see|watch|listen) (?:more|also|next|on|now)\\b.{0,4}(?::|$)',
    '(?:related|more|most read|see also)(?: [a-z]+)?:',
    '(?:sign|signed) up\\b|subscribe (?:to|now|for|here)\\b|follow (?:us|me|him|her|@|\\w+:)|like us on\\b|join our\\b',
    '(?:this|the) (?:site|website|page) uses cookies|we use cookies\\b',
    '(?:photo|photograph|image|picture|illustration|video|graphic|credit)s?(?: credit| source| by| courtesy)?\\s*:',
    '(?:getty images|reuters|shutterstock|istock|alamy)\\s*(?:$|[/|,©])',
    '(?:©|\\(c\\) \\d|copyright (?:©|\\(c\\)|\\d)|all rights reserved)',
    '(?:skip|jump|back) to (?:main|content|top|the top|navigation)',
    'was this (?:page|article|answer) helpful',
    'click here\\b|tap here\\b|additional reporting by\\b|have something to say\\b',
  ].join('|')})`,
  'iu',
);

/** Lines about the article that are no sentences: who wrote it, and when. */
const LINE =
  /^(?:B[yY] \p{Lu}|(?:Top |Lead |Main )?(?:[Pp]hoto(?:graph)?|[Ii]mage|[Pp]icture)s? by \p{Lu}|(?:Last |First )?(?:[Uu]pdated|[Pp]ublished|[Pp]osted|[Mm]odified|[Rr]eviewed)\b|\d+ (?:min|minute|comment|share|view)s?\b|From Wikipedia)[^!?]*$/u;

const MAX_LINE_UNITS = 120;

/** Captions of figures that aren't marked as such. */
const CAPTION = /^(?:fig(?:ure)?\.?|photo|image|table) \d{1,3}[.:]/i;

/** The way to the page: "Home › Year 9 › Lesson 4". */
function isTrail(text: string): boolean {
  return / [›»>] /.test(text) && !/[.!?]/.test(text);
}

/** A paragraph of so few words without an end is a label: "Slideshow", "US & Canada". */
const MAX_LABEL_WORDS = 3;

/** Whether a block is a notice, a credit or a line about the article. */
export function isNotice({ kind, text }: ArticleBlock): boolean {
  if (kind === 'term' || text.length > MAX_NOTICE_UNITS) return false;
  if (NOTICE.test(text)) return true;
  if (kind !== 'paragraph') return false;
  if (CAPTION.test(text)) return true;
  if (text.length > MAX_LINE_UNITS || /[.!?:;]["'”’)]*$/.test(text)) return false;
  const isLabel = text.split(/[\s/&|]+/).length <= MAX_LABEL_WORDS;
  return isLabel || LINE.test(text) || isTrail(text);
}

/** Headings of parts behind the article. */
const AFTERWORD =
  /^(?:references|notes and references|footnotes|endnotes|citations|bibliography|works cited|external links|further reading|(?:\d+ )?comments?|leave a (?:comment|reply)|about the authors?)\s*:?$/i;

/** Headings of boxes that lead to other articles. The article may continue after them. */
const BOX =
  /^(?:see also|related(?: (?:articles|posts|stories|topics|links|content|pages))?|most (?:read|popular|viewed)|more (?:from|stories)\b.*|you (?:might|may) also like.*|recommended(?: for you)?|share this.*|trending(?: now)?|popular (?:posts|stories)|newsletter|advertisement|sponsored)\s*:?$/i;

/** The article continues with a paragraph of this length. */
const MIN_CONTINUED = 120;

/** The blocks without notices, and without parts that lead away from the article. */
export function withoutSurroundings(blocks: readonly ArticleBlock[]): ArticleBlock[] {
  const kept: ArticleBlock[] = [];
  /** What is left out now, up to the next heading of its level. */
  let left: { readonly level: number; readonly isBox: boolean } | null = null;
  for (const block of blocks) {
    const { kind, level = 1, text } = block;
    if (kind === 'heading') {
      if (left && level <= left.level) left = null;
      if (!left && level > 1 && AFTERWORD.test(text)) left = { level, isBox: false };
      if (!left && BOX.test(text)) left = { level, isBox: true };
    } else if (left?.isBox && kind === 'paragraph' && text.length >= MIN_CONTINUED) left = null;
    if (!left && !isNotice(block)) kept.push(block);
  }
  return kept;
}

/** Marks of notes in plain text, as in "green.[2]"; but not "a[2]", which may be code. */
const NOTE_MARKS =
  /(?<=\p{L}{3}|[.,;:!?)”"’])\s?\[(?:\d{1,3}(?:\s?[,–-]\s?\d{1,3})*|citation needed|clarification needed|note \d+)\]/giu;

export function withoutNoteMarks(text: string): string {
  return text.replace(NOTE_MARKS, '');
}

/** Whether a link inside the page is the mark of a note, or a sign that leads to a heading. */
export function isNoteMark(text: string): boolean {
  return /^\s*(?:\[?\d{1,3}\]?|[^\p{L}\p{N}]*|edit)\s*$/u.test(text);
}
