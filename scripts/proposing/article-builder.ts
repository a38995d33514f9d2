/** Collects the blocks of an article while a reader walks through it. */
import type {
  ArticleBlock,
  ArticleBlockKind,
  ReadArticle,
  TextSpan,
} from '../../src/proposing/article';

export class ArticleBuilder {
  title = '';
  readonly #blocks: ArticleBlock[] = [];
  #kind: ArticleBlockKind = 'paragraph';
  #level: number | undefined;
  #text = '';
  #emphasis: TextSpan[] = [];

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
    if (/[\p{L}\p{N}]/u.test(text)) {
      this.#blocks.push({
        kind: this.#kind,
        ...(this.#level === undefined ? {} : { level: this.#level }),
        text,
        emphasis: this.#emphasis,
      });
      if (this.#kind === 'heading' && this.#level === 1) this.title ||= text;
    }
    this.#text = '';
    this.#emphasis = [];
    this.#kind = 'paragraph';
    this.#level = undefined;
  }

  article(title: string): ReadArticle {
    this.end();
    return { title: title || this.title, blocks: this.#blocks };
  }
}
