/**
 * Text nodes of the page that marks divide, and how they become whole again with what the page
 * did to them meanwhile. The page's own node is the last part. There, text that a page adds
 * (`node.data += more`) can be distinguished from a new text; in a first part it can't, since
 * new texts mostly begin like the old ones. A text node of ours comes first, even if it is
 * empty: pages that go by position (`element.firstChild`) find it.
 *
 * mark.js would undo its marks by `normalize()`, which removes text nodes of the page if a hit
 * begins at their first letter. So we wrap by mark.js, and unwrap ourselves.
 */
import Mark from 'mark.js';
import { markName } from '../../marks/names';
import type { TextSegment } from '../hits';
import { type PageTexts, type TextPlace, UNDIVIDED } from '../page-texts';
import { type Division, isNormalized, mergeAround, type Part, partAt, standing } from './division';
import { isWholeText } from './written';

export class DividedTexts implements PageTexts {
  readonly #divisions = new Map<Text, Division>();
  /** The division that a part belongs to. */
  readonly #parts = new WeakMap<Node, Division>();
  /** Divided nodes, and parts of them, that the page has written into since. */
  readonly #written = new WeakSet<Node>();
  /** Nodes that the page wrote into by way of one of their parts. */
  readonly #live = new WeakSet<Text>();

  /** The nodes that are divided now. */
  nodes(): Iterable<Text> {
    return [...this.#divisions.keys()];
  }

  has(node: Text): boolean {
    return this.#divisions.has(node);
  }

  /** Records what the page wrote into. */
  addWritten(written: ReadonlySet<Node>): void {
    for (const node of written) {
      if (this.#divisions.has(node as Text) || this.#parts.has(node)) this.#written.add(node);
    }
  }

  /** Whether the page wrote into a part as if it were this node. */
  isLive(node: Text): boolean {
    return this.#live.has(node);
  }

  /**
   * Wraps a segment of a text node, which may be divided already.
   *
   * @returns null if the text is gone or blank
   */
  wrap({ node, start, end }: TextSegment): HTMLElement | null {
    const { parentNode } = node;
    const known = this.#divisions.get(node);
    const data = known?.data ?? node.data;
    // mark.js doesn't wrap blank text, which a segment of a term may be.
    if (!parentNode || data.length < end || data.slice(start, end).trim() === '') return null;
    const division: Division = known ?? {
      node,
      data,
      tail: data,
      parts: [],
      parent: parentNode,
    };
    const tailStart = data.length - division.tail.length;
    if (start >= tailStart) this.#cut(division, end - tailStart);
    const found = partAt(division, start);
    if (!found) return null;
    const { part, index, from } = found;
    const nodes = wrapText(part, start - from, end - from);
    for (const each of nodes) this.#parts.set(each, division);
    const parts = nodes.map((each) => ({ node: each, text: each.textContent ?? '' }));
    division.parts.splice(index, 1, ...parts);
    this.#divisions.set(node, division);
    return (nodes.find((each) => each.nodeType === 1) as HTMLElement | null) ?? null;
  }

  /** Moves the first letters of a node into a text node of their own before it. */
  #cut(division: Division, length: number): void {
    const { node, parts } = division;
    const text = node.data.slice(0, length);
    const front = node.ownerDocument.createTextNode(text);
    node.before(front);
    node.deleteData(0, length);
    division.tail = node.data;
    parts.push({ node: front, text });
    this.#parts.set(front, division);
    if (division.tail !== '') return;
    const witness = node.ownerDocument.createTextNode('');
    node.before(witness);
    parts.push({ node: witness, text: '' });
    this.#parts.set(witness, division);
  }

  /** Gives a divided node its text back and removes the other parts. */
  join(node: Text): void {
    const division = this.#divisions.get(node);
    if (!division) return;
    this.#divisions.delete(node);
    const { parts, parent } = division;
    if (this.#isMerged(division)) {
      const before = standing(parts)?.node.previousSibling as Text;
      before.appendData(this.#textOf(division).slice(parts[0]?.text.length));
      node.remove();
      for (const part of parts) part.node.remove();
    } else if (this.#isAdopted(division)) {
      for (const part of parts) if (part.node.nodeType === 1) part.node.remove();
    } else {
      const text = this.#textOf(division);
      const normalized = isNormalized(division);
      if (normalized && !node.parentNode && node.data === '') {
        parts.findLast(({ node: at }) => at.parentNode)?.node.after(node);
      }
      const head = (parts[0] as Part).node;
      // Code that goes by position takes the first part for the text. If the page moved or
      // removed that part, the whole text follows, unless something was written into the node:
      // a newer version of this script does that when it finds the marks of the old one.
      const stays = node.parentNode === parent && !this.#isWritten(node, division.tail);
      if (stays && head.parentNode !== parent) {
        if (head.parentNode) head.before(node);
        else if (parts[0]?.text !== '') node.remove();
      }
      if (node.data !== text) node.data = text;
      for (const part of parts) part.node.remove();
      if (normalized) mergeAround(node);
    }
    // Only for this division: the same node may be divided again.
    this.#written.delete(node);
    for (const part of parts) {
      this.#parts.delete(part.node);
      this.#written.delete(part.node);
    }
  }

  #textOf({ node, data, tail, parts }: Division): string {
    const [head] = parts as [Part];
    const first = head.node as Text;
    const last = this.#isWritten(node, tail);
    // Code that writes into both goes through all text nodes and changes each separately.
    if (last !== this.#isWritten(first, head.text)) {
      if (last && isWholeText(node.data, tail, data, 'last')) return node.data;
      if (!last && isWholeText(first.data, head.text, data, 'first')) {
        this.#live.add(node);
        return first.data;
      }
    }
    // Parts that are still in the page count with what was written into them, removed ones with
    // their old text.
    const front = parts.map((part) => (part.node.parentNode ? part.node.textContent : part.text));
    return front.join('') + node.data;
  }

  #isWritten(node: Text, was: string): boolean {
    return this.#written.has(node) || node.data !== was;
  }

  /**
   * Whether the page has adopted the parts: when it hydrates, a framework (Preact 11.2) writes
   * into the text nodes that it finds and removes unknown elements. The remaining text nodes are
   * its own then, and it keeps references to them.
   */
  #isAdopted({ node, parts, parent }: Division): boolean {
    const written = [node, ...parts.map((part) => part.node)].some((at) => this.#written.has(at));
    // Hydration doesn't move nodes.
    const isMoved = node.parentNode !== null && node.parentNode !== parent;
    return (
      written &&
      !isMoved &&
      parts.some(({ node: { nodeType, parentNode } }) => nodeType === 1 && !parentNode)
    );
  }

  /** Whether `normalize()` merged the first part into a text node of the page before it. */
  #isMerged({ node, tail, parts }: Division): boolean {
    const [head] = parts as [Part];
    const before = standing(parts)?.node.previousSibling;
    return (
      head.text !== '' &&
      !head.node.parentNode &&
      before?.nodeType === 3 &&
      (before as Text).data.endsWith(head.text) &&
      !this.#isWritten(node, tail)
    );
  }

  lengthOf(node: Text): number {
    return (this.#divisions.get(node)?.data ?? node).length;
  }

  sliceOf(node: Text, start: number, end: number): string {
    const division = this.#divisions.get(node);
    return division ? division.data.slice(start, end) : UNDIVIDED.sliceOf(node, start, end);
  }

  toWhole(node: Node | null, offset: number): TextPlace | null {
    if (!node) return null;
    const own = this.#divisions.get(node as Text);
    if (own) return { node: own.node, offset: own.data.length - own.tail.length + offset };
    const part = node.nodeType === 3 ? node : null;
    const division = part && (this.#parts.get(part) ?? this.#parts.get(part.parentNode as Node));
    if (!division) return node.nodeType === 3 ? { node: node as Text, offset } : null;
    let from = 0;
    for (const { node: at, text } of division.parts) {
      if (at === part || at.contains(part)) break;
      from += text.length;
    }
    return { node: division.node, offset: from + offset };
  }

  toPart({ node, offset }: TextPlace): TextPlace {
    const division = this.#divisions.get(node);
    if (!division) return { node, offset: Math.min(offset, node.data.length) };
    let left = offset;
    for (const { node: at, text } of division.parts) {
      if (left < text.length) {
        const inner = at.nodeType === 3 ? at : at.firstChild;
        return { node: inner as Text, offset: left };
      }
      left -= text.length;
    }
    return { node, offset: Math.min(left, node.data.length) };
  }
}

/**
 * Replaces a text node by the text before the segment, even if that is empty, a wrapper, and the
 * text after the segment, if there is any.
 */
function wrapText(text: Text, start: number, end: number): ChildNode[] {
  const { ownerDocument } = text;
  // Outside the page: mark.js calls `matches` of a text's parent, which a form's field may have
  // overwritten. The text itself is the context, so that offsets are relative to it.
  const apart = ownerDocument.createDocumentFragment();
  const copy = ownerDocument.createTextNode(text.data);
  apart.append(copy);
  new Mark([copy] as unknown as HTMLElement[]).markRanges([{ start, length: end - start }], {
    element: markName(),
    each: (element) => element.removeAttribute('data-markjs'),
  });
  const nodes = [...apart.childNodes].filter((node) => node === copy || node.textContent !== '');
  text.replaceWith(...nodes);
  return nodes;
}
