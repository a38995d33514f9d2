/**
 * The marks of one document, from its first term to the moment Glossa is switched off
 * there, when nothing of them is left: hits, painter, and the ways to find a hit.
 */
import type { EntryId } from '../glossary/model';
import { DEFAULT_MARKS, type Density, type MarkLook } from '../marks/choices';
import { canHighlight } from '../marks/styles';
import type { FoundTerm } from '../matching/hit';
import { EditWatch } from './changes/edit-watch';
import { Restyled } from './changes/restyled';
import { rectsOfText } from './hit-ranges';
import { hitAtPoint } from './hit-test';
import { HitStore, type PageHit, type TrackedBlock } from './hits';
import { Marker } from './marker';
import type { Marking, Weigh } from './marking';
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

export interface SessionPorts {
  readonly signal: AbortSignal;
  /** `elements`: terms as elements; the other is chosen too where highlights can't be. */
  readonly painter: 'highlight' | 'elements';
  /** Which mentions are marked. Default: every one. */
  readonly density?: Density;
  /** Default: a dotted line in the colour of the text. */
  readonly look?: MarkLook;
  readonly languages: ReadonlySet<string>;
  /** Entries that the reader switched off. */
  readonly muted: ReadonlySet<EntryId>;
  /** The page has its first hit: style sheet and card are to be brought. */
  firstHit(elements: boolean): Promise<void>;
  /** The page has its first hit that is found by pointing alone: the card is to be brought. */
  firstUnmarkedHit?(): void;
  /** Makes the painter of elements, brought by `firstHit(true)`. */
  elementsPainter(ports: ElementsPorts): Painter;
  readonly weigh: Weigh;
  /** Runs a write into the page that our own observer must not see. */
  write<T>(write: () => T): T;
  /** Whether the page has written into a text node. */
  isLive(node: Text): boolean;
  /** The shadow roots whose text is read. */
  shadowRoots(): readonly ShadowRoot[];
  /** Reads the own text of these block roots again. */
  reread(roots: ReadonlySet<Element | ShadowRoot>): void;
  /** The reader chose a term by keyboard. */
  chosen(hit: PageHit): void;
  /** The hits are not what they were. */
  changed(): void;
  termOf(id: EntryId): string;
  /** Called with an error of work that nobody waits for. */
  failed(error: unknown): void;
}

export class PageMarker {
  readonly marking: Marking;
  readonly #ports: SessionPorts;
  readonly #store = new HitStore();
  readonly #walk: TermWalk;
  readonly #edits: EditWatch;
  #painter: SightedPainter | null = null;
  #pointing: PointingHits | null = null;
  #texts: PageTexts = UNDIVIDED;

  constructor(ports: SessionPorts) {
    this.#ports = ports;
    const { signal, languages, muted, weigh, shadowRoots } = ports;
    const restyled = new Restyled((roots) => ports.reread(roots), signal);
    const changed = () => {
      for (const root of shadowRoots()) restyled.watch(root);
      ports.changed();
    };
    const painter = () => this.#firstPainter();
    const store = this.#store;
    const marker = new Marker({ signal, languages, muted, store, weigh, painter, changed });
    this.marking = new LayeredMarking(marker, () => {
      const texts = () => this.#texts;
      const firstHit = () => ports.firstUnmarkedHit?.();
      const made = new PointingHits({ signal, languages, muted, weigh, changed, texts, firstHit });
      this.#pointing = made;
      return made;
    });
    this.#edits = new EditWatch({
      signal,
      blocks: () => this.#blocks(),
      drop: (root) => {
        // At once: what is edited next must not have our marks in it.
        for (const _ of this.marking.drop(root));
      },
      reread: (roots) => ports.reread(roots),
    });
    this.#walk = new TermWalk({
      hits: () => inPageOrder(this.#marked(), this.#sees),
      rectsOf: (hit) => this.rectsOf(hit),
    });
  }

  /** Looks for what no event tells; to be called now and then. */
  look(): void {
    this.#edits.look();
  }

  *#blocks(): Iterable<TrackedBlock> {
    yield* this.#store.blocks();
    if (this.#pointing) yield* this.#pointing.store.blocks();
  }

  /** The visible terms of this document; those found by pointing alone come last. */
  get terms(): FoundTerm[] {
    const termOf = (id: EntryId) => this.#ports.termOf(id);
    const others = this.#pointing ? foundTerms(this.#pointing.store, this.#sees, termOf) : [];
    return [
      ...foundTerms(this.#store, this.#sees, termOf),
      ...others.map((term) => ({ ...term, unmarked: true as const })),
    ];
  }

  /**
   * The shown hit at a point of the viewport (CSS px) that a person can see there. Text that
   * the page has made inert is withdrawn from pointing; a dialog is open over it, say.
   */
  hitAt(x: number, y: number): PageHit | null {
    const { shadowRoots } = this.#ports;
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

  /** Client rectangles (CSS px) of a hit; none when it is gone or not laid out. */
  rectsOf(hit: PageHit): readonly DOMRect[] {
    if (this.#pointing?.has(hit)) return this.#pointing.rectsOf(hit);
    return this.#painter?.rectsOf(hit) ?? rectsOfText(hit);
  }

  /** Shows the nth (0-based, counted round) place of an entry. @returns whether there is one. */
  reveal(entry: EntryId, nth: number): boolean {
    const unmarked = this.#pointing && nthHit(this.#pointing.store, this.#sees, entry, nth);
    const hit = unmarked ?? nthHit(this.#store, this.#sees, entry, nth);
    if (!hit) return false;
    reveal(hit, this.rectsOf(hit), unmarked ? null : this.#ports.signal);
    return true;
  }

  /**
   * Goes to the next or previous visible term, and scrolls it into view.
   *
   * @param open the hit whose card is open
   */
  step(direction: Direction, open: PageHit | null): PageHit | null {
    let from = open;
    // A term in a folded part of the page can't be gone to: the one behind it can.
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

  /** The hits that have a mark, but for those in inert text. */
  #marked(): PageHit[] {
    const isInert = inertNow();
    return [...this.#store.hits()].filter((hit) => {
      const text = hit.segments[0]?.node;
      return hit.shown && text && !isInert(text) && this.#painter?.isMarked(hit);
    });
  }

  async #firstPainter(): Promise<Painter> {
    const { signal, shadowRoots, changed, failed } = this.#ports;
    if (this.#painter) return this.#painter;
    const near = new NearViews(signal);
    const make = () => this.#made(near);
    this.#painter = new SightedPainter({ signal, near, make, shadowRoots, changed, failed });
    return this.#painter;
  }

  /** The painter of what can be seen. */
  async #made(near: NearViews): Promise<Painter> {
    const { signal, painter, firstHit, density = 'every' } = this.#ports;
    const { look = DEFAULT_MARKS.look } = this.#ports;
    const elements = painter === 'elements' || !canHighlight();
    await firstHit(elements);
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
    const { signal, write, isLive, chosen, elementsPainter, look } = this.#ports;
    return elementsPainter({ write, isLive, chosen, other, signal, ...(look && { look }) });
  }
}
