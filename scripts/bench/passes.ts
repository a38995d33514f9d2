/**
 * What is measured on a page: the floor, and whole passes of Glossa's own modules. Runs in the
 * page. Must do what the content script does, and nothing to improve its figures.
 */
import type { SourcedEntry } from '../../src/glossary/model';
import { BlockMarker } from '../../src/page/block-marker';
import { HitStore, type PageHit } from '../../src/page/hits';
import type { Weigh } from '../../src/page/host';
import type { LookupResult, Marking } from '../../src/page/marking';
import type { Painter } from '../../src/page/painters/painter';
import '../../src/page/reading/judge-prose';
import { Scanner } from '../../src/page/reading/scanner';

/** The languages of the bundled glossary. */
export const PASS_LANGUAGES: ReadonlySet<string> = new Set(['en']);

/** Replies as the background does. */
export type Lookup = (words: readonly string[], known: readonly string[]) => Promise<LookupResult>;

export const NOTHING: LookupResult = { entries: [], companions: [] };

const SHOW = 1 /* elements */ | 4; /* text */
const TEXT = 3;

/**
 * F: one TreeWalker pass over elements and text that reads every character code of every text node
 * once.
 *
 * @returns a sum of what was read, so that no engine can optimise the reading away
 */
export function floor(): number {
  const walker = document.createTreeWalker(document.documentElement, SHOW);
  let sum = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.nodeType !== TEXT) continue;
    const { data } = node as Text;
    for (let i = 0; i < data.length; i++) sum = (sum + data.charCodeAt(i)) | 0;
  }
  return sum;
}

/** The results of a pass. */
export interface Pass {
  readonly hits: number;
  readonly shown: number;
  readonly entries: number;
}

/** Reads, matches, gates and paints the whole page once, starting from nothing. */
export async function pass(lookup: Lookup, weigh: Weigh): Promise<Pass> {
  const life = new AbortController();
  const { signal } = life;
  const store = new HitStore();
  const painter = new RangePainter();
  const entries = new Set<string>();
  let marker: Marking | null = null;
  const scanner = new Scanner({
    signal,
    languages: PASS_LANGUAGES,
    async lookup(words, known) {
      const found = await lookup(words, known);
      for (const { id } of found.entries as readonly SourcedEntry[]) entries.add(id);
      return found;
    },
    async marking() {
      marker ??= new BlockMarker({
        signal,
        languages: PASS_LANGUAGES,
        muted: new Set(),
        store,
        weigh,
        painter: async () => painter,
        changed: () => {},
      });
      return marker;
    },
    shadow: () => {},
    failed(error) {
      throw error;
    },
  });
  await scanner.readAll();
  life.abort();
  painter.clear();
  return { hits: store.size, shown: painter.count, entries: entries.size };
}

const HIGHLIGHT = 'bench';

/** Registers a range for every shown hit, near the viewport or not: more than readers pay. */
class RangePainter implements Painter {
  readonly #ranges = new Map<PageHit, StaticRange>();
  readonly #highlight = new Highlight();
  count = 0;

  constructor() {
    CSS.highlights.set(HIGHLIGHT, this.#highlight);
  }

  paint(hits: readonly PageHit[]): void {
    for (const hit of hits) {
      const first = hit.segments[0];
      const last = hit.segments.at(-1);
      if (!hit.shown || !first || !last) continue;
      const range = new StaticRange({
        startContainer: first.node,
        startOffset: first.start,
        endContainer: last.node,
        endOffset: last.end,
      });
      this.#ranges.set(hit, range);
      this.#highlight.add(range);
      this.count++;
    }
  }

  erase(hits: readonly PageHit[]): void {
    for (const hit of hits) {
      const range = this.#ranges.get(hit);
      if (!range) continue;
      this.#ranges.delete(hit);
      this.#highlight.delete(range);
      this.count--;
    }
  }

  rectsOf(): DOMRect[] {
    return [];
  }

  stepBack(_root: Element | ShadowRoot, hits: readonly PageHit[]): readonly PageHit[] {
    return hits;
  }

  clear(): void {
    this.#ranges.clear();
    CSS.highlights.delete(HIGHLIGHT);
  }
}
