/**
 * Text nodes as the page knows them. Mark elements divide them: until the marks are removed,
 * the page's own node holds only the last part of its text.
 */

/** A place in a text node; the offset is in UTF-16 units. */
export interface TextPlace {
  readonly node: Text;
  readonly offset: number;
}

export interface PageTexts {
  /** The length (UTF-16 units) of the text that the page put into a node. */
  lengthOf(node: Text): number;
  /** A part of that text, as far as it reaches. */
  sliceOf(node: Text, start: number, end: number): string;
  /** Turns a place in a part of a text into a place in the whole text; null outside texts. */
  toWhole(node: Node | null, offset: number): TextPlace | null;
  /** Turns a place in a whole text into the place in the part that holds it now. */
  toPart(place: TextPlace): TextPlace;
}

/** For pages where no text is divided. */
export const UNDIVIDED: PageTexts = {
  lengthOf: (node) => node.length,
  // Not a slice of `data`: Firefox copies all of a text at each access (docs/browser-bugs.md).
  sliceOf: (node, start, end) =>
    start < node.length ? node.substringData(start, end - start) : '',
  toWhole: (node, offset) => (node?.nodeType === 3 ? { node: node as Text, offset } : null),
  toPart: (place) => place,
};
