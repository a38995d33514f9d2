/**
 * How a card scrolls: its text between head and lower edge, or, in a low window, all of it. Keys
 * scroll it wherever in the card the focus is.
 */

/** How far (px) an arrow key scrolls. */
const LINE = 40;

/** The share of what is in view that a page key scrolls. */
const PAGE = 0.9;

export class Scrolling {
  readonly #card: HTMLElement;
  readonly #text: HTMLElement;

  constructor(card: HTMLElement, text: HTMLElement) {
    this.#card = card;
    this.#text = text;
  }

  /** How far it is scrolled (px). */
  get top(): number {
    return this.#box.scrollTop;
  }

  scrollTo(top: number): void {
    this.#box.scrollTo({ top, behavior: 'instant' });
  }

  /** The height (px) that the card would have if nothing limited it. */
  get height(): number {
    const { scrollHeight, clientHeight } = this.#text;
    return this.#card.scrollHeight + scrollHeight - clientHeight;
  }

  /** Marks where the text goes on beyond an edge: Firefox 153 has no scroll timelines for it. */
  showEdges(): void {
    const { scrollTop, clientHeight, scrollHeight } = this.#box;
    this.#card.toggleAttribute('data-more-above', scrollTop > 1);
    // Sizes have fractions, whole numbers don't.
    this.#card.toggleAttribute('data-more-below', scrollTop + clientHeight < scrollHeight - 2);
  }

  /** Scrolls to a part that begins beyond the lower edge, or just above it. */
  reveal(part: Element): void {
    const box = this.#box.getBoundingClientRect();
    const head = this.#card.querySelector('.head')?.getBoundingClientRect().bottom ?? 0;
    const { top } = part.getBoundingClientRect();
    if (top > box.bottom - LINE) this.scrollTo(this.top + top - Math.max(box.top, head));
  }

  /** Scrolls by a key that the browser would not scroll by, as the focus isn't in the text. */
  take(event: KeyboardEvent): void {
    const { key, target, defaultPrevented } = event;
    if (defaultPrevented || !(target instanceof Element) || this.#text.contains(target)) return;
    const isControl = target !== this.#card && target.matches('button, a, summary');
    const to = key === ' ' && isControl ? undefined : this.#destinationOf(key);
    if (to === undefined) return;
    event.preventDefault();
    this.scrollTo(to);
  }

  #destinationOf(key: string): number | undefined {
    const { scrollTop, clientHeight, scrollHeight } = this.#box;
    switch (key) {
      case 'ArrowDown':
        return scrollTop + LINE;
      case 'ArrowUp':
        return scrollTop - LINE;
      case 'PageDown':
      case ' ':
        return scrollTop + clientHeight * PAGE;
      case 'PageUp':
        return scrollTop - clientHeight * PAGE;
      case 'Home':
        return 0;
      case 'End':
        return scrollHeight;
      default:
        return undefined;
    }
  }

  /** What scrolls. */
  get #box(): HTMLElement {
    const { scrollHeight, clientHeight } = this.#text;
    return scrollHeight > clientHeight + 1 ? this.#text : this.#card;
  }
}
