/**
 * Text nodes as the page knows them. Marks that are elements divide them: the page's own node
 * holds the last piece only, until the marks go.
 */

/** A place in a text node; the offset is in UTF-16 units. */
export interface TextPlace {
  readonly node: Text;
  readonly offset: number;
}

export interface PageTexts {
  /** How long what the page has put into a node is (UTF-16 units). */
  lengthOf(node: Text): number;
  /** A stretch of that, as far as there is one. */
  sliceOf(node: Text, start: number, end: number): string;
  /** A place as the page knows it, from one in a piece; null where it is in no text. */
  toWhole(node: Node | null, offset: number): TextPlace | null;
  /** A place as the page knows it, in the piece that holds it now. */
  toPart(place: TextPlace): TextPlace;
}

/** Where nothing is divided. */
export const UNDIVIDED: PageTexts = {
  lengthOf: (node) => node.length,
  // Not a slice of `data`: of a text of megabytes, Firefox copies all at each look.
  sliceOf: (node, start, end) =>
    start < node.length ? node.substringData(start, end - start) : '',
  toWhole: (node, offset) => (node?.nodeType === 3 ? { node: node as Text, offset } : null),
  toPart: (place) => place,
};
