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
  /** Whether the next text begins a new line. */
  #isBroken = false;

  /** How much text the blocks have (UTF-16 units). */
  get units(): number {
    return this.#units + this.#text.length;
  }

  /** The last unit of the block's text so far, spaces left out; empty if there is none. */
  get lastUnit(): string {
    return this.#text.trimEnd().slice(-1);
  }

  /** Ends the block before, if it has text. */
  begin(kind: ArticleBlockKind, level?: number): void {
    this.end();
    this.#kind = kind;
    this.#level = level;
  }

  /** White space becomes single spaces. */
  add(text: string): void {
    if (this.#isBroken && /\S/.test(text)) this.#resolveBreak(text);
    const flat = text.replace(/\s+/g, ' ');
    const joined = this.#text === '' || this.#text.endsWith(' ') ? flat.trimStart() : flat;
    this.#text += joined;
    if (this.#isLinked) this.#linkedUnits += joined.length;
  }

  /** A new line begins here. It ends the block, unless a sentence continues in it. */
  breakLine(): void {
    this.#isBroken = this.#text !== '';
  }

  #resolveBreak(text: string): void {
    this.#isBroken = false;
    if (/^\s*\p{Ll}/u.test(text) && !/[.!?:]["'”’)]*\s*$/.test(this.#text)) this.add(' ');
    else this.end();
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
    const block = this.#blocks.length;
    const before = this.#text.length;
    write();
    const start = this.#blocks.length === block ? before : 0;
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
    this.#isBroken = false;
    this.#kind = 'paragraph';
    this.#level = undefined;
  }

  article(title: string): ReadArticle {
    this.end();
    return { title: title || this.title, blocks: this.#blocks };
  }
}
