/**
 * The marks of one document, from its first term until Glossa is switched off: holds the hits
 * and the painters, and finds the hit at a point, for the popup, and for the keyboard.
 */
import type { EntryId } from '../glossary/model';
import { canHighlight } from '../marks/styles';
import type { FoundTerm } from '../matching/hit';
import { BlockMarker } from './block-marker';
import { EditWatch } from './changes/edit-watch';
import { Restyled } from './changes/restyled';
import { rectsOfText } from './hit-ranges';
import { hitAtPoint } from './hit-test';
import { HitStore, type PageHit, type TrackedBlock } from './hits';
import type { Host } from './host';
import type { Marking } from './marking';
import { navigationNow } from './navigation';
import { type PageTexts, UNDIVIDED } from './page-texts';
import type { ElementsPorts } from './painters/elements-factory';
import { HighlightPainter } from './painters/highlight';
import { NULL_PAINTER } from './painters/null-painter';
import type { Painter } from './painters/painter';
import { SightedPainter } from './painters/sighted';
import { ThinnedPainter } from './painters/thinned';
import { LayeredMarking, PointingHits } from './pointing';
import { foundTerms, inPageOrder, nthHit, reveal, type Sees } from './report';
import { bringIntoView } from './viewport/into-view';
import { NearViews } from './viewport/near-views';
import { canBeExplained, hides } from './visible/can-be-seen';
import { inertNow } from './visible/inert';
import { type Direction, TermWalk } from './walk';

/** The session around a marker, which loads parts of the code and has the card. */
export interface MarkerSession {
  /**
   * The page has its first hit that can be seen: loads style sheet and card.
   *
   * @param elements whether the painter of elements is needed as well
   */
  load(elements: boolean): Promise<void>;
  /** The page has its first hit that isn't marked but found by pointing: loads the card. */
  loadUnseen(): void;
  /** Makes the painter of elements, once it is loaded. */
  elementsPainter(ports: ElementsPorts): Painter;
  /** The reader chose a term by keyboard. */
  chosen(hit: PageHit): void;
}

export class PageMarker {
  readonly marking: Marking;
  readonly #host: Host;
  readonly #session: MarkerSession;
  readonly #store = new HitStore();
  readonly #walk: TermWalk;
  readonly #edits: EditWatch;
  #painter: SightedPainter | null = null;
  #pointing: PointingHits | null = null;
  #texts: PageTexts = UNDIVIDED;

  constructor(host: Host, session: MarkerSession) {
    this.#session = session;
    const { signal, shadowRoots, reread } = host;
    const restyled = new Restyled(reread, signal);
    const changed = () => {
      for (const root of shadowRoots()) restyled.watch(root);
      host.changed();
    };
    this.#host = { ...host, changed };
    const painter = () => this.#firstPainter();
    const writes = this.#hasElements;
    const edited = (root: Element | ShadowRoot) => this.#edits.note(root);
    const marker = new BlockMarker({ ...this.#host, store: this.#store, painter, writes, edited });
    this.marking = new LayeredMarking(marker, () => {
      const texts = () => this.#texts;
      const firstHit = () => session.loadUnseen();
      this.#pointing = new PointingHits({ ...this.#host, texts, firstHit, edited });
      return this.#pointing;
    });
    this.#edits = new EditWatch({
      ...this.#host,
      blocks: () => this.#blocks(),
      drop: (root) => {
        // At once: what is edited next must not have our marks in it.
        for (const _ of this.marking.unmark(root));
      },
    });
    this.#walk = new TermWalk({
      hits: () => inPageOrder(this.#marked(), this.#sees),
      rectsOf: (hit) => this.rectsOf(hit),
    });
  }

  /** Looks for what causes no event; to be called now and then. */
  look(): void {
    this.#edits.look();
  }

  *#blocks(): Iterable<TrackedBlock> {
    yield* this.#store.blocks();
    if (this.#pointing) yield* this.#pointing.store.blocks();
  }

  /**
   * The visible terms of this document; those found by pointing alone come last.
   *
   * @param termOf the headword of an entry
   */
  terms(termOf: (id: EntryId) => string): FoundTerm[] {
    const others = this.#pointing ? foundTerms(this.#pointing.store, this.#sees, termOf) : [];
    return [
      ...foundTerms(this.#store, this.#sees, termOf),
      ...others.map((term) => ({ ...term, unmarked: true as const })),
    ];
  }

  /** The entries of all shown hits, also of those that aren't marked. */
  *entries(): Iterable<EntryId> {
    for (const { hits } of this.#blocks()) {
      for (const { shown, entry } of hits) if (shown) yield entry;
    }
  }

  /**
   * The shown hit at a point of the viewport (CSS px) that a person can see there. Text that
   * the page has made inert can't be pointed at: a dialog may be open over it.
   */
  hitAt(x: number, y: number): PageHit | null {
    const { shadowRoots } = this.#host;
    const unmarked = this.#pointing?.hitAt(x, y, shadowRoots());
    const painter = this.#painter;
    const near = () => painter?.near() ?? [];
    const hit =
      unmarked ??
      painter?.hitAt(x, y) ??
      (painter && hitAtPoint(this.#store, x, y, shadowRoots(), near));
    const text = hit?.segments[0]?.node;
    if (!hit || !text || inertNow()(text)) return null;
    return canBeExplained(hit, (one) => this.rectsOf(one), x, y) ? hit : null;
  }

  /** Whether a hit has a mark that readers see. */
  hasMark(hit: PageHit): boolean {
    const { look } = this.#host.marks;
    if (look.style === 'none' || this.#pointing?.has(hit)) return false;
    return this.#painter?.isMarked(hit) ?? false;
  }

  /** Client rectangles (CSS px) of a hit; none when it is gone or not laid out. */
  rectsOf(hit: PageHit): readonly DOMRect[] {
    if (this.#pointing?.has(hit)) return this.#pointing.rectsOf(hit);
    return this.#painter?.rectsOf(hit) ?? rectsOfText(hit);
  }

  /** Shows the nth (0-based, counted round) hit of an entry. @returns whether there is one */
  reveal(entry: EntryId, nth: number): boolean {
    const unmarked = this.#pointing && nthHit(this.#pointing.store, this.#sees, entry, nth);
    const hit = unmarked ?? nthHit(this.#store, this.#sees, entry, nth);
    if (!hit) return false;
    reveal(hit, this.rectsOf(hit), unmarked ? null : this.#host.signal);
    return true;
  }

  /**
   * Goes to the next or previous visible term, and scrolls it into view.
   *
   * @param open the hit whose card is open
   */
  step(direction: Direction, open: PageHit | null): PageHit | null {
    let from = open;
    // A term in a folded part of the page can't be shown; the next one may be.
    for (let tries = this.#store.size; tries > 0; tries--) {
      const hit = this.#walk.go(direction, from);
      if (!hit) return null;
      if (bringIntoView(hit, () => this.rectsOf(hit))) return hit;
      from = hit;
    }
    return null;
  }

  readonly #sees: Sees = (hit, sight) =>
    this.#pointing?.has(hit)
      ? hides(hit, sight, (one) => this.rectsOf(one), false) === null
      : (this.#painter?.sees(hit, sight) ?? false);

  /** The hits that have a mark, except those in inert text. */
  #marked(): PageHit[] {
    const isInert = inertNow();
    return [...this.#store.hits()].filter((hit) => {
      const text = hit.segments[0]?.node;
      return hit.shown && text && !isInert(text) && this.#painter?.isMarked(hit);
    });
  }

  async #firstPainter(): Promise<Painter> {
    if (this.#painter) return this.#painter;
    const near = new NearViews(this.#host.signal);
    this.#painter = new SightedPainter({
      ...this.#host,
      near,
      ...(this.#host.marks.inNavigation ? {} : { leavesOut: navigationNow }),
      make: () => this.#makePainter(near),
    });
    return this.#painter;
  }

  get #hasElements(): boolean {
    return this.#host.painter === 'elements' || !canHighlight();
  }

  /** The painter that marks what can be seen. */
  async #makePainter(near: NearViews): Promise<Painter> {
    const { signal, marks } = this.#host;
    const { look, density } = marks;
    const elements = this.#hasElements;
    await this.#session.load(elements);
    signal.throwIfAborted();
    const isSeen = look.style !== 'none';
    const own = isSeen && canHighlight() ? new HighlightPainter(signal, look, near) : null;
    const highlight = isSeen ? own : NULL_PAINTER;
    const made: Painter | null = elements ? this.#elements(highlight) : highlight;
    if (!made) throw new Error('This browser has no way to mark terms.');
    this.#texts = made.texts ?? UNDIVIDED;
    return density === 'every' ? made : new ThinnedPainter(made, density, signal);
  }

  #elements(other: Painter | null): Painter {
    const { marks } = this.#host;
    const chosen = (hit: PageHit) => this.#session.chosen(hit);
    return this.#session.elementsPainter({ ...this.#host, look: marks.look, chosen, other });
  }
}
