/** The text around a card's term, from which the background takes the sentence. Reads the page. */
import type { EntryId } from '../glossary/model';
import type { SelectionContext } from '../writing/sentence';
import type { CardHit } from './ports';

/** How much text (UTF-16 units) on each side. */
const MAX_CONTEXT_LENGTH = 2_000;

/** Null if the card is at another entry, or the text isn't there any more. */
export function contextOfHit(hit: CardHit | null, entry: EntryId): SelectionContext | null {
  if (!hit || hit.entry !== entry) return null;
  const { node, term } = hit;
  let block = node.parentElement;
  while (block?.parentElement && /^(inline|contents)/.test(getComputedStyle(block).display)) {
    block = block.parentElement;
  }
  if (!block) return null;
  const before = document.createRange();
  before.setStart(block, 0);
  before.setEnd(node, 0);
  const rest = document.createRange();
  rest.setStart(node, 0);
  rest.setEnd(block, block.childNodes.length);
  const text = rest.toString().slice(0, MAX_CONTEXT_LENGTH);
  const at = text.indexOf(term);
  if (at < 0) return null;
  return {
    before: before.toString().slice(-MAX_CONTEXT_LENGTH) + text.slice(0, at),
    text: term,
    after: text.slice(at + term.length),
    language: block.closest<HTMLElement>('[lang]')?.lang ?? '',
  };
}
