/** Stores the hits of blocks, marks them, and removes them. */
import { isConnected } from '../dom/safe-node';
import type { Slice } from '../dom/slices';
import type { Hit } from '../matching/hit';
import type { BlockMarkerPorts } from './block-marker-ports';
import type { PageHit, TrackedBlock } from './hits';
import { HitsByPosition } from './hits-by-position';
import type { Painter } from './painters/painter';
import { placeHit } from './place-hit';
import { type Block, wasDivided } from './reading/blocks';
import { isEdited } from './reading/edited';

/** At most this many hits are painted at once. */
const MAX_PAINTED_AT_ONCE = 256;

/** A block that was stored, with the hits that have no mark yet. */
interface Placed {
  readonly block: TrackedBlock;
  readonly fresh: readonly PageHit[];
}

export class HitPlacer {
  readonly #ports: BlockMarkerPorts;
  /** Null until there is something to mark. */
  painter: Painter | null = null;

  constructor(ports: BlockMarkerPorts) {
    this.#ports = ports;
  }

  /** Removes the hits of a root, except those of pass `pass`. */
  remove(root: Element | ShadowRoot, pass?: number): boolean {
    const hits = this.#ports.store.remove(root, pass);
    if (hits.length === 0) return false;
    this.painter?.erase(hits);
    // Read while it is edited, it has no hits. Nothing else would say when that is over.
    if (this.#ports.edited && isConnected(root) && isEdited(root)) this.#ports.edited(root);
    return true;
  }

  /**
   * Removes the hits that are no longer there from a root whose text changed. One step a block,
   * true if the block lost hits.
   */
  *dropStaleIn(root: Element | ShadowRoot): Iterable<boolean> {
    for (const block of [...this.#ports.store.at(root)]) {
      const kept = this.painter?.stepBack(root, block.hits) ?? [];
      const isLess = kept.length < block.hits.length;
      if (isLess) this.#ports.store.replace(block, kept);
      yield isLess;
    }
  }

  async begin(): Promise<void> {
    this.painter = await this.#ports.painter();
    this.#ports.signal.throwIfAborted();
  }

  /** Stores a block's hits. */
  place(block: Block, decided: readonly Hit[], pass: number): Placed {
    const { store } = this.#ports;
    if (this.#ports.writes && wasDivided(block)) {
      // The painter has marked earlier hits since the block was read.
      for (const _ of this.dropStaleIn(block.root));
    }
    const texts = this.#ports.texts?.();
    const hits: PageHit[] = [];
    for (const hit of decided) {
      const placed = placeHit(block, hit, texts);
      if (placed) hits.push(placed);
    }
    const before = store.around(block);
    const fresh = before.size > 0 ? this.#takeOver(before, hits) : hits;
    const tracked = { ...block, hits, pass };
    store.add(tracked);
    return { block: tracked, fresh };
  }

  /**
   * Lets hits that are where they were take the place of new ones, so that they keep their marks
   * and nothing flickers. Takes all hits from the blocks that had them.
   *
   * @returns the new hits that are left
   */
  #takeOver(before: Iterable<TrackedBlock>, hits: PageHit[]): PageHit[] {
    const standing = new HitsByPosition(before);
    const kept = new Set<PageHit>();
    const fresh: PageHit[] = [];
    for (const [at, placed] of hits.entries()) {
      const same = standing.find(placed);
      if (!same) {
        fresh.push(placed);
        continue;
      }
      hits[at] = same;
      kept.add(same);
      // The text before it may have changed.
      same.start = placed.start;
      same.order = placed.order;
    }
    for (const other of before) {
      const rest = other.hits.filter((hit) => !kept.has(hit));
      if (rest.length < other.hits.length) this.#ports.store.replace(other, rest);
    }
    return fresh;
  }

  /** Marks the new hits of a block, unless they are too many to be marked at once. */
  paintNow({ fresh }: Placed): boolean {
    if (fresh.length > MAX_PAINTED_AT_ONCE) return false;
    if (fresh.length > 0) this.painter?.paint(fresh);
    return true;
  }

  /** Marks the new hits of a block; many hits in several steps. */
  async paint(placed: Placed, slice: Slice): Promise<void> {
    if (this.paintNow(placed)) return;
    const { block, fresh } = placed;
    const { store, signal } = this.#ports;
    const before = block.hits;
    // From the last to the first: dividing a text leaves the text before intact.
    for (let to = fresh.length; to > 0; to -= MAX_PAINTED_AT_ONCE) {
      if (to < fresh.length && !slice.open) await slice.next(signal);
      const some = fresh.slice(Math.max(0, to - MAX_PAINTED_AT_ONCE), to);
      // The page may have changed meanwhile.
      const still = block.hits === before ? null : new Set(block.hits);
      if (still && !store.at(block.root).includes(block)) return;
      this.painter?.paint(still ? some.filter((hit) => still.has(hit)) : some);
    }
  }
}
