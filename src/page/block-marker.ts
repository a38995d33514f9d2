/** Puts the hits of a page's blocks into the store, marks them, removes them when it changes. */
import { Climb } from '../dom/ancestors';
import { isConnected } from '../dom/safe-node';
import type { Slice } from '../dom/slices';
import type { EntryId, SourcedEntry } from '../glossary/model';
import type { Candidate } from '../matching/hit';
import type { SeenTerm } from '../matching/subject/seen-terms';
import { words as wordsOf } from '../matching/tokens';
import type { Vocabulary } from '../matching/vocabulary';
import type { BlockMarkerPorts, UndecidedBlock } from './block-marker-ports';
import type { Changes } from './changes/changes';
import { HitFinder } from './hit-finder';
import { type PageHit, placeHit, type TrackedBlock } from './hits';
import { HitsByPosition } from './hits-by-position';
import type { Marking, ScanPass } from './marking';
import type { PageContext } from './page-context';
import type { Painter } from './painters/painter';
import { partsOfAll } from './reading/asides';
import type { Batch } from './reading/batch';
import { type Block, wasDivided } from './reading/blocks';
import { FirstWords } from './reading/first-words';
import { haveTooManyHits, MAX_HITS_AT_ONCE, rootsIn } from './roots-in';

/** At most this many hits are painted at once. */
const MAX_PAINTED_AT_ONCE = 256;

export class BlockMarker implements Marking {
  readonly #ports: BlockMarkerPorts;
  readonly #finder: HitFinder;
  readonly #entries = new Set<EntryId>();
  readonly #firstWords = new FirstWords();
  readonly #context: PageContext;
  #waiting: UndecidedBlock[] = [];
  /** Roots -> the pass whose hits stay; to be checked after the waiting blocks are decided. */
  readonly #unfinished = new Map<Element | ShadowRoot, number>();
  #painter: Painter | null = null;
  /** Whether roots with hits may have left the page unnoticed. */
  #isCleanUpDue = false;

  constructor(ports: BlockMarkerPorts) {
    this.#ports = ports;
    this.#finder = new HitFinder(
      ports,
      () => this.#texts(),
      () => this.#terms(),
    );
    this.#context = this.#finder.context;
  }

  get urgent(): 'texts' | 'all' {
    return this.#ports.writes ? 'all' : 'texts';
  }

  hasHits(text: Node): boolean {
    return this.#ports.store.hasHits(text);
  }

  add(entries: readonly SourcedEntry[], vocabulary: Vocabulary): void {
    this.#firstWords.add(entries, vocabulary);
    const fresh = entries.filter(({ id }) => !this.#entries.has(id));
    for (const { id } of fresh) this.#entries.add(id);
    if (fresh.length > 0) this.#finder.add(fresh);
  }

  clear(): void {
    this.#firstWords.clear();
    this.#waiting = [];
    this.#unfinished.clear();
    this.#context.clear();
  }

  handleChanges(changes: Changes): void {
    const { touched, relabelled, removed, written } = changes;
    const { store } = this.#ports;
    if (written.size > 0) this.#painter?.pageWrote?.(written);
    let dropped = false;
    // The others are checked when their place is read again, which is soon.
    if (haveTooManyHits(touched, store)) this.#painter?.unmarkStale?.();
    else {
      for (const root of touched) {
        for (const step of this.#dropStaleIn(root)) dropped = step || dropped;
      }
    }
    if (store.rootCount > MAX_HITS_AT_ONCE) this.#isCleanUpDue ||= removed;
    else if (removed || relabelled.size > 0) {
      const outside = new Climb<boolean>((at) => relabelled.has(at as Element) || undefined, false);
      for (const root of store.roots()) {
        const gone = !isConnected(root) || outside.from(root);
        if (gone) dropped = this.#remove(root) || dropped;
      }
    }
    this.#painter?.pageChanged?.(changes);
    if (dropped) this.#ports.changed();
  }

  *restore(root: Element | ShadowRoot, own: boolean): Iterable<Element | ShadowRoot | null> {
    for (const met of own ? [root] : rootsIn(root, this.#ports.store)) {
      yield met;
      if (met) for (const _ of this.#dropStaleIn(met)) yield null;
    }
  }

  async mark(batch: Batch, { pass, slice, vocabulary }: ScanPass): Promise<void> {
    const { signal, changed } = this.#ports;
    let found = false;
    for (const block of partsOfAll(this.#firstWords.blocksIn(batch, vocabulary))) {
      const candidates = this.#finder.find(block);
      if (!slice.open) await slice.next(signal);
      if (candidates.length > 0) {
        if (candidates.some(({ entry }) => this.#context.concerns(entry))) {
          this.#context.add(block.text);
        }
        this.#context.see(candidates);
        if (this.#context.isAmbiguous(candidates)) this.#waiting.push({ block, candidates, pass });
        else found = (await this.#place(block, candidates, pass, slice)) || found;
      }
      if (!slice.open) await slice.next(signal);
    }
    if (found) changed();
  }

  *dropStale(roots: Iterable<Element | ShadowRoot>, pass: number): Iterable<void> {
    if (this.#waiting.length > 0) {
      for (const root of roots) this.#unfinished.set(root, pass);
      return;
    }
    let dropped = false;
    for (const root of roots) {
      dropped = this.#remove(root, pass) || dropped;
      yield;
    }
    if (dropped) this.#ports.changed();
  }

  async decide(reading: ScanPass): Promise<void> {
    const { signal, changed } = this.#ports;
    const { slice } = reading;
    const waiting = this.#waiting;
    const stale = await this.#context.prepare(
      reading,
      waiting.map(({ block }) => block),
    );
    this.#waiting = [];
    let different = false;
    for (const { block, candidates, pass } of waiting) {
      different = (await this.#place(block, candidates, pass, slice)) || different;
      if (!slice.open) await slice.next(signal);
    }
    for (const [root, pass] of this.#unfinished) {
      different = this.#remove(root, pass) || different;
      if (!slice.open) await slice.next(signal);
    }
    this.#unfinished.clear();
    if (this.#isCleanUpDue) different = (await this.#cleanUp(slice)) || different;
    if (different) changed();
    if (stale) await this.#decideAgain(slice);
  }

  *unmark(root: Element | ShadowRoot): Iterable<void> {
    let dropped = false;
    for (const met of rootsIn(root, this.#ports.store)) {
      if (met) dropped = this.#remove(met) || dropped;
      yield;
    }
    if (dropped) this.#ports.changed();
  }

  /** Removes the marks of roots that have left the page. */
  async #cleanUp(slice: Slice): Promise<boolean> {
    let dropped = false;
    this.#isCleanUpDue = false;
    for (const root of this.#ports.store.roots()) {
      if (!isConnected(root)) dropped = this.#remove(root) || dropped;
      if (!slice.open) await slice.next(this.#ports.signal);
    }
    return dropped;
  }

  /** The texts that show how the page uses terms of more than one sense. */
  *#texts(): Iterable<string> {
    for (const { text, hits } of this.#ports.store.blocks()) {
      if (hits.some(({ entry }) => this.#context.concerns(entry))) yield text;
    }
    for (const { block } of this.#waiting) yield block.text;
  }

  /** The terms that the page has, as they are written. */
  *#terms(): Iterable<SeenTerm> {
    for (const { hits } of this.#ports.store.blocks()) {
      for (const { entry, term } of hits) yield { entry, words: wordsOf(term) };
    }
    for (const { candidates } of this.#waiting) {
      for (const { entry, form } of candidates) yield { entry, words: form.words };
    }
  }

  /** Removes the hits of a root, except those of pass `pass`. */
  #remove(root: Element | ShadowRoot, pass?: number): boolean {
    const hits = this.#ports.store.remove(root, pass);
    if (hits.length > 0) this.#painter?.erase(hits);
    return hits.length > 0;
  }

  /**
   * Removes the hits that are no longer there from a root whose text changed. One step a block,
   * true if the block lost hits.
   */
  *#dropStaleIn(root: Element | ShadowRoot): Iterable<boolean> {
    for (const block of [...this.#ports.store.at(root)]) {
      const kept = this.#painter?.stepBack(root, block.hits) ?? [];
      const isLess = kept.length < block.hits.length;
      if (isLess) this.#ports.store.replace(block, kept);
      yield isLess;
    }
  }

  /** Stores a block's hits and marks them. */
  async #place(
    block: Block,
    candidates: readonly Candidate[],
    pass: number,
    slice: Slice,
  ): Promise<boolean> {
    const { store, signal } = this.#ports;
    if (!this.#painter) {
      this.#painter = await this.#ports.painter();
      signal.throwIfAborted();
    }
    const decided = this.#finder.decide(block, candidates);
    if (!slice.open) await slice.next(signal);
    if (this.#ports.writes && wasDivided(block)) {
      // The painter has marked earlier hits since the block was read.
      for (const _ of this.#dropStaleIn(block.root));
    }
    const before = store.around(block);
    const standing = new HitsByPosition(before);
    const hits: PageHit[] = [];
    const fresh: PageHit[] = [];
    const kept = new Set<PageHit>();
    for (const hit of decided) {
      const placed = placeHit(block, hit, this.#ports.texts?.());
      if (!placed) continue;
      // A hit that is where it was keeps its mark, so nothing flickers.
      const same = standing.find(placed);
      hits.push(same ?? placed);
      if (same) {
        kept.add(same);
        // The text before it may have changed.
        same.start = placed.start;
        same.order = placed.order;
      } else fresh.push(placed);
    }
    for (const other of before) {
      const rest = other.hits.filter((hit) => !kept.has(hit));
      if (rest.length < other.hits.length) store.replace(other, rest);
    }
    const tracked = { ...block, hits, pass };
    store.add(tracked);
    await this.#paint(tracked, fresh, slice);
    return hits.length > 0;
  }

  /** Marks hits of a block; many hits in several steps. */
  async #paint(block: TrackedBlock, hits: readonly PageHit[], slice: Slice): Promise<void> {
    const { store, signal } = this.#ports;
    const before = block.hits;
    // From the last to the first: dividing a text leaves the text before intact.
    for (let to = hits.length; to > 0; to -= MAX_PAINTED_AT_ONCE) {
      if (to < hits.length && !slice.open) await slice.next(signal);
      const some = hits.slice(Math.max(0, to - MAX_PAINTED_AT_ONCE), to);
      // The page may have changed meanwhile.
      const still = block.hits === before ? null : new Set(block.hits);
      if (still && !store.at(block.root).includes(block)) return;
      this.#painter?.paint(still ? some.filter((hit) => still.has(hit)) : some);
    }
  }

  /** Lets the gate decide all candidates again, because the page's sense has become clearer. */
  async #decideAgain(slice: Slice): Promise<void> {
    const { store, signal, changed } = this.#ports;
    let different = false;
    for (const block of [...store.blocks()]) {
      if (!slice.open) await slice.next(signal);
      if (!isConnected(block.root)) continue;
      const decided = this.#finder.decide(block, this.#finder.find(block));
      const shown = new Map(decided.map((hit) => [hit.start, hit.shown]));
      const differs = block.hits.some((hit) => (shown.get(hit.start) ?? hit.shown) !== hit.shown);
      if (!differs) continue;
      different = true;
      // Erased first: a painter that divides text nodes must join them before positions in them
      // are counted.
      this.#painter?.erase(block.hits);
      const hits = decided.flatMap((hit) => placeHit(block, hit, this.#ports.texts?.()) ?? []);
      store.replace(block, hits);
      await this.#paint(block, hits, slice);
    }
    if (different) changed();
  }
}
