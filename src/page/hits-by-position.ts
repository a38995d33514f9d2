/** Finds hits by where they are. */
import { isSamePlace, type PageHit, type TrackedBlock } from './hits';

export class HitsByPosition {
  readonly #hits = new Map<Text, Map<number, PageHit[]>>();

  constructor(blocks: Iterable<TrackedBlock>) {
    for (const { hits } of blocks) {
      for (const hit of hits) {
        const first = hit.segments[0];
        if (!first) continue;
        const starts = this.#hits.get(first.node) ?? new Map<number, PageHit[]>();
        this.#hits.set(first.node, starts);
        starts.set(first.start, [...(starts.get(first.start) ?? []), hit]);
      }
    }
  }

  /** The hit that is the same as another, in exactly the same place. */
  find(hit: PageHit): PageHit | undefined {
    const first = hit.segments[0];
    const there = first && this.#hits.get(first.node)?.get(first.start);
    return there?.find((old) => isSamePlace(old, hit));
  }
}
