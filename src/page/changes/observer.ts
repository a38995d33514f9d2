/**
 * Watches the page for changes that concern its text, and reports which places must be read
 * again. Doesn't read them itself: a page may change a thousand times a second.
 */

import { Climb, parentAcross } from '../../dom/ancestors';
import { firstElementOf, isConnected, parentOf, rootElementOf, typeOf } from '../../dom/safe-node';
import { shadowOf } from '../../dom/shadow-roots';
import { INLINE, SKIPPED, tagKind, UNREAD } from '../../dom/tags';
import { rootClimb } from '../reading/blocks';

/**
 * At most this many records and added nodes of one burst are sorted, which takes a few
 * milliseconds. If there are more, the whole document is read again, in slices.
 */
const MAX_SORTED = 5_000;

/** Attributes that decide whether and how text is read; see `UNREAD_SELECTORS`. */
const ATTRIBUTES = ['aria-hidden', 'contenteditable', 'lang', 'role'];

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

export class PageObserver {
  readonly #observer: MutationObserver;
  readonly #observed = new WeakSet<Document | ShadowRoot>();
  readonly #written = new WeakSet<Node>();

  /** @param changed called after a burst of changes, before the browser paints */
  constructor(
    readonly changed: (changes: Changes) => void,
    signal: AbortSignal,
  ) {
    this.#observer = new MutationObserver((records) => this.#report(records));
    signal.addEventListener('abort', () => this.#observer.disconnect(), { once: true });
  }

  /**
   * Watches a document or a shadow root. A second call for the same one does nothing.
   *
   * @returns whether it wasn't watched before
   */
  watch(root: Document | ShadowRoot): boolean {
    if (this.#observed.has(root)) return false;
    this.#observed.add(root);
    this.#observer.observe(root, {
      subtree: true,
      childList: true,
      characterData: true,
      attributeFilter: ATTRIBUTES,
    });
    return true;
  }

  /** Whether the page has written into a text node since it has been watched. */
  wroteInto(node: Node): boolean {
    return this.#written.has(node);
  }

  /**
   * Runs `write`, which changes the page for us, without reporting its changes. Changes that
   * the page made before are reported first.
   */
  unobserved<T>(write: () => T): T {
    this.#report(this.#observer.takeRecords());
    try {
      return write();
    } finally {
      this.#observer.takeRecords();
    }
  }

  #report(records: readonly MutationRecord[]): void {
    if (records.length === 0) return;
    const changes = changesIn(records);
    for (const node of changes.written) this.#written.add(node);
    const { touched, added, relabelled, removed } = changes;
    if (removed || touched.size + added.size + relabelled.size > 0) this.changed(changes);
  }
}

/** Summarises a burst of records. */
export function changesIn(records: readonly MutationRecord[]): Changes {
  const touched = new Set<Element | ShadowRoot>();
  const added = new Set<Element>();
  const relabelled = new Set<Element>();
  const written = new Set<Node>();
  // The page can't run meanwhile, so nothing moves.
  const roots = rootClimb();
  let renewed = false;
  let elements = false;
  let removed = false;
  let left = MAX_SORTED;
  for (const record of records) {
    const { target, type } = record;
    if (type === 'characterData') written.add(target);
    if (target === document) {
      renewed ||= [...record.addedNodes].some((node) => typeOf(node) === 1);
    }
    if (left < 0) continue;
    left--;
    if (type === 'characterData') {
      touch(target);
    } else if (type === 'attributes') {
      relabelled.add(target as Element);
      touch(target);
    } else {
      const { addedNodes, removedNodes } = record;
      left -= addedNodes.length;
      if (left >= 0) addedNodes.forEach(enter);
      if (removedNodes.length > 0) {
        removed = true;
        touchWithin(target);
      }
    }
  }
  const page = rootElementOf(document);
  if (left >= 0 || !page) {
    return {
      touched,
      added: outermost(added),
      relabelled: outermost(relabelled),
      renewed,
      elements,
      removed,
      written,
    };
  }
  // Hits that aren't found again are removed when the document has been read.
  const all = new Set([page]);
  return { touched, added: all, relabelled: all, renewed, elements: true, removed: true, written };

  function enter(node: Node): void {
    if (node.nodeType === 3) touch(node);
    if (typeOf(node) !== 1) return;
    elements = true;
    const element = node as Element;
    const kind = tagKind(element.localName);
    // An added element joins or divides the text around it.
    touch(element);
    if (kind === SKIPPED || kind === UNREAD) {
      // Nothing in it is read, but text that the page moved into it must lose its marks.
      if (firstElementOf(element)) added.add(element);
      return;
    }
    // An inline element may contain blocks or a shadow tree. A plain one is read with the block
    // around it.
    if (kind !== INLINE || firstElementOf(element) || shadowOf(element)) added.add(element);
  }

  function touch(node: Node): void {
    const parent = parentOf(node);
    const root = parent && roots.from(parent);
    if (root && isConnected(root)) touched.add(root);
  }

  function touchWithin(target: Node): void {
    const root = roots.from(target);
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
