/**
 * Watches the page for changes that concern its text, and says which places must be read
 * anew. Does no reading itself: a page may change a thousand times a second.
 */

import { Climb, parentAcross } from '../../dom/ancestors';
import { firstElementOf, isConnected, parentOf, rootElementOf, typeOf } from '../../dom/safe-node';
import { shadowOf } from '../../dom/shadow-roots';
import { INLINE, SKIPPED, tagKind, UNREAD } from '../../dom/tags';
import { rootClimb } from '../reading/blocks';

/**
 * So many records and added nodes of one burst are looked at one by one, which takes a few
 * milliseconds; beyond them, the whole document is read again, a bit at a time.
 */
const MAX_SORTED = 5_000;

/** Attributes that decide whether and how text is read (see `tags.ts`). */
const ATTRIBUTES = ['aria-hidden', 'contenteditable', 'lang', 'role'];

export interface Changes {
  /** Block roots whose own text changed. */
  readonly touched: ReadonlySet<Element | ShadowRoot>;
  /** Elements that came in, to be read with all they hold; none is in another one. */
  readonly added: ReadonlySet<Element>;
  /** Elements that may have become readable or unreadable, with all they hold; as `added`. */
  readonly relabelled: ReadonlySet<Element>;
  /**
   * Whether the document has a new root. `document.open()` brings one, and takes all
   * listeners of the document and its window away, ours among them.
   */
  readonly renewed: boolean;
  /** Whether elements came in, these or plain inline ones. */
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
   * Watches a document or a shadow root; again for the same one does nothing.
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

  /** Whether the page has written into a text node since it is watched. */
  wroteInto(node: Node): boolean {
    return this.#written.has(node);
  }

  /**
   * Runs `write`, which changes the page on our behalf, without reporting its changes.
   * What the page changed before is reported first.
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

/** What a burst of records comes to. */
export function changesIn(records: readonly MutationRecord[]): Changes {
  const touched = new Set<Element | ShadowRoot>();
  const added = new Set<Element>();
  const relabelled = new Set<Element>();
  const written = new Set<Node>();
  // The page has its turn afterwards: nothing moves meanwhile.
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
  // All that isn't found again goes when the document has been read.
  const all = new Set([page]);
  return { touched, added: all, relabelled: all, renewed, elements: true, removed: true, written };

  function enter(node: Node): void {
    if (node.nodeType === 3) touch(node);
    if (typeOf(node) !== 1) return;
    elements = true;
    const element = node as Element;
    const kind = tagKind(element.localName);
    // Whatever comes in joins or divides the text around it.
    touch(element);
    if (kind === SKIPPED || kind === UNREAD) {
      // Nothing in it is read; what the page moved into it must lose its marks.
      if (firstElementOf(element)) added.add(element);
      return;
    }
    // An inline element may hold blocks or a shadow tree; a plain one needs no reading of
    // its own.
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

/** Those that are in no other one: what is in it is read with it. */
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
