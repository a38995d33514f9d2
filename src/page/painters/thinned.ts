/**
 * A painter that passes on only the first visible mention of each term in each section, or on
 * the page, and leaves the marking to another painter. All mentions stay hits: readers can
 * point at those without a mark as well. When mentions or headings are added, removed or moved,
 * it soon marks the mentions that it would mark if the page were read again.
 */

import { isConnected } from '../../dom/safe-node';
import { Slice } from '../../dom/slices';
import type { EntryId } from '../../glossary/model';
import type { Changes } from '../changes/changes';
import { byPosition } from '../hit-order';
import { isStillThere, type PageHit } from '../hits';
import { isBoundary, Sections } from '../sections';
import type { Painter } from './painter';

/** Mentions of one term in one section. */
interface Group {
  readonly section: object;
  readonly entry: EntryId;
  /** Only one of them is marked. */
  readonly hits: Set<PageHit>;
  first: PageHit | null;
}

/**
 * How long (ms) after a mark is removed another mention may replace it. Meanwhile changes are
 * read again (after 60 ms), and mostly the first mention comes back. Changed sections are
 * regrouped after the same time, and no more often.
 */
const SUCCESSION_MS = 200;

/** At most this many marks are changed at once. */
const MAX_CHANGED_AT_ONCE = 256;

export class ThinnedPainter implements Painter {
  readonly #inner: Painter;
  readonly #sections: Sections | null;
  readonly #signal: AbortSignal;
  readonly #groupOf = new Map<PageHit, Group>();
  /** The one section for all hits, if only the first mention on the page is marked. */
  readonly #page = {};
  /** By section. Groups without hits, and sections without groups, are removed. */
  readonly #groups = new Map<object, Map<EntryId, Group>>();
  /** Groups without their first hit -> since when (ms). */
  readonly #orphaned = new Map<Group, number>();
  /** Hits that are still there, but maybe in another section. */
  readonly #moved = new Set<PageHit>();
  /** Whether sections may begin elsewhere now. */
  #restructured = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param frequency `section`: the first in each section; `page`: the first on the page */
  constructor(inner: Painter, frequency: 'section' | 'page', signal: AbortSignal) {
    this.#inner = inner;
    this.#sections = frequency === 'section' ? new Sections() : null;
    this.#signal = signal;
    signal.addEventListener('abort', () => clearTimeout(this.#timer), { once: true });
  }

  paint(hits: readonly PageHit[]): void {
    // All of them can be seen: the painter before this one passes on no others.
    const shown = hits.filter((hit) => hit.shown);
    const marked: PageHit[] = [];
    const replaced: PageHit[] = [];
    for (const hit of shown) {
      // A hit whose text a mark would change gets none, and isn't in a group.
      if (this.#inner.suits?.(hit) === false) {
        marked.push(hit);
        continue;
      }
      const group = this.#enter(hit);
      const { first } = group;
      if (first && byPosition(first, hit) <= 0) continue;
      if (first) replaced.push(first);
      group.first = hit;
      marked.push(hit);
    }
    // A hit may have been replaced by another one in the meantime.
    const past = new Set(replaced);
    const left = marked.filter((hit) => !past.has(hit));
    if (this.#inner.quiet) {
      const seen = new Set(left);
      this.#inner.paint(shown);
      this.#inner.quiet([...shown.filter((hit) => !seen.has(hit)), ...replaced], true);
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

  unmarkStale(): void {
    this.#inner.unmarkStale?.();
  }

  pageChanged(changes: Changes): void {
    this.#inner.pageChanged?.(changes);
    if (!this.#sections) return;
    this.#sections.clear();
    if (this.#restructured) return;
    const { added, relabelled, removed } = changes;
    const begins = (element: Element) => this.#groups.has(element) || isBoundary(element);
    this.#restructured =
      [...added, ...relabelled].some(begins) ||
      (removed && [...this.#groups.keys()].some((section) => !isConnected(section as Element)));
    if (this.#restructured) this.#soon();
  }

  stepBack(root: Element | ShadowRoot, hits: readonly PageHit[]): readonly PageHit[] {
    const kept = this.#inner.stepBack(root, hits);
    if (kept.length < hits.length) {
      const stay = new Set(kept);
      this.#leave(hits.filter((hit) => !stay.has(hit)));
    }
    for (const hit of kept) if (this.#groupOf.has(hit)) this.#moved.add(hit);
    if (this.#moved.size > 0) this.#soon();
    return kept;
  }

  #enter(hit: PageHit): Group {
    const section = this.#sectionOf(hit);
    const groups = this.#groups.get(section) ?? new Map<EntryId, Group>();
    this.#groups.set(section, groups);
    const { entry } = hit;
    const group = groups.get(entry) ?? { section, entry, hits: new Set(), first: null };
    groups.set(entry, group);
    group.hits.add(hit);
    this.#groupOf.set(hit, group);
    return group;
  }

  #leave(hits: readonly PageHit[]): void {
    for (const hit of hits) {
      const hadMoved = this.#moved.delete(hit);
      const group = this.#exit(hit);
      // The group's first hit may have been chosen by where this one was: it is looked for again.
      const [other] = group?.hits ?? [];
      if (hadMoved && other) this.#moved.add(other);
      if (group && !group.first && group.hits.size > 0) {
        if (!this.#orphaned.has(group)) this.#orphaned.set(group, performance.now());
      }
    }
    if (this.#orphaned.size + this.#moved.size > 0) this.#soon();
  }

  /** @returns the group that a hit was in, which may have lost its first hit by that */
  #exit(hit: PageHit): Group | undefined {
    const group = this.#groupOf.get(hit);
    if (!group) return undefined;
    this.#groupOf.delete(hit);
    group.hits.delete(hit);
    if (group.first === hit) group.first = null;
    if (group.hits.size > 0) return group;
    this.#orphaned.delete(group);
    const groups = this.#groups.get(group.section);
    groups?.delete(group.entry);
    if (groups?.size === 0) this.#groups.delete(group.section);
    return group;
  }

  #soon(): void {
    if (this.#signal.aborted) return;
    this.#timer ??= setTimeout(() => this.#goOn(this.#settling()), SUCCESSION_MS);
  }

  /** Runs steps for a slice, and continues after a turn of the page. */
  #goOn(steps: Iterator<void>): void {
    const slice = new Slice();
    while (slice.open) {
      if (!steps.next().done) continue;
      this.#timer = undefined;
      if (this.#restructured || this.#orphaned.size + this.#moved.size > 0) this.#soon();
      return;
    }
    this.#timer = setTimeout(() => this.#goOn(steps), 0);
  }

  /** Marks the hits that are first now, step by step. */
  *#settling(): Iterator<void> {
    const before = new Set<PageHit>();
    const unsettled = new Set<Group>();
    yield* this.#regrouping(before, unsettled);
    const now = performance.now();
    for (const [group, since] of this.#orphaned) {
      // A hit that was removed a moment ago may still come back.
      if (now - since < SUCCESSION_MS) continue;
      this.#orphaned.delete(group);
      unsettled.add(group);
    }
    const next: PageHit[] = [];
    for (const group of unsettled) {
      const { first } = group;
      if (first) before.add(first);
      // All its hits have moved to other groups.
      if (group.hits.size === 0) continue;
      const found = yield* this.#findFirst(group);
      // Meanwhile another hit may have been added that comes first.
      if (group.first !== first && group.first && found && byPosition(group.first, found) < 0)
        continue;
      group.first = found;
      if (found && !before.has(found)) next.push(found);
      yield;
    }
    const past = [...before].filter((hit) => this.#groupOf.get(hit)?.first !== hit);
    const firsts = next.filter((hit) => this.#groupOf.get(hit)?.first === hit);
    for (let from = 0; from < Math.max(past.length, firsts.length); from += MAX_CHANGED_AT_ONCE) {
      this.#exchange(
        past.slice(from, from + MAX_CHANGED_AT_ONCE),
        firsts.slice(from, from + MAX_CHANGED_AT_ONCE).filter((hit) => this.isMarked(hit)),
      );
      yield;
    }
  }

  #exchange(past: readonly PageHit[], next: readonly PageHit[]): void {
    if (this.#inner.quiet) {
      this.#inner.quiet(past, true);
      this.#inner.quiet(next, false);
    } else {
      this.#inner.erase(past);
      this.#inner.paint(next);
    }
  }

  /**
   * Moves hits to the groups of the sections that they are in now.
   *
   * @param before gets the marked hits that changed their group
   * @param unsettled gets the groups whose first hit may be another one now
   */
  *#regrouping(before: Set<PageHit>, unsettled: Set<Group>): Iterable<void> {
    const moved = new Set(this.#moved);
    const hits = this.#restructured ? [...this.#groupOf.keys()] : moved;
    this.#moved.clear();
    this.#restructured = false;
    for (const hit of hits) {
      yield;
      const group = this.#groupOf.get(hit);
      if (!group) continue;
      if (this.#sectionOf(hit) !== group.section) {
        if (group.first === hit) before.add(hit);
        this.#exit(hit);
        // Groups that lost their first hit before wait for their own turn.
        if (!this.#orphaned.has(group)) unsettled.add(group);
        unsettled.add(this.#enter(hit));
      } else if (moved.has(hit) && !this.#orphaned.has(group)) {
        unsettled.add(group);
      }
    }
  }

  *#findFirst(group: Group): Generator<void, PageHit | null> {
    let first: PageHit | null = null;
    for (const hit of group.hits) {
      if ((!first || byPosition(hit, first) < 0) && this.#isThere(hit)) first = hit;
      yield;
    }
    return first && group.hits.has(first) ? first : null;
  }

  #sectionOf(hit: PageHit): object {
    return this.#sections?.sectionOf(hit.root) ?? this.#page;
  }

  #isThere(hit: PageHit): boolean {
    // If the painter divides text nodes, they have less text than when the hit was found.
    return this.#inner.quiet ? isConnected(hit.root) : isStillThere(hit);
  }
}
