/**
 * Watches the page for changes that concern its text, and reports which places must be read
 * again. Doesn't read them itself: a page may change a thousand times a second. Changes that can
 * wait are only noted: the page's own task goes on, and may undo them.
 */

import { allIn, isConnected, rootElementOf } from '../../dom/safe-node';
import { type Changes, changesIn } from './changes';

/**
 * At most this many records and added nodes of one burst are sorted, which takes a few
 * milliseconds. If there are more, the whole document is read again, in slices.
 */
const MAX_SORTED = 5_000;

/**
 * Changes that can wait are sorted up to this many, or up to one for each `ELEMENTS_PER_CHANGE`
 * elements of the page: reading all of it again takes no longer then.
 */
const MIN_SORTED = 500;
const ELEMENTS_PER_CHANGE = 8;

/** Attributes that decide whether and how text is read; see `UNREAD_SELECTORS`. */
const ATTRIBUTES = ['aria-hidden', 'contenteditable', 'lang', 'role'];

/** What can't wait for the next reading, as long as there are marks. */
export interface Urgent {
  /**
   * What must be reported before the browser paints: attributes, and text written into nodes with
   * hits; or everything.
   */
  readonly urgent: 'texts' | 'all';
  hasHits(text: Node): boolean;
}

/** Which changes can wait, and who asks for them later. */
export interface Waiting {
  /** Null: everything can wait. */
  marking(): Urgent | null;
  /** Called when changes were noted, which `settle` reports. */
  noted(): void;
}

export class PageObserver {
  readonly #observer: MutationObserver;
  /** The document comes first. */
  readonly #observed = new Set<Document | ShadowRoot>();
  readonly #written = new WeakSet<Node>();
  #noted: MutationRecord[] = [];
  /** How many records and added nodes there are in them. */
  #count = 0;
  /** Whether there were too many to be sorted. */
  #isWhole = false;
  #root: Element | null = null;

  /**
   * @param changed called after a burst of changes, before the browser paints
   * @param waiting if changes can wait
   */
  constructor(
    readonly changed: (changes: Changes) => void,
    signal: AbortSignal,
    readonly waiting?: Waiting,
  ) {
    this.#observer = new MutationObserver((records) => this.#note(records));
    const end = () => {
      this.#observer.disconnect();
      this.#noted = [];
      this.#isWhole = false;
    };
    signal.addEventListener('abort', end);
  }

  /**
   * Watches a document or a shadow root. A second call for the same one does nothing.
   *
   * @returns whether it wasn't watched before
   */
  watch(root: Document | ShadowRoot): boolean {
    if (this.#observed.has(root)) return false;
    this.#observed.add(root);
    this.#root ??= rootElementOf(document);
    this.#observe(root);
    return true;
  }

  /** The shadow roots that are watched. */
  get shadowRoots(): ShadowRoot[] {
    return [...this.#observed].slice(1) as ShadowRoot[];
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
    this.settle();
    try {
      return write();
    } finally {
      this.#observer.takeRecords();
    }
  }

  /** Reports the changes that were noted. */
  settle(): void {
    this.#add(this.#observer.takeRecords());
    const records = this.#noted;
    this.#noted = [];
    this.#count = 0;
    const root = rootElementOf(document);
    const renewed = root !== null && root !== this.#root;
    this.#root = root;
    const isWhole = this.#isWhole;
    this.#isWhole = false;
    const found = changesIn(records, this.#isAllUrgent, isWhole ? root : null);
    for (const tree of this.#observed) {
      // One that comes back is met again.
      if (!isConnected(tree)) this.#observed.delete(tree);
      else if (isWhole) this.#observe(tree);
    }
    for (const node of found.written) this.#written.add(node);
    const { touched, added, relabelled, removed } = found;
    if (renewed || removed || touched.size + added.size + relabelled.size > 0) {
      this.changed({ ...found, renewed });
    }
  }

  #observe(root: Document | ShadowRoot, childList = true): void {
    this.#observer.observe(root, {
      subtree: true,
      childList,
      characterData: true,
      attributeFilter: ATTRIBUTES,
    });
  }

  get #isAllUrgent(): boolean {
    return !this.waiting || this.waiting.marking()?.urgent === 'all';
  }

  #note(records: readonly MutationRecord[]): void {
    const urgent = this.#add(records);
    // Scripts that replace the root may have removed our listeners.
    if (urgent || rootElementOf(document) !== this.#root) this.settle();
    else this.waiting?.noted();
  }

  /** @returns whether some of the records can't wait */
  #add(records: readonly MutationRecord[]): boolean {
    const marking = this.waiting?.marking();
    const isAll = this.#isAllUrgent;
    let urgent = isAll;
    for (const record of records) {
      const { type, target, addedNodes } = record;
      this.#count += 1 + addedNodes.length;
      this.#noted.push(record);
      if (marking && type !== 'childList') {
        urgent ||= type === 'attributes' || marking.hasHits(target);
      }
    }
    const root = rootElementOf(document);
    if (!this.#isWhole && root && this.#count > MIN_SORTED) {
      const most = isAll ? MAX_SORTED : allIn(root, '*').length / ELEMENTS_PER_CHANGE;
      this.#isWhole = this.#count > Math.min(MAX_SORTED, most);
      // Until they are read, each change would cost the page's own task a record.
      if (this.#isWhole && !isAll) {
        this.#observer.disconnect();
        if (marking) for (const tree of this.#observed) this.#observe(tree, false);
      }
    }
    if (this.#isWhole) this.#noted = this.#noted.filter(({ type }) => type !== 'childList');
    return urgent;
  }
}
