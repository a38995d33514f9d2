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
  /** What the page has put into a node. */
  dataOf(node: Text): string;
  /** A place as the page knows it, from one in a piece; null where it is in no text. */
  inWhole(node: Node | null, offset: number): TextPlace | null;
  /** A place as the page knows it, in the piece that holds it now. */
  inPiece(place: TextPlace): TextPlace;
}

/** Where nothing is divided. */
export const UNDIVIDED: PageTexts = {
  dataOf: (node) => node.data,
  inWhole: (node, offset) => (node?.nodeType === 3 ? { node: node as Text, offset } : null),
  inPiece: (place) => place,
};
