/**
 * Looks, once a second while a page is in use, for what causes no mutation record: shadow
 * roots attached to elements that were read without them, and text that became editable.
 * Where nothing happens for a while it stops, until something does.
 */
import { isEdited } from './edited';
import { shadowOf } from './hosts';
import { parentElementOf } from './unclobbered';

/** Between two looks (ms). */
const PAUSE = 1_000;

/** So many looks are made after the last sign of life. */
const LOOKS = 30;

/** A look goes on where the last one ended after so long (ms). */
const LONGEST = 2;

/** And after so many elements, where the browser's clock is coarse on purpose. */
const MOST = 2_000;

/** Signs that the reader may be about to edit something: then it is looked at at once. */
const SIGNS = ['pointerdown', 'focusin', 'keydown', 'selectionchange', 'visibilitychange'];

export interface LookoutPorts {
  readonly signal: AbortSignal;
  /** The shadow roots that are read. */
  shadowRoots(): readonly ShadowRoot[];
  /** Watches a shadow root for changes. @returns whether it wasn't watched before */
  watch(root: ShadowRoot): boolean;
  /** An element is to be read again with all it holds. */
  reread(element: Element): void;
}

export class Lookout {
  readonly #ports: LookoutPorts;
  /** Editing hosts that were found. */
  readonly #edited = new Set<Element>();
  #elements: Iterator<Element>;
  #left = LOOKS;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isDesigned = document.designMode;

  constructor(ports: LookoutPorts) {
    this.#ports = ports;
    this.#elements = this.#all();
    const { signal } = ports;
    signal.addEventListener('abort', () => clearTimeout(this.#timer), { once: true });
    for (const type of SIGNS) {
      document.addEventListener(type, (event) => this.#sign(event), {
        signal,
        capture: true,
        passive: true,
      });
    }
    this.wake();
  }

  /** Something happened: goes on looking for a while. */
  wake(): void {
    this.#left = LOOKS;
    this.#timer ??= setTimeout(() => this.#look(), PAUSE);
  }

  #sign(event: Event): void {
    this.wake();
    const [target] = event.composedPath();
    this.#edit(target instanceof Element ? target : document.activeElement);
  }

  #look(): void {
    this.#timer = undefined;
    if (this.#ports.signal.aborted) return;
    if (!document.hidden) {
      this.#edit(document.activeElement);
      const end = performance.now() + LONGEST;
      for (let i = 0; i < MOST && performance.now() < end; i++) {
        const { value, done } = this.#elements.next();
        if (done) {
          this.#elements = this.#all();
          break;
        }
        if (isEdited(value)) this.#edit(value);
        const root = shadowOf(value);
        if (root && this.#ports.watch(root)) this.#ports.reread(value);
      }
    }
    if (--this.#left > 0) this.#timer = setTimeout(() => this.#look(), PAUSE);
  }

  *#all(): Iterator<Element> {
    for (const tree of [document, ...this.#ports.shadowRoots()]) {
      const walker = document.createTreeWalker(tree, 1 /* elements */);
      while (walker.nextNode()) yield walker.currentNode as Element;
    }
  }

  /** Has text that became editable, or no longer is, read again: which takes its marks away. */
  #edit(at: Element | null): void {
    const { reread } = this.#ports;
    if (document.designMode !== this.#isDesigned) {
      this.#isDesigned = document.designMode;
      if (document.documentElement) reread(document.documentElement);
    }
    for (const host of this.#edited) {
      if (isEdited(host)) continue;
      this.#edited.delete(host);
      reread(host);
    }
    let host: Element | null = null;
    for (let up = at; up && isEdited(up); up = parentElementOf(up)) host = up;
    if (!host || this.#edited.has(host)) return;
    this.#edited.add(host);
    reread(host);
  }
}
