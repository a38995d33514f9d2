/** The reader's selection in the article, as a place in it. */
import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { type Place, type ReadArticle, textAt } from '../../proposing/article';

export interface SelectedPlace {
  readonly text: string;
  readonly place: Place;
}

/** The longest passage (UTF-16 units) that can be a meaning. */
const MAX_SELECTED = 2_000;

/** The selection, and a function that clears it. It stays while the reader uses its buttons. */
export function useSelectedPlace(
  pane: RefObject<HTMLElement | null>,
  article: ReadArticle,
): [SelectedPlace | null, () => void] {
  const [selected, setSelected] = useState<SelectedPlace | null>(null);
  useEffect(() => {
    const changed = (): void => {
      const selection = document.getSelection();
      const text = pane.current?.querySelector('.article-text');
      if (!selection || selection.rangeCount === 0) return;
      const range = selection.getRangeAt(0);
      if (!text?.contains(range.startContainer)) return;
      setSelected(range.collapsed ? null : selectedIn(range, article));
    };
    document.addEventListener('selectionchange', changed);
    return () => document.removeEventListener('selectionchange', changed);
  }, [pane, article]);
  return [selected, () => setSelected(null)];
}

/** The place of a selection. If it covers several blocks, only the part in the first. */
function selectedIn(range: Range, article: ReadArticle): SelectedPlace | null {
  const start = blockOf(range.startContainer);
  if (!start) return null;
  const block = Number(start.dataset.block);
  const text = article.blocks[block]?.text ?? '';
  const isWithin = blockOf(range.endContainer) === start && range.endContainer.nodeType === 3;
  let from = range.startContainer.nodeType === 3 ? range.startOffset : 0;
  let to = Math.min(isWithin ? range.endOffset : text.length, from + MAX_SELECTED);
  while (from < to && text[from] === ' ') from++;
  while (to > from && text[to - 1] === ' ') to--;
  // Readers mean whole words.
  while (from > 0 && isLetter(text[from]) && isLetter(text[from - 1])) from--;
  while (to < text.length && isLetter(text[to - 1]) && isLetter(text[to])) to++;
  if (from >= to) return null;
  const place = { block, start: from, end: to };
  return { text: textAt(article, place), place };
}

function isLetter(unit: string | undefined): boolean {
  return unit !== undefined && /[\p{L}\p{M}\p{N}]/u.test(unit);
}

/** A selected text without the punctuation around it, which isn't part of a term. */
export function asTerm(text: string): string {
  return text.replace(/^[\s\p{P}]+|[\s\p{P}]+$/gu, '');
}

function blockOf(node: Node): HTMLElement | null {
  const element = node instanceof Element ? node : node.parentElement;
  return element?.closest<HTMLElement>('[data-block]') ?? null;
}
