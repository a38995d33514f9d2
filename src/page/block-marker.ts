/** Puts the hits of a page's blocks into the store, marks them, removes them when it changes. */
import { Climb } from '../dom/ancestors';
import { isConnected } from '../dom/safe-node';
import type { Slice } from '../dom/slices';
import type { EntryId, SourcedEntry } from '../glossary/model';
import type { SeenTerm } from '../matching/subject/seen-terms';
import { words as wordsOf } from '../matching/tokens';
import type { Vocabulary } from '../matching/vocabulary';
import type { BlockMarkerPorts, UndecidedBlock } from './block-marker-ports';
import type { Changes } from './changes/changes';
import { HitFinder } from './hit-finder';
import { HitPlacer } from './hit-placer';
import type { Marking, ScanPass } from './marking';
import type { PageContext } from './page-context';
import { placeHit } from './place-hit';
import { partsOfAll } from './reading/asides';
import type { Batch } from './reading/batch';
import { isEdited } from './reading/edited';
import { FirstWords } from './reading/first-words';
import { haveTooManyHits, MAX_HITS_AT_ONCE, rootsIn } from './roots-in';

export class BlockMarker implements Marking {
  readonly #ports: BlockMarkerPorts;
  readonly #finder: HitFinder;
  readonly #placer: HitPlacer;
  readonly #entries = new Set<EntryId>();
  readonly #firstWords = new FirstWords();
  readonly #context: PageContext;
  #waiting: UndecidedBlock[] = [];
  /** Roots -> the pass whose hits stay; to be checked after the waiting blocks are decided. */
  readonly #unfinished = new Map<Element | ShadowRoot, number>();
  /** Whether roots with hits may have left the page unnoticed. */
  #isCleanUpDue = false;

  constructor(ports: BlockMarkerPorts) {
    this.#ports = ports;
    this.#placer = new HitPlacer(ports);
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
    this.#finder.addForms(this.#firstWords.add(entries, vocabulary));
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
    if (written.size > 0) this.#placer.painter?.pageWrote?.(written);
    let dropped = false;
    // The others are checked when their place is read again, which is soon.
    if (haveTooManyHits(touched, store)) this.#placer.painter?.unmarkStale?.();
    else {
      for (const root of touched) {
        for (const step of this.#placer.dropStaleIn(root)) dropped = step || dropped;
      }
    }
    if (store.rootCount > MAX_HITS_AT_ONCE) this.#isCleanUpDue ||= removed;
    else if (removed || relabelled.size > 0) {
      const outside = new Climb<boolean>((at) => relabelled.has(at as Element) || undefined, false);
      for (const root of store.roots()) {
        const gone = !isConnected(root) || outside.from(root);
        if (gone) dropped = this.#placer.remove(root) || dropped;
      }
    }
    this.#placer.painter?.pageChanged?.(changes);
    if (dropped) this.#ports.changed();
  }

  *restore(root: Element | ShadowRoot, own: boolean): Iterable<Element | ShadowRoot | null> {
    for (const met of own ? [root] : rootsIn(root, this.#ports.store)) {
      yield met;
      if (met) for (const _ of this.#placer.dropStaleIn(met)) yield null;
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
        else {
          // Without waiting for what isn't there to wait for: most blocks take a microsecond or two.
          if (!this.#placer.painter) await this.#placer.begin();
          const placed = this.#placer.place(block, this.#finder.decide(block, candidates), pass);
          if (!this.#placer.paintNow(placed)) await this.#placer.paint(placed, slice);
          found ||= placed.block.hits.length > 0;
        }
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
      dropped = this.#placer.remove(root, pass) || dropped;
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
    if (waiting.length > 0 && !this.#placer.painter) await this.#placer.begin();
    for (const { block, candidates, pass } of waiting) {
      // Since it was read, the page may have made it editable.
      const isTaken = isEdited(block.root);
      if (isTaken) this.#ports.edited?.(block.root);
      const decided = isTaken ? [] : this.#finder.decide(block, candidates);
      if (!slice.open) await slice.next(signal);
      const placed = this.#placer.place(block, decided, pass);
      await this.#placer.paint(placed, slice);
      different ||= placed.block.hits.length > 0;
      if (!slice.open) await slice.next(signal);
    }
    for (const [root, pass] of this.#unfinished) {
      different = this.#placer.remove(root, pass) || different;
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
      if (met) dropped = this.#placer.remove(met) || dropped;
      yield;
    }
    if (dropped) this.#ports.changed();
  }

  /** Removes the marks of roots that have left the page. */
  async #cleanUp(slice: Slice): Promise<boolean> {
    let dropped = false;
    this.#isCleanUpDue = false;
    for (const root of this.#ports.store.roots()) {
      if (!isConnected(root)) dropped = this.#placer.remove(root) || dropped;
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

  /** Lets the gate decide all candidates again, because the page's sense has become clearer. */
  async #decideAgain(slice: Slice): Promise<void> {
    const { store, signal, changed } = this.#ports;
    let different = false;
    for (const block of [...store.blocks()]) {
      if (!slice.open) await slice.next(signal);
      if (!isConnected(block.root) || isEdited(block.root)) continue;
      const decided = this.#finder.decide(block, this.#finder.find(block));
      const shown = new Map(decided.map((hit) => [hit.start, hit.shown]));
      const differs = block.hits.some((hit) => (shown.get(hit.start) ?? hit.shown) !== hit.shown);
      if (!differs) continue;
      different = true;
      // Erased first: a painter that divides text nodes must join them before positions in them
      // are counted.
      this.#placer.painter?.erase(block.hits);
      const hits = decided.flatMap((hit) => placeHit(block, hit, this.#ports.texts?.()) ?? []);
      store.replace(block, hits);
      await this.#placer.paint({ block, fresh: hits }, slice);
    }
    if (different) changed();
  }
}
