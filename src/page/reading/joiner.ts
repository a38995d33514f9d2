/** Joins the text nodes of a block into its text. */

import { contains } from '../../dom/safe-node';
import { type Collected, ORDERS } from './blocks';
import { type Aways, awayIn, isAway, textPositionOf } from './junctions';

/** Longer text (UTF-16 units) is cut at a space, so that no single step takes long. */
export const MAX_BLOCK_UNITS = 16_384;

/** No term has a longer gap (UTF-16 units) between its words. */
const MAX_SPACE_UNITS = 256;

/** The starts of a block of one node. */
const AT_START: readonly number[] = [0];

/**
 * The layout decides at most this many junctions of a block, which takes 30 µs each. At all
 * others words are separate. A heading that is split into letters has fewer.
 */
const MAX_DOUBTS = 500;

/** At most this many elements between two texts are checked for whether they are hidden. */
const MAX_DIVIDERS = 64;

let readings = 0;

export class Joiner {
  #order = ++readings * ORDERS;
  readonly #into: Pick<Collected, 'block'>;
  #root: Element | ShadowRoot | null = null;
  #nodes: Text[] = [];
  #starts: number[] = [];
  #text = '';
  /** The text's last unit. Asking the text would make the engine flatten the string each time. */
  #last = 0;

  /** Blank nodes after the text: they belong to it only if it continues. */
  #spaces: Text[] = [];

  #doubts: number[] = [];

  /** Elements after the text that would divide it if they are shown. */
  #dividers: Element[] = [];

  /** Which elements are out of the flow; valid until the page has a turn. */
  #aways: Aways = new Map();

  constructor(into: Pick<Collected, 'block'>) {
    this.#into = into;
  }

  /** Forgets what the page may have changed. */
  clear(): void {
    if (this.#aways.size > 0) this.#aways = new Map();
  }

  /**
   * Adds the next text node that isn't blank.
   *
   * @param data the node's
   * @param root the block it is directly in
   */
  add(node: Text, data: string, root: Element | ShadowRoot): void {
    if (root === this.#root && this.#isAside(node)) {
      // It is read as a block of its own, since it may be shown later.
      this.#into.block({ root, text: data, nodes: [node], starts: AT_START, order: this.#order++ });
      return;
    }
    if (root !== this.#root || !this.#goesOn(node, data)) {
      this.flush();
      this.#root = root;
    } else if (this.#spaces.length > 0) {
      for (const space of this.#spaces) this.#append(space, space.data);
      this.#spaces = [];
    }
    this.#append(node, data);
  }

  /** Adds the next text node, a blank one: `data` is the node's. */
  space(node: Text, data: string): void {
    if (this.#root === null || data === '') return;
    if (data.length > MAX_SPACE_UNITS || this.#spaces.length > MAX_SPACE_UNITS) this.flush();
    else this.#spaces.push(node);
  }

  /** Adds an element that divides the text around it, unless it is hidden. */
  divide(element: Element): void {
    if (this.#root === null) return;
    if (this.#dividers.length > MAX_DIVIDERS) this.flush();
    else this.#dividers.push(element);
  }

  /** Passes on the text so far as a block. */
  flush(): void {
    const root = this.#root;
    if (root === null) return;
    const nodes = this.#nodes;
    const starts = nodes.length === 1 ? AT_START : this.#starts;
    const doubts = this.#doubts;
    this.#into.block({
      root,
      text: this.#text,
      nodes,
      starts,
      order: this.#order++,
      doubts,
    });
    this.#root = null;
    this.#nodes = [];
    this.#starts = [];
    this.#text = '';
    if (this.#spaces.length > 0) this.#spaces = [];
    if (this.#dividers.length > 0) this.#dividers = [];
    if (doubts.length > 0) this.#doubts = [];
  }

  #append(node: Text, data: string): void {
    this.#starts.push(this.#text.length);
    this.#nodes.push(node);
    this.#text += data;
    this.#last = data.charCodeAt(data.length - 1);
  }

  /** Whether a node that follows without a gap, in an element that begins here, isn't in the flow. */
  #isAside(node: Text): boolean {
    if (this.#spaces.length > 0 || this.#last <= 0x20) return false;
    const before = this.#nodes[this.#nodes.length - 1] as Text;
    const parent = node.parentNode as Node;
    if (parent === this.#root || parent === before.parentNode || contains(parent, before)) {
      return false;
    }
    return awayIn(node, this.#root as Node, this.#aways) !== null;
  }

  /** Whether a node's text continues the text so far. */
  #goesOn(node: Text, data: string): boolean {
    if (this.#text.length + data.length > MAX_BLOCK_UNITS) return false;
    if (this.#dividers.length > 0) {
      if (!this.#mayGoOn(data) || !this.#dividers.every(isAway)) return false;
      this.#dividers = [];
    }
    if (this.#spaces.length > 0) return true;
    // Letters across an element's edge are one word, if the edge doesn't show on the screen.
    const touch = isWordUnit(this.#last) && isWordUnit(data.charCodeAt(0));
    return !touch || this.#isOneWord(node);
  }

  /** Whether a word that continues in `node` is one word. Doubts for the layout are recorded. */
  #isOneWord(node: Text): boolean {
    const before = this.#nodes[this.#nodes.length - 1] as Text;
    const root = this.#root as Node;
    const places = [textPositionOf(before, node, root), textPositionOf(node, before, root)];
    if (places.includes('apart')) return false;
    if (places.some((place) => place !== 'flow')) {
      if (this.#doubts.length >= MAX_DOUBTS) return false;
      this.#doubts.push(this.#text.length);
    }
    return true;
  }

  /** Whether a term could continue from the text so far into `data`. Mostly a full stop is between. */
  #mayGoOn(data: string): boolean {
    const before = (this.#nodes[this.#nodes.length - 1] as Text).data.trimEnd();
    return (
      isWordUnit(before.charCodeAt(before.length - 1)) && isWordUnit(data.trimStart().charCodeAt(0))
    );
  }

  /**
   * Passes on the next part of a text that is longer than `MAX_BLOCK_UNITS`, which may have
   * megabytes.
   *
   * @param from where in the text it begins (UTF-16 units)
   * @returns where the next part begins; at least the text's length after the last part
   */
  addStretch(node: Text, from: number, root: Element | ShadowRoot): number {
    this.flush();
    // Not by `data`: Firefox copies all of it at each access (docs/browser-bugs.md).
    let text = node.substringData(from, MAX_BLOCK_UNITS + 1);
    if (text.length > MAX_BLOCK_UNITS) {
      const space = text.lastIndexOf(' ', MAX_BLOCK_UNITS);
      // Without a space in half a block, the text is cut anywhere.
      text = text.slice(0, space > MAX_BLOCK_UNITS / 2 ? space : MAX_BLOCK_UNITS);
    }
    if (!isBlank(text)) {
      this.#into.block({ root, text, nodes: [node], starts: [-from], order: this.#order++ });
    }
    return from + text.length;
  }
}

/** Whether a text has only spaces and line ends, by which markup is indented. */
export function isBlank(data: string): boolean {
  for (let i = 0; i < data.length; i++) {
    const unit = data.charCodeAt(i);
    if (unit > 0x20 && unit !== 0xa0) return false;
  }
  return true;
}

/** Anything but white space and ASCII punctuation: enough to find possible junctions. */
function isWordUnit(unit: number): boolean {
  if (unit < 128) {
    return (unit >= 48 && unit <= 57) || (unit >= 65 && unit <= 90) || (unit >= 97 && unit <= 122);
  }
  return unit !== 0xa0 && !(unit >= 0x2000 && unit <= 0x206f && unit !== 0x200d);
}
