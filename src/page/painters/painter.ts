/** Marks hits on the page. Two painters really do: `highlight.ts` and `elements.ts`. */

import type { Changes } from '../changes/changes';
import type { PageHit } from '../hits';
import type { PageTexts } from '../page-texts';

export interface Painter {
  /** The page's texts, if marks divide them. Default: they don't. */
  readonly texts?: PageTexts;
  /** Marks the shown hits of one block. */
  paint(hits: readonly PageHit[]): void;
  /**
   * Makes marks invisible, or visible again. For a painter whose marks are elements: hits after
   * them in a text could not be found if those had no marks.
   */
  quiet?(hits: readonly PageHit[], quiet: boolean): void;
  /** Whether a shown hit has a visible mark. Default: each has. */
  isMarked?(hit: PageHit): boolean;
  /**
   * Whether a mark leaves the look of a hit's text unchanged; if not, the hit gets no mark.
   * Default: every mark does.
   */
  suits?(hit: PageHit): boolean;
  /** Removes the marks of these hits and leaves the page as it was. */
  erase(hits: readonly PageHit[]): void;
  /** The hit whose mark is at a point of the viewport (CSS px), if marks are elements. */
  hitAt?(x: number, y: number): PageHit | null;
  /** Elements near the viewport in which hits are marked without elements. */
  near?(): Iterable<Element>;
  /** Client rectangles (CSS px) of a hit, one a line; none if it isn't laid out. */
  rectsOf(hit: PageHit): DOMRect[];
  /** Called with the text nodes that the page wrote into, before `stepBack` of their blocks. */
  pageWrote?(nodes: ReadonlySet<Node>): void;
  /** Removes marks of hits that are gone, if there are too many to check each hit now. */
  unmarkStale?(): void;
  /** Called with the page's changes, after the hits that they removed were erased. */
  pageChanged?(changes: Changes): void;
  /**
   * Called after the page changed `root`'s own text, before that is read again: removes marks
   * that no longer fit, and returns the hits that keep theirs. A painter that writes into the
   * page removes all its marks there.
   */
  stepBack(root: Element | ShadowRoot, hits: readonly PageHit[]): readonly PageHit[];
}
