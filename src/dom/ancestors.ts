/**
 * Questions that a node's ancestors answer. Pages nest elements by the thousand. Climbing from
 * each text to the top would take time with the square of that, so long ways are remembered.
 */
import { isElement, isShadow, parentOf } from './safe-node';

/** Shorter ways (in nodes) aren't worth remembering. */
const LONG = 16;

/** A node's parent; a shadow root's is its host. */
export function parentAcross(node: Node): Node | null {
  return parentOf(node) ?? (isShadow(node) ? node.host : null);
}

/** The element that a node is directly in; for one directly in a shadow root, its host. */
export function elementAround(node: Node): Element | null {
  const around = parentAcross(node);
  if (!around) return null;
  if (isShadow(around)) return around.host;
  return isElement(around) ? around : null;
}

/** A node and all that it is in, out of shadow trees too. */
export function withAncestors(node: Node): ReadonlySet<Node> {
  const found = new Set<Node>();
  for (let at: Node | null = node; at; at = parentAcross(at)) found.add(at);
  return found;
}

/** Valid only until the page may have moved something. */
export class Climb<Answer> {
  readonly #known = new Map<Node, Answer>();
  readonly #ask: (node: Node) => Answer | undefined;
  readonly #otherwise: Answer;

  /**
   * @param ask returns a node's answer; undefined to ask its parent
   * @param otherwise the answer if no node has one
   */
  constructor(ask: (node: Node) => Answer | undefined, otherwise: Answer) {
    this.#ask = ask;
    this.#otherwise = otherwise;
  }

  /** The answer of `node` or of its nearest ancestor that has one, out of shadow trees too. */
  from(node: Node): Answer {
    let answer: Answer | undefined;
    let steps = 0;
    let at: Node | null = node;
    for (; at; at = parentAcross(at)) {
      answer = this.#known.get(at) ?? this.#ask(at);
      if (answer !== undefined) break;
      steps++;
    }
    answer ??= this.#otherwise;
    if (steps > LONG) {
      for (let on: Node | null = node; on && on !== at; on = parentAcross(on)) {
        this.#known.set(on, answer);
      }
    }
    return answer;
  }
}
