/** Shorthand for reading the blocks of a document. */
import type { Block } from '../../../../src/page/reading/blocks';
import { collect } from '../../../../src/page/reading/collect';
import '../../../../src/page/reading/judge-prose';

export const ENGLISH = new Set(['en']);

export function blocksOf(html: string, own = false, root: Element = document.body): Block[] {
  document.body.innerHTML = html;
  return read(root, own);
}

export function read(root: Element | ShadowRoot, own = false): Block[] {
  const blocks: Block[] = [];
  const into = { block: (block: Block) => blocks.push(block), shadow: () => {} };
  for (const _ of collect(root, into, ENGLISH, own));
  return blocks;
}

export const texts = (html: string, own = false) =>
  blocksOf(html, own).map(({ text }) => text.replace(/\s+/g, ' ').trim());
