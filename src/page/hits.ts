/**
 * The hits of a document: which block has which, and which are in which text node. Keeps no
 * text node that has left the page for longer than until the next reading.
 */
import type { EntryId } from '../glossary/model';
import type { Reason } from '../matching/hit';
import { type PageTexts, UNDIVIDED } from './page-texts';
import type { Block } from './reading/blocks';

/** A part of one text node; offsets in UTF-16 units. */
export interface TextSegment {
  readonly node: Text;
  readonly start: number;
  readonly end: number;
}

/** A hit with its place in the page. */
export interface PageHit {
  readonly entry: EntryId;
  /** Where it begins in its block's text. */
  start: number;
  /** The order of its block. */
  order?: number | undefined;
  /** As written on the page. */
  readonly term: string;
  readonly shown: boolean;
  readonly reason: Reason;
  /** One or more, in order. */
  readonly segments: readonly TextSegment[];
  /** The text of each segment when the hit was found, to check whether it is still there. */
  readonly texts: readonly string[];
  readonly root: Element | ShadowRoot;
}

/** A block that has candidates, shown or held back. */
export interface TrackedBlock extends Block {
  hits: readonly PageHit[];
  /** The pass that found it; a later pass over the same root replaces it. */
  readonly pass: number;
}

/** Whether two hits are the same term in exactly the same place, with the same decision. */
export function isSamePlace(a: PageHit, b: PageHit): boolean {
  return (
    a.entry === b.entry &&
    a.shown === b.shown &&
    a.segments.length === b.segments.length &&
    a.segments.every(({ node, start, end }, i) => {
      const other = b.segments[i];
      return (
        other?.node === node &&
        other.start === start &&
        other.end === end &&
        a.texts[i] === b.texts[i]
      );
    })
  );
}

/** Whether blocks of one root may share text. Parts of a long text node don't. */
function blocksOverlap(a: Block, b: Block): boolean {
  const [node] = a.nodes;
  if (a.nodes.length > 1 || b.nodes.length > 1 || node !== b.nodes[0]) return true;
  const from = -(a.starts[0] ?? 0);
  const other = -(b.starts[0] ?? 0);
  return from < other + b.text.length && other < from + a.text.length;
}

/** Whether the hit's text is still where it was. */
export function isStillThere(hit: PageHit): boolean {
  return isStillIn(hit, UNDIVIDED);
}

/** The same, where marks may divide the texts. */
export function isStillIn(hit: PageHit, texts: PageTexts): boolean {
  return hit.segments.every(
    ({ node, start, end }, i) =>
      node.isConnected && texts.sliceOf(node, start, end) === hit.texts[i],
  );
}

const NO_BLOCKS: ReadonlySet<TrackedBlock> = new Set();

/** All hits of a document. */
export class HitStore {
  /** Arrays, since most roots have one block: a `Set` of one takes 200 bytes. */
  readonly #blocks = new Map<Element | ShadowRoot, TrackedBlock[]>();
  /** The blocks that have hits in a text; most texts are in one block. */
  readonly #byNode = new Map<Text, TrackedBlock | readonly TrackedBlock[]>();

  /** Blocks with candidates, in no particular order. */
  *blocks(): Iterable<TrackedBlock> {
    for (const blocks of this.#blocks.values()) yield* blocks;
  }

  /** Hits, shown and held back. */
  *hits(): Iterable<PageHit> {
    for (const block of this.blocks()) yield* block.hits;
  }

  get size(): number {
    let size = 0;
    for (const block of this.blocks()) size += block.hits.length;
    return size;
  }

  add(block: TrackedBlock): void {
    const blocks = this.#blocks.get(block.root);
    if (blocks) blocks.push(block);
    else this.#blocks.set(block.root, [block]);
    this.#enter(block);
  }

  /** Puts other hits in place of a block's. */
  replace(block: TrackedBlock, hits: readonly PageHit[]): void {
    this.#leave(block);
    block.hits = hits;
    this.#enter(block);
  }

  /**
   * Removes the blocks directly in `root`, except those of pass `pass`.
   *
   * @returns their hits
   */
  remove(root: Element | ShadowRoot, pass?: number): PageHit[] {
    const blocks = this.#blocks.get(root);
    if (!blocks) return [];
    const kept = blocks.filter((block) => block.pass === pass);
    if (kept.length === blocks.length) return [];
    const gone = blocks.filter((block) => block.pass !== pass);
    if (kept.length === 0) this.#blocks.delete(root);
    else this.#blocks.set(root, kept);
    for (const block of gone) this.#leave(block);
    return gone.flatMap((block) => block.hits);
  }

  /** The blocks directly in `root`. */
  at(root: Element | ShadowRoot): readonly TrackedBlock[] {
    return this.#blocks.get(root) ?? [];
  }

  /** The blocks with hits in the texts of `block`, if they may share text with it. */
  around(block: Block): ReadonlySet<TrackedBlock> {
    if (!this.#blocks.has(block.root)) return NO_BLOCKS;
    const found = new Set<TrackedBlock>();
    for (const node of block.nodes) {
      for (const other of this.#of(node)) {
        if (other.root === block.root && blocksOverlap(other, block)) found.add(other);
      }
    }
    return found;
  }

  /** Shown hits that touch offset `at` of `node` (both ends count). */
  shownAt(node: Text, at: number): PageHit[] {
    return this.#of(node).flatMap(({ hits, nodes, starts, text }) => {
      // A long text is in many blocks.
      const from = at + (starts[0] ?? 0);
      if (nodes.length === 1 && (from < 0 || from > text.length)) return [];
      return hits.filter(
        (hit) =>
          hit.shown &&
          hit.segments.some(
            (segment) => segment.node === node && segment.start <= at && at <= segment.end,
          ),
      );
    });
  }

  /** Elements (and shadow roots) that hold blocks directly. */
  roots(): (Element | ShadowRoot)[] {
    return [...this.#blocks.keys()];
  }

  /** How many such roots there are. */
  get rootCount(): number {
    return this.#blocks.size;
  }

  /** Whether a text node has hits. */
  hasHits(text: Node): boolean {
    return this.#byNode.has(text as Text);
  }

  has(root: Element | ShadowRoot): boolean {
    return this.#blocks.has(root);
  }

  #of(node: Text): readonly TrackedBlock[] {
    const held = this.#byNode.get(node);
    if (held === undefined) return [];
    return 'root' in held ? [held] : held;
  }

  #enter(block: TrackedBlock): void {
    for (const node of nodesOf(block)) {
      const isFirst = !this.#byNode.has(node);
      this.#byNode.set(node, isFirst ? block : [...this.#of(node), block]);
    }
  }

  #leave(block: TrackedBlock): void {
    for (const node of nodesOf(block)) {
      const rest = this.#of(node).filter((other) => other !== block);
      if (rest.length > 0) this.#byNode.set(node, rest);
      else this.#byNode.delete(node);
    }
  }
}

/** The texts that a block has hits in. */
function nodesOf({ hits }: TrackedBlock): ReadonlySet<Text> {
  const nodes = new Set<Text>();
  for (const { segments } of hits) for (const { node } of segments) nodes.add(node);
  return nodes;
}
