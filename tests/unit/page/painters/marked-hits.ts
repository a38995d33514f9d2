/** Records what the inner painter is asked to mark, and makes changes to report. */
import { afterEach, beforeEach, vi } from 'vitest';
import type { Changes } from '../../../../src/page/changes/changes';
import type { PageHit } from '../../../../src/page/hits';
import type { Painter } from '../../../../src/page/painters/painter';

/** How long painters paint. */
export let life: AbortController;
/** The hits that the inner painter has marked. */
export let marked: Set<PageHit>;

/** Marks every hit that it gets. */
export const inner: Painter = {
  paint: (hits) => {
    for (const hit of hits) marked.add(hit);
  },
  erase: (hits) => {
    for (const hit of hits) marked.delete(hit);
  },
  rectsOf: () => [],
  stepBack: (_, hits) => {
    for (const hit of hits) marked.delete(hit);
    return [];
  },
};

/** Prepares each test of a file. */
export function useMarkedHits(): void {
  beforeEach(() => {
    vi.useFakeTimers();
    life = new AbortController();
    marked = new Set();
  });

  afterEach(() => {
    life.abort();
    vi.useRealTimers();
  });
}

/** No change. */
export const NOTHING: Changes = {
  touched: new Set(),
  added: new Set(),
  relabelled: new Set(),
  renewed: false,
  elements: false,
  removed: false,
  written: new Set(),
};
