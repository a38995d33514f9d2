/**
 * A painter that hands on only what a person can see, and leaves the marking to another one.
 * A page must not learn from marks which terms the reader's glossaries have, by text that
 * nobody sees; and a section's one mark must not go to such text. What comes to be seen later
 * is handed on then. Nothing is brought into the page before the first hit that can be seen:
 * a style sheet alone would say that there is one.
 */

import { Slice } from '../../dom/slices';
import type { Changes } from '../changes/observer';
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
  /** Makes the painter that marks; called once, with the first hit that can be seen. */
  make(): Promise<Painter>;
  /** The shadow roots whose text is read. */
  shadowRoots(): readonly ShadowRoot[];
  /** Other hits can be seen than before. */
  changed(): void;
  failed(error: unknown): void;
}

/** `waiting`: not looked at yet. `covered`: unseen for what is over it or behind it. */
type State = 'waiting' | 'seen' | 'unseen' | 'covered';

/** What only a look at a point of the viewport tells. */
const COVERED: ReadonlySet<Unseen> = new Set(['covered', 'colour of its ground']);

/**
 * How long (ms) hits wait where no frame comes, as in a tab in the background. Before the
 * first frame, to ask for a place would lay the page out once more than it is anyway.
 */
const PATIENCE = 50;

/** How many hits are handed on together: each group costs a layout where marks are elements. */
const GROUP = 500;

export class SightedPainter implements Painter {
  readonly #ports: SightedPorts;
  readonly #states = new Map<PageHit, State>();
  readonly #byBox = new SetsByKey<Element, PageHit>();
  /** Hits that can't be seen, as far as they were looked at. */
  readonly #missing = new SetsByKey<Element, PageHit>();
  readonly #near: NearView;
  /** To be looked at; those near the viewport come first. */
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
    const handedOn = hits.filter((hit) => this.#states.get(hit) === 'seen');
    for (const hit of hits) this.#forget(hit);
    if (handedOn.length > 0) this.#inner?.erase(handedOn);
  }

  isMarked(hit: PageHit): boolean {
    return this.#states.get(hit) === 'seen' && (this.#inner?.isMarked?.(hit) ?? true);
  }

  /**
   * Whether a person can see a hit as the page is now. What lies over it is as it was when the
   * hit was last looked at.
   */
  sees(hit: PageHit, sight: Sight): boolean {
    const state = this.#states.get(hit);
    if (state === 'covered') return false;
    // Far from the viewport, what was seen last will do: pages have thousands of hits.
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
    const handedOn = hits.filter((hit) => this.#states.get(hit) === 'seen');
    const kept = new Set(this.#inner?.stepBack(root, handedOn));
    // Only now: a painter that divides texts has made them whole.
    return hits.filter((hit) => {
      const isStanding = this.#states.get(hit) === 'seen' ? kept.has(hit) : isStillThere(hit);
      if (!isStanding) this.#forget(hit);
      return isStanding;
    });
  }

  #forget(hit: PageHit): void {
    if (!this.#states.delete(hit)) return;
    this.#queue.delete(hit);
    const box = boxOf(hit);
    this.#missing.delete(box, hit);
    if (this.#byBox.delete(box, hit)) this.#near.unwatch(box);
  }

  /** Looks at the hits of some boxes now, as far as time allows. */
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

  /** Whether a hit near the viewport can't be seen: the next moment may show it. */
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
      // What is far away has time.
      if (!this.#queue.isUrgent) await this.#idle();
      await slice.next(signal);
    }
    if (different) this.#ports.changed();
  }

  /** Resolves when the page leaves time, after half a second, or when there is more to do. */
  #idle(): Promise<void> {
    return new Promise((resolve) => {
      const handle = requestIdleCallback(() => resolve(), { timeout: 500 });
      this.#wake = () => {
        cancelIdleCallback(handle);
        resolve();
      };
    });
  }

  /** Looks at some hits and hands on what has changed. @returns whether anything has */
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
    // A mark isn't taken away for what comes to lie over it: a menu, a notice.
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
    if (there.length > 0) this.#inner.paint(there);
  }
}

/** The element whose nearness decides when a hit is looked at. */
function boxOf({ root }: PageHit): Element {
  return root.nodeType === 11 ? (root as ShadowRoot).host : (root as Element);
}
