/**
 * Collects a page's text block by block: the text of inline elements is joined, block elements
 * and `<br>` separate it. Reads the DOM, never writes. Asks for styles or layout only at the
 * rare junctions where two words touch across an element's edge, or have something between
 * them that may be hidden.
 *
 * Uses one TreeWalker over elements and text, and skips subtrees itself (a filter function takes
 * twenty times as long). Of elements it reads only the names.
 */

import { contains, isShadow, matches, parentOf } from '../../dom/safe-node';
import { shadowOf } from '../../dom/shadow-roots';
import {
  BLOCK,
  BREAK,
  CUSTOM,
  HOST,
  INLINE,
  KIND,
  SKIPPED,
  tagFlags,
  UNREAD,
  UNREAD_SELECTOR,
} from '../../dom/tags';
import { type Collected, inlineSplit, isInline, rootClimb, SPLIT_SELECTOR } from './blocks';
import { isCode } from './code';
import { isEdited } from './edited';
import { isBlank, Joiner, MAX_BLOCK_UNITS } from './joiner';
import { hasIsland, inLanguage, readableClimb } from './language';
import { isSmall, type Survey, survey } from './survey';

/** The caller gets a turn after this many nodes, or this much text (UTF-16 units). */
const STEP_NODES = 512;
const STEP_UNITS = 8_192;

const SHOW = 1 /* elements */ | 4; /* text */

/**
 * Reads the blocks below `root` and passes each to `into`. A generator, so that the caller can
 * pause: it yields after each step.
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
  const waiting: (Element | ShadowRoot)[] = [root];
  for (let tree = waiting.pop(); tree; tree = waiting.pop()) {
    if (tree !== root) into.shadow(tree as ShadowRoot);
    const isOwn = own && tree === root;
    const found = survey(tree, languages, isOwn);
    if (!found) continue;
    const reading = new TextWalk(tree, found, into, languages, isOwn);
    while (reading.step()) yield* pause(reading.walker);
    reading.joiner.flush();
    // In document order; the shadow trees inside each come right after it.
    waiting.push(...reading.shadows.reverse());
  }
}

/** One tree, read step by step. */
class TextWalk {
  readonly walker: TreeWalker;
  readonly joiner: Joiner;
  /** The shadow roots that were found. */
  readonly shadows: ShadowRoot[] = [];
  readonly #found: Survey;
  readonly #languages: ReadonlySet<string>;
  readonly #own: boolean;
  /** Whether languages alternate, as far as is known. */
  #mixed: boolean;
  /** A long text that is being read in parts. */
  #long: { node: Text; from: number; block: Element | ShadowRoot } | null = null;

  constructor(
    root: Element | ShadowRoot,
    found: Survey,
    into: Collected,
    languages: ReadonlySet<string>,
    own: boolean,
  ) {
    this.walker = root.ownerDocument.createTreeWalker(root, SHOW);
    this.joiner = new Joiner(into);
    this.#found = found;
    this.#mixed = found.mixed;
    this.#languages = languages;
    this.#own = own;
    const inside = !own && !isShadow(root) ? shadowOf(root) : null;
    if (inside) this.shadows.push(inside);
  }

  /**
   * Reads some nodes, or a part of a long one. Not in the generator, because engines don't
   * optimise its loops (half as fast, measured in Chromium).
   *
   * @returns false when there are no more
   */
  step(): boolean {
    if (this.#long) {
      this.#stretch(this.#long);
      return true;
    }
    const { walker, joiner } = this;
    const { unread, splits } = this.#found;
    const leavesOut = !unread || unread.size > 0;
    const own = this.#own;
    // What is remembered is valid until the page has a turn.
    joiner.clear();
    const roots = rootClimb();
    const readable = readableClimb(this.#languages);
    let parent: Node | null = null;
    let edited = false;
    let block: Element | ShadowRoot | null = null;
    /** The last block that was entered: most text is directly in it. */
    let entered: Node | null = null;
    let units = 0;
    for (let nodes = 0; nodes < STEP_NODES && units < STEP_UNITS; nodes++) {
      const node = walker.nextNode();
      if (!node) return false;
      if (node.nodeType === 3) {
        const { length } = node as Text;
        const isLong = length > MAX_BLOCK_UNITS;
        const data = isLong ? '' : (node as Text).data;
        if (!isLong && isBlank(data)) {
          joiner.space(node as Text, data);
          continue;
        }
        const above = node.parentNode;
        if (above !== parent) {
          parent = above;
          const around = above === entered ? (above as Element) : above && roots.from(above);
          // Inline elements are mostly edited if their block is. Asking for styles takes long.
          if (around !== block) edited = around !== null && isEdited(around);
          block = around;
        }
        units += length;
        if (edited || (this.#mixed && !readable.from(node))) joiner.flush();
        else if (block && isLong) {
          this.#long = { node: node as Text, from: 0, block };
          break;
        } else if (block) joiner.add(node as Text, data, block);
        continue;
      }
      const flags = tagFlags((node as Element).localName);
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
        if (kind === BLOCK && !(splits && this.#isSplit(node as Element))) {
          joiner.flush();
          if (own) {
            walker.currentNode = lastIn(node);
            continue;
          }
          entered = node;
        }
      }
      if (leavesOut && (unread ? unread.has(node as Element) : this.#isUnread(node as Element))) {
        joiner.divide(node as Element);
        walker.currentNode = lastIn(node);
        continue;
      }
      if (flags & (HOST | CUSTOM)) {
        const shadow = shadowOf(node as Element, flags);
        if (shadow) {
          joiner.flush();
          this.shadows.push(shadow);
        }
      }
    }
    return true;
  }

  #stretch(long: { readonly node: Text; from: number; readonly block: Element | ShadowRoot }) {
    // The page may have made it shorter meanwhile; then it is read again.
    if (long.from < long.node.length) {
      long.from = this.joiner.addStretch(long.node, long.from, long.block);
    }
    if (long.from >= long.node.length) this.#long = null;
  }

  /** Whether an element is only a letter or a word of the text around it. */
  #isSplit(element: Element): boolean {
    if (this.#found.unread) return isInline(element);
    return matches(element, SPLIT_SELECTOR) && inlineSplit(element);
  }

  /** Checks an element of a place that was not surveyed. */
  #isUnread(element: Element): boolean {
    if (matches(element, UNREAD_SELECTOR)) return true;
    if (element.localName === 'pre' && isCode(element)) return true;
    if (inLanguage(element, this.#languages)) return false;
    if (isSmall(element) && !hasIsland(element, this.#languages)) return true;
    this.#mixed = true;
    this.joiner.flush();
    return false;
  }
}

/** The last node in document order of an element's subtree. */
function lastIn(element: Node): Node {
  let last = element;
  while (last.lastChild) last = last.lastChild;
  return last;
}

/**
 * Gives the caller a turn. Meanwhile the page may remove the walker's node from the tree. The
 * walker would find nothing more from there, so reading continues from what was around it, and
 * may read some of it again.
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
