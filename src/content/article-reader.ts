/**
 * Reads the article of the page for a reader who wants a glossary of it: what can be seen of its
 * `article` or `main` element, or else of its body, without navigation, forms, tables and code.
 * Writes nothing into the page.
 */
import {
  allIn,
  attributeOf,
  isElement,
  isRendered,
  matches,
  rootElementOf,
} from '../dom/safe-node';
import { shadowOf } from '../dom/shadow-roots';
import type { ArticleBlockKind } from '../proposing/article';
import { ArticleBuilder } from '../proposing/article-builder';
import { ARTICLE_BLOCKS, ARTICLE_KINDS, EMPHASIS, LEFT_OUT } from '../proposing/article-elements';
import { MAX_ARTICLE_UNITS, type PageArticle } from '../proposing/page-article';

/** Of pages that nest deeper, the rest is left out: it would fill the stack. */
const MAX_DEPTH = 400;

/** An element is the article only if it has this share of the text in the page's paragraphs. */
const MIN_SHARE = 0.5;

/** Signs for notes, as in "[3]" and "¹", and links that edit a section. */
const NOTES = 'sup:has(a[href^="#"]), sup.reference, .mw-editsection, [role="doc-noteref"]';

export function readPageArticle(page: Document): PageArticle {
  const builder = new ArticleBuilder();
  const root = rootElementOf(page);
  const reader = new ArticleWalk(builder);
  if (root) reader.read(articleIn(root), null, 0);
  const address = page.location;
  return {
    ...builder.article(titleOf(root)),
    url: /^https?:$/.test(address.protocol) ? address.href.replace(/#.*$/s, '') : '',
    language: (root && attributeOf(root, 'lang')) ?? '',
    isCut: reader.isCut,
  };
}

/** The heading that the page's title repeats: the title often names the site and more besides. */
function titleOf(root: Element | null): string {
  if (!root) return '';
  const flat = (element: Element | undefined): string =>
    (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
  const title = flat(allIn(root, 'title')[0]);
  const [main, ...others] = [...allIn(root, 'h1')].map(flat).filter((text) => text !== '');
  const repeated = [...allIn(root, 'h1, h2')]
    .map(flat)
    .filter((text) => title.includes(text))
    .sort((one, other) => other.length - one.length)[0];
  // The only main heading names the article, even if the title says something else.
  const best = repeated || (others.length === 0 && main) || title.split(' | ', 1)[0] || '';
  return best.slice(0, 300);
}

function articleIn(root: Element): Element {
  const best = (selector: string): Element | undefined => {
    const all = [...allIn(root, selector)].filter(isSeen);
    const measured = all.map((element) => ({ element, length: lengthOf(element) }));
    const [longest] = measured.sort((a, b) => b.length - a.length);
    return longest && longest.length >= MIN_SHARE * lengthOf(root) ? longest.element : undefined;
  };
  return best('article') ?? best('main, [role="main"]') ?? root;
}

/** How much text an element's paragraphs have. */
function lengthOf(element: Element): number {
  return [...allIn(element, 'p')].reduce((sum, p) => sum + (p.textContent?.length ?? 0), 0);
}

function isSeen(element: Element): boolean {
  return isRendered(element, { visibilityProperty: true, contentVisibilityAuto: false });
}

class ArticleWalk {
  readonly #builder: ArticleBuilder;
  isCut = false;

  constructor(builder: ArticleBuilder) {
    this.#builder = builder;
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
    this.#builder.add(text.slice(0, room));
  }

  #element(element: Element, inside: ArticleBlockKind | null, depth: number): void {
    const name = element.localName;
    if (LEFT_OUT.has(name) || attributeOf(element, 'aria-hidden') === 'true') return;
    if (matches(element, NOTES)) return;
    const display = getComputedStyle(element).display;
    if (display !== 'contents' && !isSeen(element)) return;
    if (isTiny(element, display)) return;
    const builder = this.#builder;
    if (name === 'a' && !(attributeOf(element, 'href') ?? '#').startsWith('#')) {
      builder.link(() => this.#inside(element, display, inside, depth));
    } else this.#inside(element, display, inside, depth);
  }

  #inside(element: Element, display: string, inside: ArticleBlockKind | null, depth: number): void {
    const name = element.localName;
    const builder = this.#builder;
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
