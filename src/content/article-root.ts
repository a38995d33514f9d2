/** Finds the element of a page that is its article, and what the article is called. */
import { allIn, isRendered } from '../dom/safe-node';

/** An element is the article only if it has this share of the page's text. */
const MIN_SHARE = 0.5;

/** An element that has a larger share of the text is part of the article, whatever it is called. */
const MAX_LEFT_OUT_SHARE = 0.2;

/** How much of a page's text an element has. Text is counted in paragraphs if there are any. */
export class TextShares {
  readonly #all: number;
  readonly #hasParagraphs: boolean;

  constructor(root: Element) {
    this.#hasParagraphs = allIn(root, 'p').length > 0;
    this.#all = this.#lengthOf(root);
  }

  /** 0 to 1. */
  of(element: Element): number {
    return this.#all === 0 ? 0 : this.#lengthOf(element) / this.#all;
  }

  /** Whether an element is too large to be a part around the article. */
  isMain(element: Element): boolean {
    return this.of(element) > MAX_LEFT_OUT_SHARE;
  }

  #lengthOf(element: Element): number {
    if (!this.#hasParagraphs) return element.textContent?.length ?? 0;
    return [...allIn(element, 'p')].reduce((sum, p) => sum + (p.textContent?.length ?? 0), 0);
  }
}

const MAX_TITLE_UNITS = 300;

export function articleIn(root: Element, shares: TextShares): Element {
  return largest(root, 'article', shares) ?? largest(root, 'main, [role="main"]', shares) ?? root;
}

function largest(root: Element, selector: string, shares: TextShares): Element | undefined {
  const measured = [...allIn(root, selector)]
    .filter(isSeen)
    .map((element) => ({ element, share: shares.of(element) }))
    .sort((one, other) => other.share - one.share);
  const [first] = measured;
  return first && first.share >= MIN_SHARE ? first.element : undefined;
}

/** The heading that the page's title repeats: the title often names the site and more besides. */
export function titleOf(root: Element | null): string {
  if (!root) return '';
  const flat = (element: Element | undefined): string =>
    // Signs that lead to a heading are no part of it.
    (element?.textContent ?? '')
      .replace(/\s+/g, ' ')
      .slice(0, MAX_TITLE_UNITS)
      .replace(/^[#¶§\s]+|[#¶§\s]+$/g, '');
  const title = flat(allIn(root, 'title')[0]);
  const [main, ...others] = [...allIn(root, 'h1')].map(flat).filter((text) => text !== '');
  const repeated = [...allIn(root, 'h1, h2')]
    .map(flat)
    .filter((text) => title.includes(text))
    .sort((one, other) => other.length - one.length)[0];
  // The only main heading names the article, even if the title says something else.
  const best = repeated || (others.length === 0 && main) || title.split(' | ', 1)[0] || '';
  return best.slice(0, MAX_TITLE_UNITS);
}

export function isSeen(element: Element): boolean {
  return isRendered(element, { visibilityProperty: true, contentVisibilityAuto: false });
}
