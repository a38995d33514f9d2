/**
 * Removes marks from text that a person starts to edit, and restores them afterwards.
 * `designMode`, an `EditContext` and styles cause no event, so places with hits are checked in
 * turn, and all of them at once if the reader may be about to edit.
 */

import { isConnected } from '../../dom/safe-node';
import type { TrackedBlock } from '../hits';
import type { Host } from '../host';
import { isEdited, isInEditor } from '../reading/edited';

/** Signs that the reader may be about to edit. */
const SIGNS = ['pointerdown', 'focusin', 'keydown', 'selectionchange'];

/** A check takes this long (ms) at most; the next one continues where it ended. */
const MAX_LOOK_MS = 2;

type Root = Element | ShadowRoot;

export interface EditWatchPorts extends Pick<Host, 'signal' | 'reread'> {
  /** The blocks that have hits, in no particular order. */
  blocks(): Iterable<TrackedBlock>;
  /** Removes all hits from a place. */
  drop(root: Root): void;
}

export class EditWatch {
  readonly #ports: EditWatchPorts;
  readonly #edited = new Set<Root>();
  readonly #seen = new WeakSet<Element>();
  #blocks: Iterator<TrackedBlock>;

  constructor(ports: EditWatchPorts) {
    this.#ports = ports;
    this.#blocks = ports.blocks()[Symbol.iterator]();
    const { signal } = ports;
    for (const type of SIGNS) {
      document.addEventListener(type, (event) => this.#sign(event), {
        signal,
        capture: true,
        passive: true,
      });
    }
  }

  /** Checks some places, in turn. */
  look(): void {
    const end = performance.now() + MAX_LOOK_MS;
    const found = new Set<Root>();
    while (performance.now() < end) {
      const { value, done } = this.#blocks.next();
      if (done) {
        this.#blocks = this.#ports.blocks()[Symbol.iterator]();
        break;
      }
      if (isTaken(value)) found.add(value.root);
    }
    this.#take(found);
    const back = new Set<Root>();
    for (const root of this.#edited) {
      if (isConnected(root) && isEdited(root)) continue;
      this.#edited.delete(root);
      if (isConnected(root)) back.add(root);
    }
    if (back.size > 0) this.#ports.reread(back);
  }

  /** A place without hits, because it was read while a person could edit it. */
  note(root: Root): void {
    this.#edited.add(root);
  }

  #sign(event: Event): void {
    const [target] = event.composedPath();
    const element = target instanceof Element ? target : document.activeElement;
    if (!element || this.#seen.has(element) || !isEdited(element)) return;
    this.#seen.add(element);
    const blocks = [...this.#ports.blocks()].filter(isTaken);
    this.#take(new Set(blocks.map(({ root }) => root)));
  }

  #take(found: ReadonlySet<Root>): void {
    for (const root of found) {
      this.note(root);
      this.#ports.drop(root);
    }
  }
}

/** Whether a person edits a block's text, or a part of it with a hit. */
function isTaken({ root, hits }: TrackedBlock): boolean {
  if (isEdited(root)) return true;
  return hits.some(({ segments: [first] }) => first !== undefined && isInEditor(first.node));
}
