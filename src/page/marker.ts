/**
 * Finds the hits of the blocks a page was read into, decides them by the sense gate, and
 * keeps store and painter true to the page.
 */
import type { EntryId, SourcedEntry } from '../glossary/model';
import type { Candidate, Hit } from '../matching/hit';
import { createMatcher, type Matcher } from '../matching/matcher';
import type { Block } from './blocks';
import { type HitStore, isSamePlace, type PageHit, placeHit } from './hits';
import type { Marking, Reading } from './marking';
import type { Changes } from './observer';
import { PageContext } from './page-context';
import type { Painter } from './painters/painter';
import type { Slice } from './slices';

export interface MarkerPorts {
  readonly signal: AbortSignal;
  readonly languages: ReadonlySet<string>;
  /** Entries that the reader switched off: their hits are held back. */
  readonly muted: ReadonlySet<EntryId>;
  readonly store: HitStore;
  /** The painter; asked for when there is a first hit. */
  painter(): Promise<Painter>;
  /** The hits are not what they were. */
  changed(): void;
}

/** Why a hit of an entry that the reader switched off isn't shown. */
const MUTED = 'switched off by you';

export class Marker implements Marking {
  readonly #ports: MarkerPorts;
  readonly #matcher: Matcher = createMatcher([]);
  readonly #context: PageContext;
  #painter: Painter | null = null;

  constructor(ports: MarkerPorts) {
    this.#ports = ports;
    this.#context = new PageContext(ports.languages, ports.signal);
  }

  learn(entries: readonly SourcedEntry[], topics: unknown): void {
    this.#matcher.add(entries);
    this.#context.learn(entries, topics);
  }

  note({ touched, relabelled, removed }: Changes): void {
    let dropped = false;
    const outside = [...relabelled];
    for (const root of this.#ports.store.roots()) {
      const gone =
        (removed && !root.isConnected) || outside.some((element) => element.contains(hostOf(root)));
      if (gone) dropped = this.#take(root) || dropped;
      else if (touched.has(root)) dropped = this.#stepBack(root) || dropped;
    }
    if (dropped) this.#ports.changed();
  }

  begin(root: Element | ShadowRoot, own: boolean): void {
    for (const met of this.#ports.store.roots()) {
      if (met === root || (!own && root.contains(met))) this.#stepBack(met);
    }
  }

  async mark(blocks: readonly Block[], { pass, slice, initial }: Reading): Promise<void> {
    const { signal, changed } = this.#ports;
    let found = false;
    for (const block of blocks) {
      // The context's own reading of the document covers the first one.
      if (!initial) this.#context.add(block.text);
      const candidates = this.#matcher.find(block.text);
      if (candidates.length > 0) found = (await this.#place(block, candidates, pass)) || found;
      await slice.next(signal);
    }
    if (found) changed();
    if (this.#context.stale) await this.#decideAnew(slice);
  }

  finish(roots: Iterable<Element | ShadowRoot>, pass: number): void {
    let dropped = false;
    for (const root of roots) dropped = this.#take(root, pass) || dropped;
    if (dropped) this.#ports.changed();
  }

  drop(root: Element | ShadowRoot): void {
    if (this.#take(root)) this.#ports.changed();
  }

  /** Takes the hits of a root away, but for those of reading `pass`. */
  #take(root: Element | ShadowRoot, pass?: number): boolean {
    const hits = this.#ports.store.take(root, pass);
    if (hits.length > 0) this.#painter?.erase(hits);
    return hits.length > 0;
  }

  /** Takes away what no longer stands in a root whose text changed. */
  #stepBack(root: Element | ShadowRoot): boolean {
    let dropped = false;
    for (const block of [...this.#ports.store.at(root)]) {
      const kept = this.#painter?.stepBack(root, block.hits) ?? [];
      if (kept.length === block.hits.length) continue;
      this.#ports.store.replace(block, kept);
      dropped = true;
    }
    return dropped;
  }

  async #decide(block: Block, candidates: readonly Candidate[]): Promise<Hit[]> {
    const { muted } = this.#ports;
    const decided = await this.#context.decide(block, candidates);
    return decided.map((hit) =>
      muted.has(hit.entry) ? { ...hit, shown: false, why: MUTED } : hit,
    );
  }

  /** Puts a block's hits into the store and onto the page. */
  async #place(block: Block, candidates: readonly Candidate[], pass: number): Promise<boolean> {
    const { store, signal } = this.#ports;
    const decided = await this.#decide(block, candidates);
    this.#painter ??= await this.#ports.painter();
    signal.throwIfAborted();
    const before = [...store.at(block.root)];
    const hits: PageHit[] = [];
    const fresh: PageHit[] = [];
    for (const hit of decided) {
      const placed = placeHit(block, hit);
      if (!placed) continue;
      // A hit that stands where it stood keeps its mark: nothing flickers.
      const same = before.flatMap((other) => other.hits).find((old) => isSamePlace(old, placed));
      hits.push(same ?? placed);
      if (!same) fresh.push(placed);
    }
    for (const other of before) {
      const rest = other.hits.filter((hit) => !hits.includes(hit));
      if (rest.length < other.hits.length) store.replace(other, rest);
    }
    store.add({ ...block, hits, pass });
    this.#painter.paint(fresh);
    return hits.length > 0;
  }

  /** Lets the gate decide again about all candidates: the page's sense has become clearer. */
  async #decideAnew(slice: Slice): Promise<void> {
    const { store, signal, changed } = this.#ports;
    let different = false;
    for (const block of [...store.blocks()]) {
      await slice.next(signal);
      if (!block.root.isConnected) continue;
      const decided = await this.#decide(block, this.#matcher.find(block.text));
      const differs = block.hits.some((hit) =>
        decided.some((now) => now.start === hit.start && now.shown !== hit.shown),
      );
      if (!differs) continue;
      different = true;
      // Erased first: a painter that divides text nodes must put them together before
      // places in them are counted.
      this.#painter?.erase(block.hits);
      const hits = decided.flatMap((hit) => placeHit(block, hit) ?? []);
      store.replace(block, hits);
      this.#painter?.paint(hits);
    }
    if (different) changed();
  }
}

function hostOf(root: Element | ShadowRoot): Element {
  return root.nodeType === 11 ? (root as ShadowRoot).host : (root as Element);
}
