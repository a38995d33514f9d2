/** What marks hits on the page. Two do: `highlight.ts` and `elements.ts`. */

import type { Changes } from '../changes/observer';
import type { PageHit } from '../hits';
import type { PageTexts } from '../page-texts';

export interface Painter {
  /** The page's texts, where marks divide them; without it, none does. */
  readonly texts?: PageTexts;
  /** Marks the shown hits of one block. */
  paint(hits: readonly PageHit[]): void;
  /**
   * Lets marks be there without being seen, or be seen again: for a painter whose marks are
   * elements, since hits behind them in a text could not be found without marks of their own.
   */
  quiet?(hits: readonly PageHit[], quiet: boolean): void;
  /** Whether a shown hit has a mark to be seen; without it, each has. */
  isMarked?(hit: PageHit): boolean;
  /**
   * Whether a mark would leave the text of a hit as it looks; where it would not, there is
   * none. Without it, every mark does.
   */
  suits?(hit: PageHit): boolean;
  /** Takes the marks of these hits away; the page is as it was. */
  erase(hits: readonly PageHit[]): void;
  /** The hit whose mark is at a point of the viewport (CSS px), if marks are elements. */
  hitAt?(x: number, y: number): PageHit | null;
  /** Elements near the viewport about which hits are marked without elements. */
  near?(): Iterable<Element>;
  /** Client rectangles (CSS px) of a hit, one a line; none where it isn't laid out. */
  rectsOf(hit: PageHit): DOMRect[];
  /** Called with the text nodes that the page wrote into, before `stepBack` of their blocks. */
  pageWrote?(nodes: ReadonlySet<Node>): void;
  /** Unmarks hits that no longer stand, where there are too many to ask each for now. */
  unmarkStale?(): void;
  /** Called with what the page changed, after the hits that went with it were erased. */
  pageChanged?(changes: Changes): void;
  /**
   * Called after the page changed `root`'s own text, before it is read anew: takes away
   * what no longer fits, and returns the hits whose marks still stand. A painter that
   * writes into the page takes all its marks there away.
   */
  stepBack(root: Element | ShadowRoot, hits: readonly PageHit[]): readonly PageHit[];
}
