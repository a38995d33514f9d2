/** What the popup learns about a page's hits, and scrolling to one of them. */
import type { EntryId } from '../glossary/model';
import { canHighlight, revealedName } from '../marks/styles';
import type { FoundTerm } from '../matching/hit';
import { byPosition } from './hit-order';
import { staticRangeOf } from './hit-ranges';
import { type HitStore, isStillThere, type PageHit } from './hits';
import { TextStyles } from './text-styles';
import { Sight } from './visible/sight';

/** Whether a person can see a hit. */
export type Sees = (hit: PageHit, sight: Sight) => boolean;

/**
 * The terms of a page in the order of their first hits, with counts. Hits that a person can't
 * see don't count.
 *
 * @param termOf the headword of an entry
 */
export function foundTerms(
  store: HitStore,
  sees: Sees,
  termOf: (id: EntryId) => string,
): FoundTerm[] {
  const terms = new Map<EntryId, Mentions>();
  const sight = new Sight();
  for (const hit of store.hits()) {
    if (!sees(hit, sight)) continue;
    const known = terms.get(hit.entry);
    const term = known ?? { first: hit, firstHeld: null, count: 0, held: 0 };
    if (!known) terms.set(hit.entry, term);
    // Without sorting all hits: a page may have a hundred thousand.
    if (byPosition(hit, term.first) < 0) term.first = hit;
    if (hit.shown) {
      term.count += 1;
    } else {
      term.held += 1;
      if (!term.firstHeld || byPosition(hit, term.firstHeld) < 0) term.firstHeld = hit;
    }
  }
  return [...terms]
    .sort(([, one], [, other]) => byPosition(one.first, other.first))
    .map(([entry, { count, held, firstHeld }]) => {
      const reason = firstHeld ? { reason: firstHeld.reason } : {};
      return { entry, term: termOf(entry), count, held, ...reason };
    });
}

interface Mentions {
  first: PageHit;
  firstHeld: PageHit | null;
  count: number;
  held: number;
}

/** The hits that a person can see, in reading order. */
export function inPageOrder(hits: Iterable<PageHit>, sees: Sees): PageHit[] {
  const sight = new Sight();
  return [...hits].filter((hit) => sees(hit, sight)).sort(byPosition);
}

/** The nth (0-based) shown hit of an entry, counted round. */
export function nthHit(
  store: HitStore,
  sees: Sees,
  entry: EntryId,
  nth: number,
): PageHit | undefined {
  const own = [...store.hits()].filter((hit) => hit.shown && hit.entry === entry);
  const hits = inPageOrder(own, sees);
  return hits[((nth % hits.length) + hits.length) % hits.length];
}

/** How long (ms) the hit that the reader chose is highlighted. */
const FLASH_MS = 1_600;

/**
 * Scrolls a hit to the middle of the viewport and highlights it for a moment.
 *
 * @param signal ends that moment; null if the page must not notice the hit by a highlight
 */
export function reveal(hit: PageHit, rects: readonly DOMRect[], signal: AbortSignal | null): void {
  const element = hit.segments[0]?.node.parentElement;
  if (!element) return;
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const behavior = calm ? 'instant' : 'smooth';
  const [rect] = rects;
  // In a long block the element's middle may be screens away from the hit.
  const long = element.getBoundingClientRect().height > innerHeight / 2;
  if (long && rect && isScrolledByWindow(element)) {
    scrollBy({ top: rect.top + rect.height / 2 - innerHeight / 2, behavior });
  } else {
    element.scrollIntoView({ block: 'center', inline: 'nearest', behavior });
  }
  if (signal) flash(hit, signal);
}

function flash(hit: PageHit, signal: AbortSignal): void {
  const range = staticRangeOf(hit);
  if (!canHighlight() || !range || !isStillThere(hit)) return;
  if (!new TextStyles('text').suits(hit)) return;
  const mark = new Highlight(range);
  const name = revealedName();
  CSS.highlights.set(name, mark);
  const end = () => {
    if (CSS.highlights.get(name) === mark) CSS.highlights.delete(name);
  };
  const timer = setTimeout(end, FLASH_MS);
  signal.addEventListener(
    'abort',
    () => {
      clearTimeout(timer);
      end();
    },
    { once: true },
  );
}

/** Whether no element between `element` and the page scrolls by itself. */
function isScrolledByWindow(element: Element): boolean {
  for (let at = element.parentElement; at && at !== document.body; at = at.parentElement) {
    if (at.scrollHeight > at.clientHeight && /auto|scroll/.test(getComputedStyle(at).overflowY)) {
      return false;
    }
  }
  return true;
}
