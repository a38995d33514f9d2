/**
 * Reads the page and keeps its hits true: collects blocks, asks for the entries their
 * words can match, matches, and hands hits to the painter; then does the same for what
 * changes. All in slices, so that the page's own work comes first.
 */
import type { EntryId, SourcedEntry } from '../glossary/model';
import type { Candidate } from '../matching/hit';
import { createMatcher, type Matcher } from '../matching/matcher';
import { Vocabulary } from '../matching/vocabulary';
import { type Block, blockRootOf, collect, isInline, isRead } from './blocks';
import { type HitStore, isSamePlace, type PageHit, placeHit } from './hits';
import type { Changes } from './observer';
import { PageContext } from './page-context';
import type { Painter } from './painters/painter';
import { Slice } from './slices';

/** What the scanner learns of words it asked about. */
export interface Found {
  readonly entries: readonly SourcedEntry[];
  readonly companions: readonly string[];
  readonly topics?: unknown;
}

export interface ScannerPorts {
  readonly signal: AbortSignal;
  readonly languages: ReadonlySet<string>;
  readonly store: HitStore;
  /** Asks the background; entries may come again. */
  lookup(words: readonly string[], known: readonly string[]): Promise<Found>;
  /** The painter; asked for when the first hit is to be shown. */
  painter(): Promise<Painter>;
  /** A shadow root was met. */
  shadow(root: ShadowRoot): void;
  /** The hits are not what they were. */
  changed(): void;
  /** Reading came to an end by an error; what changes next is read all the same. */
  failed(error: unknown): void;
}

/** The first look-up is made after this much text: about what a first screen holds. */
const FIRST_BATCH = 20_000; // UTF-16 units
const BATCH = 400_000;

/** Changes are gathered for this long before they are read (ms). */
const GATHER = 60;

export class Scanner {
  readonly #ports: ScannerPorts;
  readonly #vocabulary = new Vocabulary();
  readonly #matcher: Matcher = createMatcher([]);
  readonly #context: PageContext;
  readonly #entries = new Set<EntryId>();
  /** Places to read, in the order they came up; true: only a place's own text. */
  readonly #places = new Map<Element | ShadowRoot, boolean>();
  #painter: Painter | null = null;
  #running = false;
  #initial = true;
  #gathering = false;
  #pass = 0;
  #read = 0;

  constructor(ports: ScannerPorts) {
    this.#ports = ports;
    this.#context = new PageContext(ports.languages, ports.signal);
  }

  /** Reads the whole document. */
  async readAll(): Promise<void> {
    this.#places.set(document.documentElement, false);
    await this.#run();
    this.#initial = false;
  }

  /** Takes in what the observer saw. Stale hits go at once; reading follows soon. */
  note({ touched, added, relabelled, removed }: Changes): void {
    const { store } = this.#ports;
    let dropped = false;
    const outside = [...relabelled];
    for (const root of store.roots()) {
      const gone =
        (removed && !root.isConnected) || outside.some((element) => element.contains(hostOf(root)));
      if (gone) dropped = this.#drop(root) || dropped;
      else if (touched.has(root)) dropped = this.#settleBack(root) || dropped;
    }
    for (const root of touched) this.#places.set(root, this.#places.get(root) ?? true);
    for (const root of [...relabelled, ...added]) this.#places.set(root, false);
    if (dropped) this.#ports.changed();
    this.#gather();
  }

  /** Whether everything noted so far has been read. */
  get idle(): boolean {
    return !this.#running && !this.#gathering && this.#places.size === 0;
  }

  #gather(): void {
    if (this.#gathering || this.#running || this.#places.size === 0) return;
    this.#gathering = true;
    setTimeout(() => {
      this.#gathering = false;
      if (!this.#ports.signal.aborted) this.#run().catch(this.#ports.failed);
    }, GATHER);
  }

  /** Takes all hits of a root away. */
  #drop(root: Element | ShadowRoot): boolean {
    const hits = this.#ports.store.take(root);
    if (hits.length > 0) this.#painter?.erase(hits);
    return hits.length > 0;
  }

  /** Takes away what no longer stands in a root whose text changed. */
  #settleBack(root: Element | ShadowRoot): boolean {
    let dropped = false;
    for (const block of [...this.#ports.store.at(root)]) {
      const kept = this.#painter?.stepBack(root, block.hits) ?? [];
      if (kept.length === block.hits.length) continue;
      this.#ports.store.replace(block, kept);
      dropped = true;
    }
    return dropped;
  }

  async #run(): Promise<void> {
    if (this.#running) return;
    this.#running = true;
    const { signal } = this.#ports;
    try {
      const slice = new Slice();
      // Places that come up meanwhile are read in the same run: a Map's iterator sees them.
      for (const [root, own] of this.#places) {
        this.#places.delete(root);
        if (root.isConnected && isRead(root)) await this.#readPlace(root, own, slice);
        else if (this.#drop(root)) this.#ports.changed();
      }
    } catch (error) {
      // Words whose look-up failed must be asked again when they are next met.
      this.#vocabulary.forget();
      throw error;
    } finally {
      this.#running = false;
      if (!signal.aborted) this.#gather();
    }
  }

  async #readPlace(root: Element | ShadowRoot, own: boolean, slice: Slice): Promise<void> {
    const { signal, languages, shadow } = this.#ports;
    const pass = ++this.#pass;
    for (const met of this.#ports.store.roots()) {
      if (met === root || (!own && root.contains(met))) this.#settleBack(met);
    }
    let pending: Block[] = [];
    let size = 0;
    // The text of an inline element belongs to the block around it, which is read by itself.
    const around = isInline(root) ? blockRootOf(root) : null;
    const into = {
      block: (block: Block) => {
        if (block.root === around) return;
        this.#vocabulary.add(block.text);
        pending.push(block);
        size += block.text.length;
      },
      shadow,
    };
    const roots = new Set<Element | ShadowRoot>(own ? [root] : []);
    for (const _ of collect(root, into, languages, own)) {
      if (size > (this.#read < FIRST_BATCH ? FIRST_BATCH : BATCH)) {
        const batch = pending;
        this.#read += size;
        pending = [];
        size = 0;
        await this.#match(batch, pass, roots, slice);
      }
      await slice.next(signal);
    }
    this.#read += size;
    await this.#match(pending, pass, roots, slice);
    // What an earlier reading found in these places, and this one didn't, is gone.
    let dropped = false;
    for (const met of roots) {
      const hits = this.#ports.store.take(met, pass);
      this.#painter?.erase(hits);
      dropped ||= hits.length > 0;
    }
    if (dropped) this.#ports.changed();
  }

  async #match(
    blocks: readonly Block[],
    pass: number,
    roots: Set<Element | ShadowRoot>,
    slice: Slice,
  ): Promise<void> {
    const { signal, changed } = this.#ports;
    await this.#learn();
    for (const { root, text } of blocks) {
      roots.add(root);
      // The context's own reading of the document covers the first one.
      if (!this.#initial) this.#context.add(text);
    }
    if (this.#entries.size === 0) return;
    let found = false;
    for (const block of blocks) {
      const candidates = this.#matcher.find(block.text);
      if (candidates.length > 0) found = (await this.#place(block, candidates, pass)) || found;
      await slice.next(signal);
    }
    if (found) changed();
    if (this.#context.stale) await this.#decideAnew(slice);
  }

  /** Asks about the words met since the last time. */
  async #learn(): Promise<void> {
    const { signal, lookup } = this.#ports;
    const words = this.#vocabulary.takeFresh();
    if (words.length === 0) return;
    const found = await lookup(words, []);
    signal.throwIfAborted();
    this.#take(found);
    // Forms of several words may be complete only with words met earlier.
    const known = found.companions.filter((word) => this.#vocabulary.has(word));
    if (known.length === 0) return;
    const more = await lookup(words, known);
    signal.throwIfAborted();
    this.#take(more);
  }

  #take({ entries, topics }: Found): void {
    const fresh = entries.filter(({ id }) => !this.#entries.has(id));
    if (fresh.length === 0) return;
    for (const { id } of fresh) this.#entries.add(id);
    this.#matcher.add(fresh);
    this.#context.learn(fresh, topics);
  }

  /** Puts a block's hits into the store and onto the page. */
  async #place(block: Block, candidates: readonly Candidate[], pass: number): Promise<boolean> {
    const { store, signal } = this.#ports;
    const decided = await this.#context.decide(block, candidates);
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
      const decided = await this.#context.decide(block, this.#matcher.find(block.text));
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
