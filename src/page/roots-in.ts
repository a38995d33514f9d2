/** Which elements in a place have hits. */
import { Climb } from '../dom/ancestors';
import { isShadow } from '../dom/safe-node';
import { shadowOf } from '../dom/shadow-roots';
import type { HitStore } from './hits';

/**
 * When the page changes, at most this many hits, or roots with hits, are checked at once, which
 * takes a few milliseconds. More are checked when their place is read again.
 */
export const MAX_HITS_AT_ONCE = 2_000;

/** The caller gets a turn after this many elements. */
const STEP_ELEMENTS = 512;

/** The roots with hits at a place and in it; null for a step without one. */
export function* rootsIn(
  place: Element | ShadowRoot,
  store: HitStore,
): Iterable<Element | ShadowRoot | null> {
  if (store.rootCount <= MAX_HITS_AT_ONCE) {
    const within = new Climb<boolean>((at) => at === place || undefined, false);
    yield* store.roots().filter((root) => within.from(root));
    return;
  }
  // Asking each of very many roots about each place would take quadratic time.
  const trees: (Element | ShadowRoot)[] = [place];
  for (let tree = trees.pop(); tree; tree = trees.pop()) {
    const walker = tree.ownerDocument.createTreeWalker(tree, 1 /* elements */);
    let steps = 0;
    for (let at: Node | null = tree; at; at = walker.nextNode()) {
      if (store.has(at as Element)) yield at as Element;
      const shadow = isShadow(at) ? null : shadowOf(at as Element);
      if (shadow) trees.push(shadow);
      if (++steps % STEP_ELEMENTS === 0) yield null;
    }
  }
}

/** Whether roots have more hits than can be checked at once. */
export function haveTooManyHits(roots: Iterable<Element | ShadowRoot>, store: HitStore): boolean {
  let left = MAX_HITS_AT_ONCE;
  for (const root of roots) {
    for (const { hits } of store.at(root)) {
      left -= hits.length + 1;
      if (left < 0) return true;
    }
  }
  return false;
}
