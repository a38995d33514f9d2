/** Reads a Markdown file's paragraphs, headings and list items; code is left out. */
import type { Nodes, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import type { TextBlock } from '../src/matching/explain';
import type { DocumentText } from './document-text';

/** A block between lines of three hyphens, at the very beginning. */
const FRONT_MATTER = /^---[ \t]*\r?\n[\s\S]*?\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/;

/** What some dialects put behind a heading: `{#s2-1}`. */
const HEADING_ID = /\s*\{#[^{}]*\}\s*$/;

/** The title is the front matter's, or else the first heading of the first level. */
export function markdownDocument(source: string): DocumentText {
  const front = frontOf(source);
  const reader = new Reader();
  reader.read(fromMarkdown(source.slice(front.length)));
  return { title: front.title || reader.title, blocks: reader.blocks };
}

/** How long the front matter is, and the title in it. */
export function frontOf(source: string): { readonly length: number; readonly title: string } {
  const front = FRONT_MATTER.exec(source)?.[0] ?? '';
  const title = /^title:[ \t]*(["']?)(.*?)\1[ \t]*$/m.exec(front)?.[2] ?? '';
  return { length: front.length, title };
}

class Reader {
  title = '';
  readonly blocks: TextBlock[] = [];
  #heading = '';
  #text = '';

  read(node: Root | Nodes): void {
    switch (node.type) {
      case 'text':
        this.#text += node.value;
        break;
      case 'html':
        // Tags only: their text is in nodes of its own. A line break ends a block.
        if (/^<br\b/i.test(node.value)) this.#flush();
        break;
      case 'break':
      case 'inlineCode':
      case 'code':
      case 'image':
      case 'imageReference':
      case 'thematicBreak':
        this.#flush();
        break;
      case 'heading':
        this.#readHeading(node);
        break;
      case 'paragraph':
        this.#flush();
        this.#readChildren(node);
        this.#flush();
        break;
      default:
        this.#readChildren(node);
    }
  }

  #readChildren(node: Nodes): void {
    if ('children' in node) for (const child of node.children) this.read(child);
  }

  #readHeading(node: Extract<Nodes, { type: 'heading' }>): void {
    this.#flush();
    this.#heading = '';
    const first = this.blocks.length;
    this.#readChildren(node);
    this.#text = this.#text.replace(HEADING_ID, '');
    this.#flush();
    this.#heading = this.blocks
      .slice(first)
      .map(({ text }) => text)
      .join(' ');
    if (node.depth === 1) this.title ||= this.#heading;
  }

  #flush(): void {
    const text = this.#text;
    this.#text = '';
    if (/\S/.test(text)) this.blocks.push({ text, heading: this.#heading });
  }
}
