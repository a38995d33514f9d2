/** Collects the blocks of an article while a reader walks through it. */
import type { ArticleBlock, ArticleBlockKind, ReadArticle, TextSpan } from './article';

/** The share of a block's text that may be in links. */
const MAX_LINKED = 0.6;

export class ArticleBuilder {
  title = '';
  readonly #blocks: ArticleBlock[] = [];
  #kind: ArticleBlockKind = 'paragraph';
  #level: number | undefined;
  #text = '';
  #emphasis: TextSpan[] = [];
  #units = 0;
  #isLinked = false;
  #linkedUnits = 0;

  /** How much text the blocks have (UTF-16 units). */
  get units(): number {
    return this.#units + this.#text.length;
  }

  /** Ends the block before, if it has text. */
  begin(kind: ArticleBlockKind, level?: number): void {
    this.end();
    this.#kind = kind;
    this.#level = level;
  }

  /** White space becomes single spaces. */
  add(text: string): void {
    const flat = text.replace(/\s+/g, ' ');
    const joined = this.#text === '' || this.#text.endsWith(' ') ? flat.trimStart() : flat;
    this.#text += joined;
    if (this.#isLinked) this.#linkedUnits += joined.length;
  }

  /** What `write` adds is a link to another page. Blocks that are mostly such links are left out. */
  link(write: () => void): void {
    const before = this.#isLinked;
    this.#isLinked = true;
    write();
    this.#isLinked = before;
  }

  /** What `write` adds is emphasised. */
  emphasise(write: () => void): void {
    const start = this.#text.length;
    write();
    const added = this.#text.slice(start);
    const end = start + added.trimEnd().length;
    const from = start + (added.length - added.trimStart().length);
    if (from < end) this.#emphasis.push({ start: from, end });
  }

  /** What follows is a paragraph until another kind begins. */
  end(): void {
    const text = this.#text.trimEnd();
    // Terms of a list of definitions may be links all the same.
    const isTeaser = this.#linkedUnits > MAX_LINKED * text.length && this.#kind !== 'term';
    if (/[\p{L}\p{N}]/u.test(text) && !isTeaser) {
      this.#blocks.push({
        kind: this.#kind,
        ...(this.#level === undefined ? {} : { level: this.#level }),
        text,
        emphasis: this.#emphasis,
      });
      this.#units += text.length;
      if (this.#kind === 'heading' && this.#level === 1) this.title ||= text;
    }
    this.#text = '';
    this.#emphasis = [];
    this.#linkedUnits = 0;
    this.#kind = 'paragraph';
    this.#level = undefined;
  }

  article(title: string): ReadArticle {
    this.end();
    return { title: title || this.title, blocks: this.#blocks };
  }
}
