/**
 * Finds the hits of the blocks a page was read into, decides them by the sense gate, and
 * keeps store and painter true to the page.
 */
import type { EntryId, SourcedEntry } from '../glossary/model';
import type { Candidate, Hit } from '../matching/hit';
import { MUTED } from '../matching/hit';
import { createMatcher, type Matcher } from '../matching/matcher';
import { partsOf } from './asides';
import type { Block } from './blocks';
import {
  firstNodeAt,
  type HitStore,
  isDivided,
  isSamePlace,
  overlap,
  type PageHit,
  placeHit,
} from './hits';
import { isReadAt } from './language';
import type { Marking, Reading, Weigh } from './marking';
import type { Changes } from './observer';
import { PageContext } from './page-context';
import type { PageTexts } from './page-texts';
import type { Painter } from './painters/painter';
import type { Slice } from './slices';
import { contains, isConnected, isShadow, rootOf } from './unclobbered';

export interface MarkerPorts {
  readonly signal: AbortSignal;
  readonly languages: ReadonlySet<string>;
  /** Entries that the reader switched off: their hits are held back. */
  readonly muted: ReadonlySet<EntryId>;
  readonly store: HitStore;
  readonly weigh: Weigh;
  /** Whether an entry's hits are kept; those of others only take their places. Default: all. */
  keeps?(entry: EntryId): boolean;
  /** The page's texts, where marks that aren't this marker's divide them. */
  texts?(): PageTexts;
  /** Whether another marker counts the page's words. */
  readonly borrowsWords?: true;
  /** The painter; asked for when there is a first hit. */
  painter(): Promise<Painter>;
  /** The hits are not what they were. */
  changed(): void;
}

/** A block whose candidates wait for all that is read to be known. */
interface Waiting {
  readonly block: Block;
  readonly candidates: readonly Candidate[];
  readonly pass: number;
}

export class Marker implements Marking {
  readonly #ports: MarkerPorts;
  readonly #matcher: Matcher = createMatcher([]);
  readonly #context: PageContext;
  /** Entries of known glossaries -> the language of the texts that they explain. */
  readonly #languages = new Map<EntryId, string | undefined>();
  #waiting: Waiting[] = [];
  /** Roots with the pass whose hits stay, to be gone through after what waits is placed. */
  readonly #unfinished = new Map<Element | ShadowRoot, number>();
  #painter: Painter | null = null;

  constructor(ports: MarkerPorts) {
    this.#ports = ports;
    this.#context = new PageContext({ ...ports, texts: () => this.#texts() });
  }

  learn(entries: readonly SourcedEntry[]): void {
    this.#matcher.add(entries);
    for (const { id, language } of entries) this.#languages.set(id, language);
    this.#context.learn(entries);
  }

  forget(): void {
    this.#waiting = [];
    this.#unfinished.clear();
    this.#context.forget();
  }

  note(changes: Changes): void {
    const { touched, relabelled, removed, written } = changes;
    const { store } = this.#ports;
    if (written.size > 0) this.#painter?.pageWrote?.(written);
    let dropped = false;
    for (const root of touched) dropped = this.#stepBack(root) || dropped;
    if (removed || relabelled.size > 0) {
      const outside = [...relabelled];
      for (const root of store.roots()) {
        const gone = !isConnected(root) || outside.some((element) => holds(element, root));
        if (gone) dropped = this.#take(root) || dropped;
      }
    }
    this.#painter?.pageChanged?.(changes);
    if (dropped) this.#ports.changed();
  }

  begin(root: Element | ShadowRoot, own: boolean): Iterable<Element | ShadowRoot> {
    const met = own ? [root] : this.#rootsIn(root);
    for (const each of met) this.#stepBack(each);
    return met;
  }

  async mark(blocks: readonly Block[], { pass, slice }: Reading): Promise<void> {
    const { signal, changed } = this.#ports;
    let found = false;
    for (const block of parts(blocks)) {
      const candidates = this.#find(block);
      if (candidates.length > 0) {
        if (candidates.some(({ entry }) => this.#context.concerns(entry))) {
          this.#context.add(block.text);
        }
        if (this.#context.isAmbiguous(candidates)) this.#waiting.push({ block, candidates, pass });
        else found = (await this.#place(block, candidates, pass)) || found;
      }
      if (!slice.open) await slice.next(signal);
    }
    if (found) changed();
  }

  finish(roots: Iterable<Element | ShadowRoot>, pass: number): void {
    if (this.#waiting.length > 0) {
      for (const root of roots) this.#unfinished.set(root, pass);
      return;
    }
    let dropped = false;
    for (const root of roots) dropped = this.#take(root, pass) || dropped;
    if (dropped) this.#ports.changed();
  }

  async settle(reading: Reading): Promise<void> {
    const { signal, changed } = this.#ports;
    const waiting = this.#waiting;
    const stale = await this.#context.prepare(
      reading,
      waiting.map(({ block }) => block),
    );
    this.#waiting = [];
    let different = false;
    for (const { block, candidates, pass } of waiting) {
      different = (await this.#place(block, candidates, pass)) || different;
      if (!reading.slice.open) await reading.slice.next(signal);
    }
    for (const [root, pass] of this.#unfinished) different = this.#take(root, pass) || different;
    this.#unfinished.clear();
    if (different) changed();
    if (stale) await this.#decideAnew(reading.slice);
  }

  drop(root: Element | ShadowRoot): void {
    let dropped = false;
    for (const met of this.#rootsIn(root)) dropped = this.#take(met) || dropped;
    if (dropped) this.#ports.changed();
  }

  /** The roots with hits at a place and in it. */
  #rootsIn(place: Element | ShadowRoot): (Element | ShadowRoot)[] {
    return this.#ports.store.roots().filter((root) => root === place || holds(place, root));
  }

  /** The texts that tell how the page uses terms of more than one sense. */
  *#texts(): Iterable<string> {
    for (const { text, hits } of this.#ports.store.blocks()) {
      if (hits.some(({ entry }) => this.#context.concerns(entry))) yield text;
    }
    for (const { block } of this.#waiting) yield block.text;
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

  #find(block: Block): Candidate[] {
    const { keeps } = this.#ports;
    const found = this.#findAll(block);
    return keeps ? found.filter(({ entry }) => keeps(entry)) : found;
  }

  #findAll(block: Block): Candidate[] {
    // With glossaries in one language, nothing in others is read in the first place.
    const alike = this.#ports.languages.size < 2;
    if (alike && block.nodes.length === 1) return this.#matcher.find(block.text);
    // A long term that the layout divides must not hide the shorter ones in it.
    return this.#matcher.find(
      block.text,
      (entry, start, end) =>
        (alike || this.#isSpoken(entry, block, start)) &&
        !isDivided(block, start, end, this.#ports.texts?.()),
    );
  }

  /** Whether an entry's language is the one of the text at an offset of a block. */
  #isSpoken(entry: EntryId, block: Block, at: number): boolean {
    const language = this.#languages.get(entry);
    const node = block.nodes[firstNodeAt(block, at)];
    return language === undefined || !node || isReadAt(node, new Set([language]));
  }

  #decide(block: Block, candidates: readonly Candidate[]): Hit[] {
    const { muted } = this.#ports;
    return this.#context
      .decide(block, candidates)
      .map((hit) => (muted.has(hit.entry) ? { ...hit, shown: false, why: MUTED } : hit));
  }

  /** Puts a block's hits into the store and onto the page. */
  async #place(block: Block, candidates: readonly Candidate[], pass: number): Promise<boolean> {
    const { store, signal } = this.#ports;
    const decided = this.#decide(block, candidates);
    if (!this.#painter) {
      this.#painter = await this.#ports.painter();
      signal.throwIfAborted();
    }
    const before = [...store.at(block.root)].filter((other) => overlap(other, block));
    const standing = before.flatMap((other) => other.hits);
    const hits: PageHit[] = [];
    const fresh: PageHit[] = [];
    for (const hit of decided) {
      const placed = placeHit(block, hit, this.#ports.texts?.());
      if (!placed) continue;
      // A hit that stands where it stood keeps its mark: nothing flickers.
      const same = standing.find((old) => isSamePlace(old, placed));
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
      if (!slice.open) await slice.next(signal);
      if (!isConnected(block.root)) continue;
      const decided = this.#decide(block, this.#find(block));
      const differs = block.hits.some((hit) =>
        decided.some((now) => now.start === hit.start && now.shown !== hit.shown),
      );
      if (!differs) continue;
      different = true;
      // Erased first: a painter that divides text nodes must put them together before
      // places in them are counted.
      this.#painter?.erase(block.hits);
      const hits = decided.flatMap((hit) => placeHit(block, hit, this.#ports.texts?.()) ?? []);
      store.replace(block, hits);
      this.#painter?.paint(hits);
    }
    if (different) changed();
  }
}

function* parts(blocks: readonly Block[]): Iterable<Block> {
  for (const block of blocks) yield* partsOf(block);
}

/** Whether `inner` is in `outer`, in its shadow trees too. */
function holds(outer: Node, inner: Element | ShadowRoot): boolean {
  for (let at: Element | null = hostOf(inner); at; ) {
    if (contains(outer, at)) return true;
    const top = rootOf(at);
    at = isShadow(top) ? top.host : null;
  }
  return false;
}

function hostOf(root: Element | ShadowRoot): Element {
  return isShadow(root) ? root.host : root;
}
