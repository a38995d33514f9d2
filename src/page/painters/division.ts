/** A text that marks divide, and what can be told of it from where its pieces stand. */

/** A text node of the page that was divided. */
export interface Division {
  readonly node: Text;
  /** What it held before. */
  readonly data: string;
  /** What it was left with: the text behind the last hit. */
  tail: string;
  /**
   * All that stands before it instead: texts and wrappers, a text first, which may be empty;
   * and an empty one last where the node is left empty, to tell what became of that.
   */
  readonly parts: Part[];
  /** Where it stood. */
  readonly parent: ParentNode & Node;
}

export interface Part {
  readonly node: ChildNode;
  /** What it held when it was made. */
  readonly text: string;
}

/** The first part that is where it was. */
export function standing(parts: readonly Part[]): Part | undefined {
  return parts.find(({ node }) => node.parentNode);
}

/**
 * Whether `normalize()` was called meanwhile: it takes empty texts out, ours among them, which
 * no page knows; the wrappers stay.
 */
export function isNormalized({ parts }: Division): boolean {
  return (
    parts.some(({ node, text }) => text === '' && !node.parentNode) &&
    parts.some(({ node }) => node.nodeType === 1 && node.parentNode)
  );
}

/** Does for a text what `normalize()` would have done, had it been whole. */
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

/** The text among a division's parts that holds an offset, mostly the first. */
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
