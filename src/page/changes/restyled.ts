/**
 * Finds elements that style alone adds to the text or removes from it: a hidden `<br>` or
 * `span` divides nothing, but may be shown later. Only inline elements are checked, since blocks
 * divide the text in either case. They are checked together after a while, because each check
 * makes the browser compute styles.
 */

import { isConnected } from '../../dom/safe-node';
import { Slice } from '../../dom/slices';
import { BLOCK, tagKind } from '../../dom/tags';
import { blockRootOf, isInline } from '../reading/blocks';
import { isAway } from '../reading/junctions';

/** The attributes that styles mostly depend on. */
const STYLING = ['class', 'hidden', 'style'];

/** Changes are gathered for this long (ms) before elements are checked. */
const GATHER_MS = 200;

/** When the window is resized, at most this many line breaks are checked. */
const MAX_BREAKS = 2_000;

export class Restyled {
  readonly #observer = new MutationObserver((records) => {
    for (const { target } of records) this.#note(target as Element);
  });
  readonly #watched = new WeakSet<Node>();
  readonly #changed = new Set<Element>();
  /** Checked elements -> whether they had no place in the text around them. */
  readonly #away = new WeakMap<Element, boolean>();
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param touched called with block roots whose text is joined in another way now */
  constructor(
    readonly touched: (roots: ReadonlySet<Element | ShadowRoot>) => void,
    signal: AbortSignal,
  ) {
    const end = () => {
      clearTimeout(this.#timer);
      this.#observer.disconnect();
    };
    signal.addEventListener('abort', end, { once: true });
    // Some line breaks are shown in narrow windows only.
    const resized = () => {
      const breaks = document.getElementsByTagName('br');
      const count = Math.min(breaks.length, MAX_BREAKS);
      for (let i = 0; i < count; i++) this.#note(breaks[i] as Element);
    };
    addEventListener('resize', resized, { signal });
    this.watch(document);
  }

  /** Watches a document or a shadow root. A second call for the same one does nothing. */
  watch(root: Document | ShadowRoot): void {
    if (this.#watched.has(root)) return;
    this.#watched.add(root);
    this.#observer.observe(root, { subtree: true, attributeFilter: STYLING });
  }

  #note(element: Element): void {
    if (tagKind(element.localName) === BLOCK && !isInline(element)) return;
    this.#changed.add(element);
    this.#timer ??= setTimeout(() => this.#ask(), GATHER_MS);
  }

  #ask(): void {
    this.#timer = undefined;
    const roots = new Set<Element | ShadowRoot>();
    const slice = new Slice();
    for (const element of this.#changed) {
      if (!slice.open) break;
      this.#changed.delete(element);
      if (!isConnected(element)) continue;
      const away = isAway(element);
      const root = this.#away.get(element) === away ? null : blockRootOf(element);
      this.#away.set(element, away);
      if (root) roots.add(root);
    }
    if (roots.size > 0) this.touched(roots);
    // A page may restyle a hundred thousand elements at once: the rest has to wait its turn.
    if (this.#changed.size > 0) this.#timer = setTimeout(() => this.#ask(), 0);
  }
}
