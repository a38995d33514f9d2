/** Puts the text nodes of a block together to its text. */
import type { Collected } from './collect';
import { awayIn, isAway, placeOf } from './junctions';
import { contains } from './unclobbered';

/** Longer text is cut, at a space, so that no single step takes long (UTF-16 units). */
const MAX_BLOCK = 16_384;

/** No term has a longer gap (UTF-16 units). */
const LONGEST_SPACE = 256;

/** Where the only node of a block starts. */
const AT_START: readonly number[] = [0];

export class Joiner {
  readonly #into: Pick<Collected, 'block'>;
  #root: Element | ShadowRoot | null = null;
  #nodes: Text[] = [];
  #starts: number[] = [];
  #text = '';
  /** The last unit of the text; to ask the text itself would put it together each time. */
  #last = 0;

  /** Blank nodes since then: they belong to the text only if it goes on. */
  #spaces: Text[] = [];

  #doubts: number[] = [];

  /** What would divide the text since then, if it is shown. */
  #dividers: Element[] = [];

  constructor(into: Pick<Collected, 'block'>) {
    this.#into = into;
  }

  /**
   * Adds the next text node that isn't blank.
   *
   * @param data the node's
   * @param root the block it is directly in
   */
  add(node: Text, data: string, root: Element | ShadowRoot): void {
    if (data.length > MAX_BLOCK) {
      this.flush();
      this.#addLong(node, data, root);
      return;
    }
    if (root === this.#root && this.#isAside(node)) {
      // It is read by itself, since it may be shown later.
      this.#into.block({ root, text: data, nodes: [node], starts: AT_START });
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
    if (data.length > LONGEST_SPACE) this.flush();
    else this.#spaces.push(node);
  }

  /** Adds an element that divides the text around it, unless it is hidden. */
  divide(element: Element): void {
    if (this.#root !== null) this.#dividers.push(element);
  }

  /** Hands over what has come together. */
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
      ...(doubts.length > 0 && { doubts }),
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

  /** Whether a node that follows at once, in an element that begins here, isn't in the flow. */
  #isAside(node: Text): boolean {
    if (this.#spaces.length > 0 || this.#last <= 0x20) return false;
    const before = this.#nodes[this.#nodes.length - 1] as Text;
    const parent = node.parentNode as Node;
    if (parent === this.#root || parent === before.parentNode || contains(parent, before)) {
      return false;
    }
    return awayIn(node, this.#root as Node) !== null;
  }

  /** Whether a node's text goes on with what there is. */
  #goesOn(node: Text, data: string): boolean {
    if (this.#text.length + data.length > MAX_BLOCK) return false;
    if (this.#dividers.length > 0) {
      if (!this.#mayGoOn(data) || !this.#dividers.every(isAway)) return false;
      this.#dividers = [];
    }
    if (this.#spaces.length > 0) return true;
    // A word that runs across an element's edge is one, if the edge is none on the screen.
    const touch = isWordUnit(this.#last) && isWordUnit(data.charCodeAt(0));
    return !touch || this.#isOneWord(node);
  }

  /** Whether a word that runs on into `node` is one; where only the layout tells, it is noted. */
  #isOneWord(node: Text): boolean {
    const before = this.#nodes[this.#nodes.length - 1] as Text;
    const places = [[before, node] as const, [node, before] as const].map(([text, other]) =>
      placeOf(text, other, this.#root as Node),
    );
    if (places.includes('apart')) return false;
    if (places.some((place) => place !== 'flow')) this.#doubts.push(this.#text.length);
    return true;
  }

  /** Whether a term could reach from what there is into `data`: most dividers follow a full stop. */
  #mayGoOn(data: string): boolean {
    const before = (this.#nodes[this.#nodes.length - 1] as Text).data.trimEnd();
    return (
      isWordUnit(before.charCodeAt(before.length - 1)) && isWordUnit(data.trimStart().charCodeAt(0))
    );
  }

  #addLong(node: Text, data: string, root: Element | ShadowRoot): void {
    for (let from = 0; from < data.length; ) {
      let to = Math.min(from + MAX_BLOCK, data.length);
      if (to < data.length) {
        const space = data.lastIndexOf(' ', to);
        // No space in half a block: text without spaces is cut where it is.
        if (space > from + MAX_BLOCK / 2) to = space;
      }
      this.#into.block({ root, text: data.slice(from, to), nodes: [node], starts: [-from] });
      from = to;
    }
  }
}

/** Anything but white space and ASCII punctuation; enough to see a possible junction. */
function isWordUnit(unit: number): boolean {
  if (unit < 128) {
    return (unit >= 48 && unit <= 57) || (unit >= 65 && unit <= 90) || (unit >= 97 && unit <= 122);
  }
  return unit !== 0xa0 && !(unit >= 0x2000 && unit <= 0x206f && unit !== 0x200d);
}
