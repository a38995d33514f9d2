/**
 * How the content script gets the painter of elements, which is loaded only where readers want
 * it: mark.js costs nothing on other pages.
 */
import type { MarkLook } from '../../marks/choices';
import type { PageHit } from '../hits';
import type { Host } from '../host';
import type { Painter } from './painter';

/**
 * By `isWritten` the painter leaves texts alone that the page writes into: it may read them
 * as well, to add to them, and would lose what the marks divide from them.
 */
export interface ElementsPorts extends Pick<Host, 'signal' | 'write' | 'isWritten'> {
  /** The reader chose a term by keyboard or by an assistive technology's click. */
  chosen(hit: PageHit): void;
  /** Marks the hits that this painter leaves alone; null without the Highlight API. */
  readonly other: Painter | null;
  /** Default: marks in the colour of the text. */
  readonly look?: MarkLook;
}

/** `elements.js` leaves its factory here, in the isolated world's global scope. */
export const ELEMENTS_FACTORY = Symbol.for('glossa:elements');

export type ElementsFactory = (ports: ElementsPorts) => Painter;
