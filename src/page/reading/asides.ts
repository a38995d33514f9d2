/** Separates the text in the flow from text that is hidden in it, or laid out elsewhere. */
import type { Block } from './blocks';
import { type Aways, awayIn } from './junctions';
import { isSplitBetween } from './split-texts';

/**
 * The parts of a block that are each read as one text: the text in the flow, divided where the
 * layout divides a word, and each element outside the flow, because it is hidden or positioned
 * elsewhere (`position: absolute`).
 */
function splitAsides(block: Block): Block[] {
  const { root, text, nodes, starts, doubts = [] } = block;
  const places = awaysOf(block);
  if (doubts.length === 0 && places.every((away) => away === null)) return [block];
  const parts: Part[] = [];
  const open = new Map<Element | null, Part>();
  const doubtful = new Set(doubts);
  for (const [i, node] of nodes.entries()) {
    const away = places[i] ?? null;
    const start = starts[i] as number;
    let part = open.get(away);
    const before = part?.nodes.at(-1);
    const parted = doubtful.has(start) && before && isSplitBetween(before, node, root, false);
    if (!part || parted) {
      part = { root, text: '', nodes: [], starts: [] };
      open.set(away, part);
      parts.push(part);
    }
    part.nodes.push(node);
    part.starts.push(part.text.length);
    part.text += text.slice(start, starts[i + 1]);
  }
  return parts.length > 1 ? parts : [block];
}

/** For each node of a block: the element that takes it out of the flow. */
function awaysOf({ root, nodes }: Block): (Element | null)[] {
  const known: Aways = new Map();
  return nodes.map((node) => (node.parentNode === root ? null : awayIn(node, root, known)));
}

/** The same for several blocks. */
export function* partsOfAll(blocks: readonly Block[]): Iterable<Block> {
  for (const block of blocks) {
    if (block.nodes.length < 2) yield block;
    else yield* splitAsides(block);
  }
}

interface Part extends Block {
  text: string;
  readonly nodes: Text[];
  readonly starts: number[];
}
