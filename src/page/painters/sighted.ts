/**
 * A painter that passes on only hits that a person can see, and leaves the marking to another
 * painter. With invisible text, a page could learn from marks which terms the reader's
 * glossaries have; and the only mark of a section must not go to such text. Hits that become
 * visible later are passed on then. Nothing is loaded into the page before the first visible
 * hit: a style sheet alone would reveal that there is one.
 */

import { Slice } from '../../dom/slices';
import type { Changes } from '../changes/changes';
import { rectsOfText } from '../hit-ranges';
import type { PageHit } from '../hits';
import { isStillThere } from '../hits';
import { SetsByKey } from '../sets-by-key';
import type { NearView, NearViews } from '../viewport/near-views';
import { hides } from '../visible/can-be-seen';
import { Sight, type Unseen } from '../visible/sight';
import { watchVisibility } from '../visible/watch-visibility';
import { LookQueue } from './look-queue';
import type { Painter } from './painter';

export interface SightedPorts {
  readonly signal: AbortSignal;
  readonly near: NearViews;
  /** Tells which hits of the page as it is now get no mark. Default: all that can be seen do. */
  leavesOut?(): (hit: PageHit) => boolean;
  /** Makes the painter that marks; called once, for the first hit that can be seen. */
  make(): Promise<Painter>;
  /** The shadow roots whose text is read. */
  shadowRoots(): readonly ShadowRoot[];
  /** Called when other hits can be seen than before. */
  changed(): void;
  failed(error: unknown): void;
}

/** `waiting`: not checked yet. `covered`: can't be seen because of what is over or behind it. */
type State = 'waiting' | 'seen' | 'unseen' | 'covered';

/** Reasons that only a check at a point of the viewport finds. */
const COVERED: ReadonlySet<Unseen> = new Set(['covered', 'colour of its ground']);

/**
 * How long (ms) hits wait if no frame is painted, as in a background tab. Before the first
 * frame, asking for a position would lay the page out one more time.
 */
const PATIENCE = 50;

/** How many hits are passed on together: with marks as elements, each group costs a layout. */
const GROUP = 500;

export class SightedPainter implements Painter {
  readonly #ports: SightedPorts;
  readonly #states = new Map<PageHit, State>();
  /** Hits without a mark, although they can be seen. */
  readonly #leftOut = new WeakSet<PageHit>();
  readonly #byBox = new SetsByKey<Element, PageHit>();
  /** Hits that can't be seen, as far as they have been checked. */
  readonly #missing = new SetsByKey<Element, PageHit>();
  readonly #near: NearView;
  /** Hits to check; those near the viewport come first. */
  readonly #queue = new LookQueue(this.#byBox);
  #inner: Painter | null = null;
  #isWorking = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #wake: () => void = () => {};
  readonly #lookAgain: () => void;

  constructor(ports: SightedPorts) {
    this.#ports = ports;
    const { signal, near, shadowRoots } = ports;
    this.#near = near.view((box) => this.#lookAt([box]));
    this.#lookAgain = watchVisibility({
      signal,
      shadowRoots,
      look: () => this.#lookAtNear(),
      isMissing: () => this.#isMissing(),
    });
    const end = () => {
      clearTimeout(this.#timer);
      this.#wake();
    };
    signal.addEventListener('abort', end, { once: true });
  }

  paint(hits: readonly PageHit[]): void {
    for (const hit of hits) {
      if (!hit.shown) continue;
      this.#states.set(hit, 'waiting');
      const box = boxOf(hit);
      this.#byBox.add(box, hit);
      this.#near.watch(box);
      this.#queue.add(hit, this.#near.isNear(box));
    }
    this.#soon();
  }

  erase(hits: readonly PageHit[]): void {
    const handedOn = hits.filter((hit) => this.#isHandedOn(hit));
    for (const hit of hits) this.#forget(hit);
    if (handedOn.length > 0) this.#inner?.erase(handedOn);
  }

  isMarked(hit: PageHit): boolean {
    return this.#isHandedOn(hit) && (this.#inner?.isMarked?.(hit) ?? true);
  }

  /**
   * Whether a person can see a hit as the page is now. What covers it is not checked again: the
   * last check counts.
   */
  sees(hit: PageHit, sight: Sight): boolean {
    const state = this.#states.get(hit);
    if (state === 'covered') return false;
    // Far from the viewport the last check is enough: pages have thousands of hits.
    if ((state === 'seen' || state === 'unseen') && !this.#near.isNear(boxOf(hit))) {
      return state === 'seen';
    }
    return hides(hit, sight, (one) => this.rectsOf(one), false) === null;
  }

  hitAt(x: number, y: number): PageHit | null {
    return this.#inner?.hitAt?.(x, y) ?? null;
  }

  near(): Iterable<Element> {
    return this.#inner?.near?.() ?? [];
  }

  rectsOf(hit: PageHit): DOMRect[] {
    return this.#inner?.rectsOf(hit) ?? rectsOfText(hit);
  }

  pageWrote(nodes: ReadonlySet<Node>): void {
    this.#inner?.pageWrote?.(nodes);
  }

  unmarkStale(): void {
    this.#inner?.unmarkStale?.();
  }

  pageChanged(changes: Changes): void {
    this.#inner?.pageChanged?.(changes);
    this.#lookAgain();
  }

  stepBack(root: Element | ShadowRoot, hits: readonly PageHit[]): readonly PageHit[] {
    const handedOn = hits.filter((hit) => this.#isHandedOn(hit));
    const kept = new Set(this.#inner?.stepBack(root, handedOn));
    // Only now, because a painter that divides texts has made them whole.
    return hits.filter((hit) => {
      const isStanding = this.#isHandedOn(hit) ? kept.has(hit) : isStillThere(hit);
      if (!isStanding) this.#forget(hit);
      return isStanding;
    });
  }

  #isHandedOn(hit: PageHit): boolean {
    return this.#states.get(hit) === 'seen' && !this.#leftOut.has(hit);
  }

  #forget(hit: PageHit): void {
    if (!this.#states.delete(hit)) return;
    this.#queue.delete(hit);
    const box = boxOf(hit);
    this.#missing.delete(box, hit);
    if (this.#byBox.delete(box, hit)) this.#near.unwatch(box);
  }

  /** Checks the hits of some boxes now, as far as time allows. */
  #lookAt(boxes: Iterable<Element>): void {
    for (const box of boxes) this.#queue.addBox(box);
    this.#begin();
  }

  /** @returns how many hits there are near the viewport */
  #lookAtNear(): number {
    this.#lookAt(this.#near.elements);
    let count = 0;
    for (const box of this.#near.elements) count += this.#byBox.count(box);
    return count;
  }

  /** Whether a hit near the viewport can't be seen: the page may show it at any moment. */
  #isMissing(): boolean {
    for (const box of this.#near.elements) if (this.#missing.has(box)) return true;
    return false;
  }

  #soon(): void {
    if (this.#isWorking || this.#ports.signal.aborted) return;
    this.#timer ??= setTimeout(() => this.#begin(), PATIENCE);
  }

  #begin(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#wake();
    if (this.#isWorking || this.#ports.signal.aborted) return;
    this.#isWorking = true;
    this.#work()
      .catch(this.#ports.failed)
      .finally(() => {
        this.#isWorking = false;
        if (!this.#queue.isEmpty) this.#soon();
      });
  }

  async #work(): Promise<void> {
    const { signal } = this.#ports;
    const slice = new Slice();
    let different = false;
    while (!this.#queue.isEmpty) {
      different = (await this.#group(slice)) || different;
      if (slice.open) continue;
      // Hits far away can wait.
      if (!this.#queue.isUrgent) await this.#idle();
      await slice.next(signal);
    }
    if (different) this.#ports.changed();
  }

  /** Resolves when the page is idle, after half a second, or when there is more to do. */
  #idle(): Promise<void> {
    return new Promise((resolve) => {
      const handle = requestIdleCallback(() => resolve(), { timeout: 500 });
      this.#wake = () => {
        cancelIdleCallback(handle);
        resolve();
      };
    });
  }

  /** Checks some hits and passes on what has changed. @returns whether anything has */
  async #group(slice: Slice): Promise<boolean> {
    const sight = new Sight();
    const come: PageHit[] = [];
    const gone: PageHit[] = [];
    for (let count = 0; count < GROUP; count++) {
      const hit = this.#queue.take();
      if (!hit) break;
      const before = this.#states.get(hit);
      const now = this.#see(hit, sight, before);
      if (now !== before) (now === 'seen' ? come : before === 'seen' ? gone : []).push(hit);
      if (now === 'seen') this.#missing.delete(boxOf(hit), hit);
      else {
        this.#states.set(hit, now);
        this.#missing.add(boxOf(hit), hit);
      }
      if (!slice.open) break;
    }
    if (gone.length > 0) this.#inner?.erase(gone);
    if (come.length > 0) await this.#handOn(come);
    return come.length + gone.length > 0;
  }

  #see(hit: PageHit, sight: Sight, before: State | undefined): State {
    // A mark stays when something covers it later, such as a menu or a notice.
    const looks = before !== 'seen';
    const reason = hides(hit, sight, (one) => this.rectsOf(one), looks);
    if (reason === null) return 'seen';
    return COVERED.has(reason) ? 'covered' : 'unseen';
  }

  async #handOn(hits: readonly PageHit[]): Promise<void> {
    if (!this.#inner) {
      this.#inner = await this.#ports.make();
      this.#ports.signal.throwIfAborted();
    }
    // Some may have gone meanwhile.
    const there = hits.filter((hit) => this.#states.has(hit));
    for (const hit of there) this.#states.set(hit, 'seen');
    const isLeftOut = this.#ports.leavesOut?.() ?? (() => false);
    const marked = there.filter((hit) => {
      if (isLeftOut(hit)) this.#leftOut.add(hit);
      else this.#leftOut.delete(hit);
      return !this.#leftOut.has(hit);
    });
    if (marked.length > 0) this.#inner.paint(marked);
  }
}

/** The element whose distance from the viewport decides when a hit is checked. */
function boxOf({ root }: PageHit): Element {
  return root.nodeType === 11 ? (root as ShadowRoot).host : (root as Element);
}
