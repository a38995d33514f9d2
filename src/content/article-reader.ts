/**
 * Reads the article of the page for a reader who wants a glossary of it: what can be seen of its
 * `article` or `main` element, or else of its body, without navigation, forms, tables, code, and
 * what pages have around an article. Writes nothing into the page.
 */
import { allIn, attributeOf, isElement, matches, rootElementOf } from '../dom/safe-node';
import { shadowOf } from '../dom/shadow-roots';
import type { ArticleBlockKind } from '../proposing/article';
import { ArticleBuilder } from '../proposing/article-builder';
import { ARTICLE_BLOCKS, ARTICLE_KINDS, EMPHASIS, LEFT_OUT } from '../proposing/article-elements';
import {
  isNamedSurrounding,
  isNoteMark,
  SURROUNDING_ROLES,
  withoutNoteMarks,
  withoutSurroundings,
} from '../proposing/article-surroundings';
import { MAX_ARTICLE_UNITS, type PageArticle } from '../proposing/page-article';
import { readPlainText } from '../proposing/plain-text-article';
import { articleIn, isSeen, TextShares, titleOf } from './article-root';

/** Of pages that nest deeper, the rest is left out: it would fill the stack. */
const MAX_DEPTH = 400;

/** Signs for notes, as in "[3]" and "¹", and links that edit a section. */
const NOTES = 'sup:has(a[href^="#"]), sup.reference, .mw-editsection, [role="doc-noteref"]';

/** Some pages lay out all their text in these. */
const LAYOUT: ReadonlySet<string> = new Set(['table', 'form']);

export function readPageArticle(page: Document): PageArticle {
  const builder = new ArticleBuilder();
  const root = rootElementOf(page);
  const shares = root && new TextShares(root);
  const reader = shares && new ArticleWalk(builder, shares);
  const text = root && plainTextOf(page, root);
  if (text) readPlainText(text.slice(0, MAX_ARTICLE_UNITS), builder);
  else if (root && shares) reader?.read(articleIn(root, shares), null, 0);
  const address = page.location;
  const { title, blocks } = builder.article(titleOf(root));
  return {
    title,
    blocks: withoutSurroundings(blocks),
    url: /^https?:$/.test(address.protocol) ? address.href.replace(/#.*$/s, '') : '',
    language: (root && attributeOf(root, 'lang')) ?? '',
    isCut: (reader?.isCut ?? false) || (text?.length ?? 0) > MAX_ARTICLE_UNITS,
  };
}

/** The text of a file that the browser shows as it is, such as lecture notes; null for others. */
function plainTextOf(page: Document, root: Element): string | null {
  if (!/^text\/(?:plain|(?:x-)?markdown)$/.test(page.contentType)) return null;
  return allIn(root, 'pre')[0]?.textContent ?? null;
}

class ArticleWalk {
  readonly #builder: ArticleBuilder;
  readonly #shares: TextShares;
  isCut = false;

  constructor(builder: ArticleBuilder, shares: TextShares) {
    this.#builder = builder;
    this.#shares = shares;
  }

  /** @param inside the kind of block that the parent is; null if none */
  read(parent: Element | ShadowRoot, inside: ArticleBlockKind | null, depth: number): void {
    for (const child of childrenOf(parent)) {
      if (this.#builder.units >= MAX_ARTICLE_UNITS) {
        this.isCut = true;
        return;
      }
      if (child.nodeType === 3) this.#add(child.nodeValue ?? '');
      else if (isElement(child) && depth < MAX_DEPTH) this.#element(child, inside, depth + 1);
    }
  }

  #add(text: string): void {
    const room = MAX_ARTICLE_UNITS - this.#builder.units;
    if (text.length > room) this.isCut = true;
    this.#builder.add(withoutNoteMarks(text.slice(0, room)));
  }

  #element(element: Element, inside: ArticleBlockKind | null, depth: number): void {
    if (this.#isLeftOut(element)) return;
    const display = getComputedStyle(element).display;
    if (display !== 'contents' && !isSeen(element)) return;
    if (isTiny(element, display)) return;
    const builder = this.#builder;
    const address = element.localName === 'a' ? attributeOf(element, 'href') : null;
    if (address?.startsWith('#') && isNoteMark(element.textContent ?? '')) return;
    if (address !== null && !address.startsWith('#')) {
      builder.link(() => this.#inside(element, display, inside, depth));
    } else this.#inside(element, display, inside, depth);
  }

  /** Whether an element isn't part of the article. */
  #isLeftOut(element: Element): boolean {
    const name = element.localName;
    if (LEFT_OUT.has(name)) return !(LAYOUT.has(name) && this.#shares.isMain(element));
    if (attributeOf(element, 'aria-hidden') === 'true' || matches(element, NOTES)) return true;
    if (name === 'sup' && this.#isNoteSign(element)) return true;
    if (EMPHASIS.has(name) || name === 'a') return false;
    const names = `${attributeOf(element, 'class') ?? ''} ${attributeOf(element, 'id') ?? ''}`;
    const isAround =
      SURROUNDING_ROLES.has(attributeOf(element, 'role') ?? '') || isNamedSurrounding(names);
    return isAround && !this.#shares.isMain(element);
  }

  /** A raised number behind a sentence is the sign of a note, and behind a word a power. */
  #isNoteSign(element: Element): boolean {
    const isBehindSentence = /[.,;:!?)”"’]/.test(this.#builder.lastUnit);
    return isBehindSentence && /^[\d\s,*†‡–-]+$/.test(element.textContent ?? '');
  }

  #inside(element: Element, display: string, inside: ArticleBlockKind | null, depth: number): void {
    const name = element.localName;
    const builder = this.#builder;
    if (name === 'br') {
      builder.breakLine();
      return;
    }
    // Code in a line is part of the sentence, and code in a box is not.
    if (name === 'code' && display !== 'inline' && display !== '') return;
    const level = /^h([1-6])$/.exec(name)?.[1];
    const kind = level === undefined ? ARTICLE_KINDS.get(name) : 'heading';
    if (kind !== undefined) {
      builder.begin(kind, level === undefined ? undefined : Number(level));
      this.read(element, kind, depth);
      builder.end();
    } else if (ARTICLE_BLOCKS.has(name) || /^(?:block|flex|grid|list-item|table)/.test(display)) {
      // A paragraph of a list item or a description keeps the kind.
      if (inside === null || name !== 'p') builder.end();
      this.read(element, null, depth);
      if (inside === null) builder.end();
    } else if (EMPHASIS.has(name)) {
      builder.emphasise(() => this.read(element, inside, depth));
    } else {
      this.read(element, inside, depth);
    }
  }
}

/** Text that only screen readers get is in boxes of a pixel. */
function isTiny(element: Element, display: string): boolean {
  if (display === 'contents' || display === 'inline') return false;
  const { width, height } = element.getBoundingClientRect();
  return width <= 1 && height <= 1 && getComputedStyle(element).position === 'absolute';
}

/** As they are shown: of an element with a shadow tree, that tree; of a slot, what is in it. */
function childrenOf(parent: Element | ShadowRoot): Iterable<Node> {
  if (!isElement(parent)) return parent.childNodes;
  const shadow = shadowOf(parent);
  if (shadow) return shadow.childNodes;
  if (parent instanceof HTMLSlotElement) {
    const assigned = parent.assignedNodes();
    if (assigned.length > 0) return assigned;
  }
  return parent.childNodes;
}
