/**
 * The hits of glossaries that are found by pointing only. They are kept apart from marked hits.
 * Marks must not depend on them, or a page could conclude from a missing mark what such a
 * glossary contains.
 */
import type { EntryId, SourcedEntry } from '../glossary/model';
import type { Vocabulary } from '../matching/vocabulary';
import { BlockMarker } from './block-marker';
import type { BlockMarkerPorts } from './block-marker-ports';
import type { Changes } from './changes/changes';
import { hitAtPoint } from './hit-test';
import { HitStore, type PageHit } from './hits';
import type { Marking, ScanPass } from './marking';
import type { PageTexts } from './page-texts';
import { PointingPainter } from './painters/pointing';
import type { Batch } from './reading/batch';

export interface PointingPorts
  extends Pick<
    BlockMarkerPorts,
    'signal' | 'languages' | 'muted' | 'weigh' | 'changed' | 'edited'
  > {
  /** The page's texts, which marks may divide. */
  texts(): PageTexts;
  /** Called with the page's first such hit: the card is needed now. */
  firstHit(): void;
}

export class PointingHits {
  readonly store = new HitStore();
  readonly marking: Marking;
  readonly #painter: PointingPainter;
  readonly #texts: () => PageTexts;
  readonly #entries = new Set<EntryId>();
  #isFirst = true;

  constructor({ texts, firstHit, ...ports }: PointingPorts) {
    this.#texts = texts;
    this.#painter = new PointingPainter(texts, ports.signal);
    this.marking = new BlockMarker({
      ...ports,
      store: this.store,
      texts,
      keeps: (entry) => this.#entries.has(entry),
      borrowsWords: true,
      painter: async () => {
        // Without waiting: it must not delay the marks of other glossaries.
        if (this.#isFirst) firstHit();
        this.#isFirst = false;
        return this.#painter;
      },
    });
  }

  /** Adds entries of all glossaries: an entry of another glossary may have priority. */
  add(entries: readonly SourcedEntry[], vocabulary: Vocabulary): void {
    for (const { id, unmarked } of entries) if (unmarked) this.#entries.add(id);
    this.marking.add(entries, vocabulary);
  }

  has(hit: PageHit): boolean {
    return this.#entries.has(hit.entry);
  }

  /** The hit at a point of the viewport (CSS px). */
  hitAt(x: number, y: number, shadowRoots: readonly ShadowRoot[]): PageHit | null {
    const near = () => this.#painter.near();
    return hitAtPoint(this.store, x, y, shadowRoots, near, this.#texts());
  }

  rectsOf(hit: PageHit): readonly DOMRect[] {
    return this.#painter.rectsOf(hit);
  }
}

/** Marks hits, and also finds those that are found by pointing only. */
export class LayeredMarking implements Marking {
  readonly #marked: Marking;
  readonly #begin: () => PointingHits;
  #pointing: PointingHits | null = null;
  /** All entries, until the first one arrives that isn't marked. */
  readonly #known = new Map<EntryId, SourcedEntry>();

  /** @param begin called when the page has the first entry that is found by pointing only */
  constructor(marked: Marking, begin: () => PointingHits) {
    this.#marked = marked;
    this.#begin = begin;
  }

  get urgent(): 'texts' | 'all' {
    return this.#marked.urgent;
  }

  hasHits(text: Node): boolean {
    return this.#marked.hasHits(text);
  }

  add(entries: readonly SourcedEntry[], vocabulary: Vocabulary): void {
    if (!this.#pointing) {
      for (const entry of entries) this.#known.set(entry.id, entry);
      if (entries.some(({ unmarked }) => unmarked)) {
        this.#pointing = this.#begin();
        this.#pointing.add([...this.#known.values()], vocabulary);
        this.#known.clear();
      }
    } else {
      this.#pointing.add(entries, vocabulary);
    }
    this.#marked.add(
      entries.filter(({ unmarked }) => !unmarked),
      vocabulary,
    );
  }

  clear(): void {
    this.#marked.clear();
    this.#pointing?.marking.clear();
  }

  // Removing marks makes texts whole again, so the unmarked hits come second.

  handleChanges(changes: Changes): void {
    this.#marked.handleChanges(changes);
    this.#pointing?.marking.handleChanges(changes);
  }

  *restore(root: Element | ShadowRoot, own: boolean): Iterable<Element | ShadowRoot | null> {
    yield* this.#marked.restore(root, own);
    if (this.#pointing) yield* this.#pointing.marking.restore(root, own);
  }

  *dropStale(roots: Iterable<Element | ShadowRoot>, pass: number): Iterable<void> {
    const all = [...roots];
    yield* this.#marked.dropStale(all, pass);
    if (this.#pointing) yield* this.#pointing.marking.dropStale(all, pass);
  }

  *unmark(root: Element | ShadowRoot): Iterable<void> {
    yield* this.#marked.unmark(root);
    if (this.#pointing) yield* this.#pointing.marking.unmark(root);
  }

  // Adding marks divides the texts that were read, so the unmarked hits come first.

  async mark(batch: Batch, reading: ScanPass): Promise<void> {
    await this.#pointing?.marking.mark(batch, reading);
    await this.#marked.mark(batch, reading);
  }

  async decide(reading: ScanPass): Promise<void> {
    await this.#pointing?.marking.decide(reading);
    await this.#marked.decide(reading);
  }
}
