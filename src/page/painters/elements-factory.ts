/**
 * How the content script gets the painter of elements, which is loaded only where it is
 * wanted: mark.js costs nothing on other pages.
 */
import type { MarkLook } from '../../marks/choices';
import type { PageHit } from '../hits';
import type { Painter } from './painter';

export interface ElementsPorts {
  /** Runs a write into the page without our own observer seeing it. */
  write<T>(write: () => T): T;
  /**
   * Whether the page writes into a text node: then it may read it as well, to add to it, and
   * what was divided would be lost.
   */
  isLive(node: Text): boolean;
  /** The reader chose a term by keyboard or by an assistive technology's click. */
  chosen(hit: PageHit): void;
  /** Takes over where the page keeps undoing the marks; absent without the Highlight API. */
  readonly other: Painter | null;
  /** Default: marks in the colour of the text. */
  readonly look?: MarkLook;
  readonly signal: AbortSignal;
}

/** `elements.js` leaves its factory here, in the isolated world's global scope. */
export const ELEMENTS_FACTORY = Symbol.for('glossa:elements');

export type ElementsFactory = (ports: ElementsPorts) => Painter;
