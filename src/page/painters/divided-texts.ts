/**
 * Text nodes of the page that marks divide, and how they become whole again with what the
 * page did to them meanwhile. The page's own node stands last: then what a page adds to it
 * (`node.data += more`) is told from a new text, which a first piece can't do, since a
 * new text begins like the old one more often than not. A text of ours stands first, even
 * where it is empty: it is what pages find that go by position (`element.firstChild`).
 *
 * mark.js undoes by `normalize()`, which throws text nodes of the page away where a hit
 * begins at their first letter; so wrapping is mark.js's and undoing is ours.
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
  /** Divided nodes and parts of them that the page wrote into since. */
  readonly #written = new WeakSet<Node>();
  /** Nodes that the page wrote into by a part that stood for them. */
  readonly #live = new WeakSet<Text>();

  /** The nodes that are divided now. */
  nodes(): Iterable<Text> {
    return [...this.#divisions.keys()];
  }

  has(node: Text): boolean {
    return this.#divisions.has(node);
  }

  /** Notes what the page wrote into. */
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
   * Wraps a stretch of a text node, which may be divided already.
   *
   * @returns null where the text isn't there any more, or blank
   */
  wrap({ node, start, end }: TextSegment): HTMLElement | null {
    const { parentNode } = node;
    const known = this.#divisions.get(node);
    const data = known?.data ?? node.data;
    // mark.js wraps no blank: part of a term that goes over several texts may be one.
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
    const pieces = wrapText(part, start - from, end - from);
    const made = pieces.map((piece) => ({ node: piece, text: piece.textContent ?? '' }));
    for (const { node: piece } of made) this.#parts.set(piece, division);
    division.parts.splice(index, 1, ...made);
    this.#divisions.set(node, division);
    return (pieces.find((piece) => piece.nodeType === 1) as HTMLElement | null) ?? null;
  }

  /** Puts the first letters of what a node still holds into a text of their own before it. */
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

  /** Gives a divided node its text back and takes away what stood before it for it. */
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
      // Who goes by position takes the first piece for the text: where that was put, or taken
      // away, all of it goes along; but not a text that was written meanwhile, as a newer
      // version of this script does that finds the marks of the old one.
      const stays = node.parentNode === parent && !this.#isWritten(node, division.tail);
      if (stays && head.parentNode !== parent) {
        if (head.parentNode) head.before(node);
        else if (parts[0]?.text !== '') node.remove();
      }
      if (node.data !== text) node.data = text;
      for (const part of parts) part.node.remove();
      if (normalized) mergeAround(node);
    }
    // What was written belongs to this division: the same node may be divided again.
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
    // Who writes into both goes through all texts there are, and changes each by itself.
    if (last !== this.#isWritten(first, head.text)) {
      if (last && isWholeText(node.data, tail, data, 'last')) return node.data;
      if (!last && isWholeText(first.data, head.text, data, 'first')) {
        this.#live.add(node);
        return first.data;
      }
    }
    // What others wrote into a piece that still stands is kept, and what they took out isn't.
    const front = parts.map((part) => (part.node.parentNode ? part.node.textContent : part.text));
    return front.join('') + node.data;
  }

  #isWritten(node: Text, was: string): boolean {
    return this.#written.has(node) || node.data !== was;
  }

  /**
   * Whether the page has taken the pieces for its own: a framework that hydrates (Preact
   * 11.2) writes into the text nodes that it comes upon and removes elements that it doesn't
   * know. The texts that still stand are then its own, and it holds on to them.
   */
  #isAdopted({ node, parts, parent }: Division): boolean {
    const written = [node, ...parts.map((part) => part.node)].some((at) => this.#written.has(at));
    // What it moved itself, it didn't come upon.
    const isMoved = node.parentNode !== null && node.parentNode !== parent;
    return (
      written &&
      !isMoved &&
      parts.some(({ node: { nodeType, parentNode } }) => nodeType === 1 && !parentNode)
    );
  }

  /** Whether `normalize()` made the first piece one with a text of the page before it. */
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
 * Puts pieces in place of a text: what stands before the stretch, even where that is
 * nothing; a wrapper; and what stands behind it, if anything.
 */
function wrapText(text: Text, start: number, end: number): ChildNode[] {
  const { ownerDocument } = text;
  // Apart from the page: mark.js asks a text's parent for what a form's fields may stand for
  // (`matches`). The text itself is the context, so offsets are its own.
  const apart = ownerDocument.createDocumentFragment();
  const copy = ownerDocument.createTextNode(text.data);
  apart.append(copy);
  new Mark([copy] as unknown as HTMLElement[]).markRanges([{ start, length: end - start }], {
    element: markName(),
    each: (element) => element.removeAttribute('data-markjs'),
  });
  const pieces = [...apart.childNodes].filter(
    (piece) => piece === copy || piece.textContent !== '',
  );
  text.replaceWith(...pieces);
  return pieces;
}
