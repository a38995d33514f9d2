/**
 * Collects a page's text block by block: the text of inline elements is joined, block
 * elements and `<br>` separate. Reads the DOM, never writes, and asks for no style or
 * layout but at the rare junctions where two words touch across an element's edge, or
 * have something between them that may be hidden.
 *
 * One TreeWalker over elements and text with subtrees skipped by hand (a filter function
 * takes twenty times as long); of elements nothing is asked but their names.
 */
import { type Block, blockRootOf, isInline } from './blocks';
import { shadowOf } from './hosts';
import { Joiner } from './joiner';
import { isReadAt } from './language';
import { type Survey, survey } from './survey';
import { BLOCK, BREAK, CUSTOM, flagsOf, HOST, INLINE, KIND, SKIPPED, UNREAD } from './tags';
import { contains, isShadow, parentOf } from './unclobbered';

export interface Collected {
  /** Called for each block; within one tree in document order. */
  block(block: Block): void;
  /** Called for each shadow root met; its text comes after that of the tree around it. */
  shadow(root: ShadowRoot): void;
}

/** The caller gets a turn after so many nodes, or so much text (UTF-16 units). */
const STEP_NODES = 512;
const STEP_UNITS = 8_192;

const SHOW = 1 /* elements */ | 4; /* text */

/**
 * Reads the blocks below `root`, handing each to `into`. A generator so that the caller
 * can pause: it yields after each step.
 *
 * @param languages primary language subtags that are read; text marked as in another
 *   language is skipped
 * @param own only the text directly in `root` and its inline elements, leaving out
 *   nested blocks
 */
export function* collect(
  root: Element | ShadowRoot,
  into: Collected,
  languages: ReadonlySet<string>,
  own = false,
): Generator<void, void, void> {
  const found = survey(root, languages, own);
  if (!found) return;
  const walker = root.ownerDocument.createTreeWalker(root, SHOW);
  const joiner = new Joiner(into);
  const hosts: ShadowRoot[] = [];
  const inside = !own && !isShadow(root) ? shadowOf(root) : null;
  if (inside) hosts.push(inside);
  while (step(walker, found, joiner, hosts, languages, own)) yield* pause(walker);
  joiner.flush();
  for (const shadow of hosts) {
    into.shadow(shadow);
    yield* collect(shadow, into, languages);
  }
}

/**
 * Reads some nodes. Not part of the generator, whose loops engines leave unoptimized
 * (half as fast, measured in Chromium).
 *
 * @param shadows takes the shadow roots met
 * @returns false when there are no more
 */
function step(
  walker: TreeWalker,
  { unread, mixed, splits }: Survey,
  joiner: Joiner,
  shadows: ShadowRoot[],
  languages: ReadonlySet<string>,
  own: boolean,
): boolean {
  const leavesOut = unread.size > 0;
  let parent: Node | null = null;
  let block: Element | ShadowRoot | null = null;
  /** The last block entered: most text is directly in it. */
  let entered: Node | null = null;
  let units = 0;
  for (let nodes = 0; nodes < STEP_NODES && units < STEP_UNITS; nodes++) {
    const node = walker.nextNode();
    if (!node) return false;
    if (node.nodeType === 3) {
      const { data } = node as Text;
      if (isBlank(data)) {
        joiner.space(node as Text, data);
        continue;
      }
      const above = node.parentNode;
      if (above !== parent) {
        parent = above;
        block = above === entered ? (above as Element) : blockRootOf(node);
      }
      units += data.length;
      if (mixed && !isReadAt(node, languages)) joiner.flush();
      else if (block) joiner.add(node as Text, data, block);
      continue;
    }
    const flags = flagsOf((node as Element).localName);
    if (flags !== INLINE) {
      const kind = flags & KIND;
      if (kind === UNREAD) {
        walker.currentNode = lastIn(node);
        continue;
      }
      if (kind === SKIPPED || kind === BREAK) {
        joiner.divide(node as Element);
        if (kind === SKIPPED) walker.currentNode = lastIn(node);
        continue;
      }
      if (kind === BLOCK && !(splits && isInline(node))) {
        joiner.flush();
        if (own) {
          walker.currentNode = lastIn(node);
          continue;
        }
        entered = node;
      }
    }
    if (leavesOut && unread.has(node as Element)) {
      joiner.divide(node as Element);
      walker.currentNode = lastIn(node);
      continue;
    }
    if (flags & (HOST | CUSTOM)) {
      const shadow = shadowOf(node as Element, flags);
      if (shadow) {
        joiner.flush();
        shadows.push(shadow);
      }
    }
  }
  return true;
}

/** Spaces and line ends alone: what markup is laid out with. */
export function isBlank(data: string): boolean {
  for (let i = 0; i < data.length; i++) {
    const unit = data.charCodeAt(i);
    if (unit > 0x20 && unit !== 0xa0) return false;
  }
  return true;
}

/** The last node in document order of an element's subtree. */
function lastIn(element: Node): Node {
  let last = element;
  while (last.lastChild) last = last.lastChild;
  return last;
}

/**
 * Gives the caller a turn. The page may have taken the walker's node out of the tree
 * meanwhile; then reading goes on from what was around it, some of it perhaps once more:
 * from the node itself, a walker would find nothing more.
 */
function* pause(walker: TreeWalker): Generator<void, void, void> {
  const path: Node[] = [];
  for (let at: Node | null = walker.currentNode; at; at = parentOf(at)) {
    path.push(at);
    if (at === walker.root) break;
  }
  yield;
  walker.currentNode = path.find((at) => contains(walker.root, at)) ?? walker.root;
}
