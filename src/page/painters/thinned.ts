/**
 * A painter that marks only the first visible mention of each term in each section, or on
 * the page, and leaves the marking to another one. All mentions stay hits: pointing at one
 * that isn't marked works as well.
 */
import type { EntryId } from '../../glossary/model';
import { type PageHit, stands } from '../hits';
import { byPlace } from '../order';
import { isVisible } from '../report';
import { Sections } from '../sections';
import type { Painter } from './painter';

/** Mentions of one term of which one is marked. */
interface Group {
  /** Visible ones that stand for one another. */
  readonly hits: Set<PageHit>;
  first: PageHit | null;
}

/**
 * How long (ms) after a mark went another mention may take its place. What changed is read
 * anew meanwhile (60 ms), and most of the time the first mention comes back.
 */
const SUCCESSION = 200;

export class ThinnedPainter implements Painter {
  readonly #inner: Painter;
  readonly #sections: Sections | null;
  readonly #signal: AbortSignal;
  readonly #groupOf = new Map<PageHit, Group>();
  /** Where `page` is asked for, one for all. */
  readonly #page = {};
  readonly #groups = new WeakMap<object, Map<EntryId, Group>>();
  readonly #orphaned = new Set<Group>();
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param density `section`: the first in each section; `page`: the first on the page */
  constructor(inner: Painter, density: 'section' | 'page', signal: AbortSignal) {
    this.#inner = inner;
    this.#sections = density === 'section' ? new Sections() : null;
    this.#signal = signal;
    signal.addEventListener('abort', () => clearTimeout(this.#timer), { once: true });
  }

  paint(hits: readonly PageHit[]): void {
    const shown = hits.filter((hit) => hit.shown);
    const marked: PageHit[] = [];
    const replaced: PageHit[] = [];
    for (const hit of shown) {
      // What can't be seen now may come to be seen alone: it stands for none and by none.
      if (!isVisible(hit)) {
        marked.push(hit);
        continue;
      }
      const group = this.#enter(hit);
      const { first } = group;
      if (first && byPlace(first, hit) <= 0) continue;
      if (first) replaced.push(first);
      group.first = hit;
      marked.push(hit);
    }
    // One of them may have been replaced by another already.
    const left = marked.filter((hit) => !replaced.includes(hit));
    if (this.#inner.quiet) {
      this.#inner.paint(shown);
      this.#inner.quiet([...shown.filter((hit) => !left.includes(hit)), ...replaced], true);
    } else {
      if (replaced.length > 0) this.#inner.erase(replaced);
      this.#inner.paint(left);
    }
  }

  isMarked(hit: PageHit): boolean {
    const group = this.#groupOf.get(hit);
    return !group || group.first === hit;
  }

  erase(hits: readonly PageHit[]): void {
    this.#inner.erase(hits);
    this.#leave(hits);
  }

  hitAt(x: number, y: number): PageHit | null {
    return this.#inner.hitAt?.(x, y) ?? null;
  }

  near(): Iterable<Element> {
    return this.#inner.near?.() ?? [];
  }

  rectsOf(hit: PageHit): DOMRect[] {
    return this.#inner.rectsOf(hit);
  }

  pageWrote(nodes: ReadonlySet<Node>): void {
    this.#inner.pageWrote?.(nodes);
  }

  elementsCame(places: readonly (Element | ShadowRoot)[]): void {
    this.#inner.elementsCame?.(places);
  }

  stepBack(root: Element | ShadowRoot, hits: readonly PageHit[]): readonly PageHit[] {
    const kept = this.#inner.stepBack(root, hits);
    if (kept.length < hits.length) this.#leave(hits.filter((hit) => !kept.includes(hit)));
    return kept;
  }

  #enter(hit: PageHit): Group {
    const key = this.#sections?.sectionOf(hit.root) ?? this.#page;
    const groups = this.#groups.get(key) ?? new Map<EntryId, Group>();
    this.#groups.set(key, groups);
    const group = groups.get(hit.entry) ?? { hits: new Set(), first: null };
    groups.set(hit.entry, group);
    group.hits.add(hit);
    this.#groupOf.set(hit, group);
    return group;
  }

  #leave(hits: readonly PageHit[]): void {
    for (const hit of hits) {
      const group = this.#groupOf.get(hit);
      if (!group) continue;
      this.#groupOf.delete(hit);
      group.hits.delete(hit);
      if (group.first !== hit) continue;
      group.first = null;
      if (group.hits.size > 0) this.#orphaned.add(group);
    }
    if (this.#orphaned.size === 0 || this.#signal.aborted) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#succeed(), SUCCESSION);
  }

  /** Marks the next mention where the first one went for good. */
  #succeed(): void {
    const next: PageHit[] = [];
    for (const group of this.#orphaned) {
      if (group.first) continue;
      const [hit] = [...group.hits].filter((one) => this.#isThere(one)).sort(byPlace);
      if (!hit) continue;
      group.first = hit;
      next.push(hit);
    }
    this.#orphaned.clear();
    if (this.#inner.quiet) this.#inner.quiet(next, false);
    else this.#inner.paint(next);
  }

  #isThere(hit: PageHit): boolean {
    // A painter that divides text nodes has them hold less than when the hit was found.
    return this.#inner.quiet ? hit.root.isConnected : stands(hit);
  }
}
