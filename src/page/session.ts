/**
 * Glossa at work in one document: from the moment it is switched on there to the moment
 * it is switched off, when nothing of it is left. Everything it starts ends with its
 * signal.
 */
import type { EntryId } from '../glossary/model';
import type { FoundTerm } from '../matching/hit';
import { hitAtPoint } from './hit-test';
import { HitStore, type PageHit } from './hits';
import { PageObserver } from './observer';
import type { ElementsPorts } from './painters/elements-port';
import { HighlightPainter } from './painters/highlight';
import type { Painter } from './painters/painter';
import { foundTerms, nthHit, reveal } from './report';
import { type Found, Scanner } from './scanner';
import { canHighlight } from './styles';

export interface SessionPorts {
  /** `elements`: terms as elements; the other is chosen too where highlights can't be. */
  readonly painter: 'highlight' | 'elements';
  readonly languages: ReadonlySet<string>;
  lookup(words: readonly string[], known: readonly string[]): Promise<Found>;
  /** The page has its first hit: style sheet and card are to be brought. */
  firstHit(elements: boolean): Promise<void>;
  /** Makes the painter of elements, brought by `firstHit(true)`. */
  elementsPainter(ports: ElementsPorts): Painter;
  /** The reader chose a term by keyboard. */
  chosen(hit: PageHit): void;
  /** The hits are not what they were. */
  changed(): void;
  termOf(id: EntryId): string;
  /** Something went wrong while the page was read; work goes on with what changes next. */
  failed(error: unknown): void;
}

export class Session {
  readonly #ports: SessionPorts;
  readonly #store = new HitStore();
  readonly #scanner: Scanner;
  readonly #observer: PageObserver;
  readonly #signal: AbortSignal;
  #shadows: ShadowRoot[] = [];
  #painter: Painter | null = null;

  constructor(ports: SessionPorts, signal: AbortSignal) {
    this.#ports = ports;
    this.#signal = signal;
    this.#observer = new PageObserver((changes) => this.#scanner.note(changes), signal);
    this.#scanner = new Scanner({
      signal,
      languages: ports.languages,
      store: this.#store,
      lookup: (words, known) => ports.lookup(words, known),
      painter: () => this.#firstPainter(),
      shadow: (root) => this.#meet(root),
      changed: () => ports.changed(),
      failed: (error) => {
        if (!signal.aborted) ports.failed(error);
      },
    });
  }

  /** Reads the page, and watches it from now on. */
  start(): void {
    this.#observer.watch(document);
    this.#scanner.readAll().catch((error: unknown) => {
      if (!this.#signal.aborted) this.#ports.failed(error);
    });
  }

  /** The visible terms of this document. */
  get terms(): FoundTerm[] {
    return foundTerms(this.#store, (id) => this.#ports.termOf(id));
  }

  /** The shown hit at a point of the viewport (CSS px). */
  hitAt(x: number, y: number): PageHit | null {
    if (!this.#painter) return null;
    return this.#painter.hitAt?.(x, y) ?? hitAtPoint(this.#store, x, y, this.#shadows);
  }

  /** Client rectangles (CSS px) of a hit; none when it is gone or not laid out. */
  rectsOf(hit: PageHit): readonly DOMRect[] {
    return this.#painter?.rectsOf(hit) ?? [];
  }

  /** Shows the nth (0-based, counted round) place of an entry. @returns whether there is one. */
  reveal(entry: EntryId, nth: number): boolean {
    const hit = nthHit(this.#store, entry, nth);
    if (!hit) return false;
    reveal(hit, this.rectsOf(hit), this.#signal);
    return true;
  }

  #meet(root: ShadowRoot): void {
    this.#observer.watch(root);
    if (this.#shadows.includes(root)) return;
    this.#shadows = [...this.#shadows.filter((other) => other.isConnected), root];
  }

  async #firstPainter(): Promise<Painter> {
    if (this.#painter) return this.#painter;
    const elements = this.#ports.painter === 'elements' || !canHighlight();
    await this.#ports.firstHit(elements);
    this.#signal.throwIfAborted();
    const highlight = canHighlight() ? new HighlightPainter(this.#signal) : null;
    this.#painter = elements ? this.#elements(highlight) : highlight;
    if (!this.#painter) throw new Error('This browser has no way to mark terms.');
    return this.#painter;
  }

  #elements(other: Painter | null): Painter {
    return this.#ports.elementsPainter({
      write: (write) => this.#observer.unobserved(write),
      chosen: (hit) => this.#ports.chosen(hit),
      other,
      signal: this.#signal,
    });
  }
}
