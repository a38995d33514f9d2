/** A text that marks divide, and what the positions of its parts reveal about it. */

/** A text node of the page that was divided. */
export interface Division {
  readonly node: Text;
  /** Its text before. */
  readonly data: string;
  /** The text that is left in it: the text after the last hit. */
  tail: string;
  /**
   * The nodes before it that have the rest: texts and wrappers, first a text, which may be empty.
   * If the node is left empty, an empty text comes last, to show what happened to the node.
   */
  readonly parts: Part[];
  /** Where it was. */
  readonly parent: ParentNode & Node;
}

export interface Part {
  readonly node: ChildNode;
  /** Its text when it was made. */
  readonly text: string;
}

/** The first part that is still in a tree. */
export function standing(parts: readonly Part[]): Part | undefined {
  return parts.find(({ node }) => node.parentNode);
}

/**
 * Whether `normalize()` was called meanwhile. It removes empty texts, among them ours, which no
 * page knows; the wrappers stay.
 */
export function isNormalized({ parts }: Division): boolean {
  return (
    parts.some(({ node, text }) => text === '' && !node.parentNode) &&
    parts.some(({ node }) => node.nodeType === 1 && node.parentNode)
  );
}

/** Does for a text what `normalize()` would have done if it had been whole. */
export function mergeAround(node: Text): void {
  const { previousSibling: before, nextSibling: after } = node;
  if (after?.nodeType === 3) {
    node.appendData((after as Text).data);
    after.remove();
  }
  if (before?.nodeType === 3) {
    (before as Text).appendData(node.data);
    node.remove();
  }
}

/** The text among a division's parts that has an offset, mostly the first part. */
export function partAt(
  { parts }: Division,
  offset: number,
): { part: Text; index: number; from: number } | null {
  let from = 0;
  for (const [index, { node, text }] of parts.entries()) {
    const to = from + text.length;
    if (offset < to) return node.nodeType === 3 ? { part: node as Text, index, from } : null;
    from = to;
  }
  return null;
}
