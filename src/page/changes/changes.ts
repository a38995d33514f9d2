/** What a burst of changes means for the page's text: which places must be read again. */

import { Climb, parentAcross } from '../../dom/ancestors';
import { firstElementOf, isConnected, parentOf, typeOf } from '../../dom/safe-node';
import { shadowOf } from '../../dom/shadow-roots';
import { INLINE, SKIPPED, tagKind, UNREAD } from '../../dom/tags';
import { rootClimb } from '../reading/blocks';

export interface Changes {
  /** Block roots whose own text changed. */
  readonly touched: ReadonlySet<Element | ShadowRoot>;
  /** Added elements, to be read with everything in them; none is inside another. */
  readonly added: ReadonlySet<Element>;
  /** Elements whose content may have become readable or unreadable; none is inside another. */
  readonly relabelled: ReadonlySet<Element>;
  /**
   * Whether the document has a new root. `document.open()` makes one, and removes all listeners
   * of the document and its window, including ours.
   */
  readonly renewed: boolean;
  /** Whether elements were added: those in `added` or plain inline elements. */
  readonly elements: boolean;
  /** Whether anything left the document. */
  readonly removed: boolean;
  /** Text nodes that the page wrote into. */
  readonly written: ReadonlySet<Node>;
}

/** All but `renewed`. */
export type FoundChanges = Omit<Changes, 'renewed'>;

/** Nothing has changed. */
export const NO_CHANGES: Changes = { ...changesIn([], true), renewed: false };

/**
 * Summarises a burst of records.
 *
 * @param whole the root of the page, if so much has changed that all of it must be read again
 * @param isAll whether to report also what is out of the page by now: where marks are elements,
 *   taking them back may put it into the page again
 */
export function changesIn(
  records: readonly MutationRecord[],
  isAll: boolean,
  whole?: Element | null,
): FoundChanges {
  const touched = new Set<Element | ShadowRoot>();
  const added = new Set<Element>();
  const relabelled = new Set<Element>();
  const written = new Set<Node>();
  // The page can't run meanwhile, so nothing moves.
  const roots = rootClimb();
  let elements = false;
  let removed = false;
  for (const { target, type, addedNodes, removedNodes } of records) {
    if (type === 'characterData') written.add(target);
    if (!(isAll || isConnected(target))) continue;
    if (type === 'attributes') relabelled.add(target as Element);
    if (type !== 'childList') touch(parentOf(target));
    else {
      addedNodes.forEach(enter);
      if (removedNodes.length > 0) {
        removed = true;
        touch(target);
        // Moved, maybe into a shadow tree that isn't watched, because all in it is left unread.
        for (const node of removedNodes) if (isConnected(node)) enter(node);
      }
    }
  }
  if (whole) {
    elements = removed = true;
    added.add(whole);
    // Hits that aren't found again go after the reading; if marks are elements, all go now.
    if (isAll) relabelled.add(whole);
  }
  return {
    touched,
    added: outermost(added),
    relabelled: outermost(relabelled),
    elements,
    removed,
    written,
  };

  function enter(node: Node): void {
    const type = typeOf(node);
    if (type === 8 /* comment */ || !(isAll || isConnected(node))) return;
    // What is added joins or divides the text around it.
    touch(parentOf(node));
    if (type !== 1) return;
    elements = true;
    const element = node as Element;
    const kind = tagKind(element.localName);
    if (kind === SKIPPED || kind === UNREAD) {
      // Nothing in it is read, but text that the page moved into it must lose its marks.
      if (firstElementOf(element)) added.add(element);
      return;
    }
    // An inline element may contain blocks or a shadow tree. A plain one is read with the block
    // around it.
    if (kind !== INLINE || firstElementOf(element) || shadowOf(element)) added.add(element);
  }

  function touch(place: Node | null): void {
    const root = place && roots.from(place);
    if (root && isConnected(root)) touched.add(root);
  }
}

/** The elements that aren't inside another one: those are read with it. */
function outermost(elements: ReadonlySet<Element>): ReadonlySet<Element> {
  if (elements.size < 2) return elements;
  const within = new Climb<boolean>((at) => elements.has(at as Element) || undefined, false);
  const found = new Set<Element>();
  for (const element of elements) {
    const around = parentAcross(element);
    if (!around || !within.from(around)) found.add(element);
  }
  return found;
}
