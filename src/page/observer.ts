/**
 * Watches the page for changes that concern its text, and says which places must be read
 * anew. Does no reading itself: a page may change a thousand times a second.
 */
import { blockRootOf, isInline } from './blocks';
import { shadowOf } from './hosts';
import { INLINE, kindOf, SKIPPED, UNREAD } from './tags';
import { firstElementOf, isConnected, typeOf } from './unclobbered';

/** Attributes that decide whether and how text is read (see `tags.ts`). */
const ATTRIBUTES = ['aria-hidden', 'contenteditable', 'lang', 'role'];

export interface Changes {
  /** Block roots whose own text changed. */
  readonly touched: ReadonlySet<Element | ShadowRoot>;
  /** Elements that came in, to be read with all they hold. */
  readonly added: ReadonlySet<Element>;
  /** Elements that may have become readable or unreadable, with all they hold. */
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

  /** Watches a document or a shadow root; again for the same one does nothing. */
  watch(root: Document | ShadowRoot): void {
    if (this.#observed.has(root)) return;
    this.#observed.add(root);
    this.#observer.observe(root, {
      subtree: true,
      childList: true,
      characterData: true,
      attributeFilter: ATTRIBUTES,
    });
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
    const changes = sort(records);
    for (const node of changes.written) this.#written.add(node);
    const { touched, added, relabelled, removed } = changes;
    if (removed || touched.size + added.size + relabelled.size > 0) this.changed(changes);
  }
}

/** What a burst of records comes to. */
export function sort(records: readonly MutationRecord[]): Changes {
  const touched = new Set<Element | ShadowRoot>();
  const added = new Set<Element>();
  const relabelled = new Set<Element>();
  const written = new Set<Node>();
  let renewed = false;
  let elements = false;
  let removed = false;
  for (const record of records) {
    const { target, type } = record;
    if (type === 'characterData') {
      written.add(target);
      touch(target);
    } else if (type === 'attributes') {
      relabelled.add(target as Element);
      touch(target);
    } else {
      for (const node of record.addedNodes) {
        if (typeOf(node) === 1) {
          elements = true;
          renewed ||= typeOf(target) === 9;
          enter(node as Element);
        } else if (node.nodeType === 3) touch(node);
      }
      if (record.removedNodes.length > 0) {
        removed = true;
        touchWithin(target);
      }
    }
  }
  return { touched, added, relabelled, renewed, elements, removed, written };

  function enter(element: Element): void {
    const kind = kindOf(element.localName);
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
    const root = blockRootOf(node);
    if (root && isConnected(root)) touched.add(root);
  }

  function touchWithin(node: Node): void {
    if (typeOf(node) === 1 && !isInline(node)) {
      if (isConnected(node)) touched.add(node as Element);
    } else if (typeOf(node) === 11) {
      if (node.isConnected) touched.add(node as ShadowRoot);
    } else {
      touch(node);
    }
  }
}
