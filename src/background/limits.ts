/**
 * How much a page may request at once, and how often. Counted in memory: a restart of the
 * background resets the counts, which gives a page at most one more try.
 */
import type { RequestKind } from '../messaging/protocol';

/** Requests of one kind that a frame may have open. A content script has one look-up at a time. */
const MAX_OPEN: Partial<Record<RequestKind, number>> = {
  lookup: 4,
  weigh: 4,
  mute: 2,
  openSection: 2,
  searchFor: 2,
  addTerm: 2,
  prepare: 4,
  expectFrame: 4,
  drawCard: 4,
  hearEscape: 4,
  escaped: 4,
};

/** For all other kinds: a card requests all related entries at once. */
const DEFAULT_MAX_OPEN = 256;

/** Counts the unanswered requests of each frame. */
export class OpenRequests {
  readonly #counts = new Map<string, number>();

  /**
   * Runs a frame's request.
   *
   * @param frame identifies the frame
   * @throws Error if the frame has too many open requests of this kind
   */
  async during<T>(kind: RequestKind, frame: string, work: () => Promise<T>): Promise<T> {
    const key = `${kind} ${frame}`;
    const count = this.#counts.get(key) ?? 0;
    if (count >= (MAX_OPEN[kind] ?? DEFAULT_MAX_OPEN)) {
      throw new Error(`This page has too many open "${kind}" requests.`);
    }
    this.#counts.set(key, count + 1);
    try {
      return await work();
    } finally {
      const left = (this.#counts.get(key) ?? 1) - 1;
      if (left > 0) this.#counts.set(key, left);
      else this.#counts.delete(key);
    }
  }
}

/** Lets each tab do something a few times at once, and then only now and then. */
export class Allowance {
  readonly #most: number;
  readonly #refillMs: number;
  readonly #now: () => number;
  readonly #used = new Map<number, { count: number; at: number }>();

  /**
   * @param most how often at once
   * @param refillMs the time until it may be done once more (ms)
   * @param now the time (ms)
   */
  constructor(most: number, refillMs: number, now: () => number = Date.now) {
    this.#most = most;
    this.#refillMs = refillMs;
    this.#now = now;
  }

  /** Whether a tab may do it now. If so, this counts as once. */
  take(tab: number): boolean {
    const now = this.#now();
    for (const [other, { count, at }] of this.#used) {
      // Tabs whose allowance is full again can be forgotten.
      if (now - at >= count * this.#refillMs) this.#used.delete(other);
    }
    const { count, at } = this.#used.get(tab) ?? { count: 0, at: now };
    const refilled = Math.floor((now - at) / this.#refillMs);
    const used = Math.max(0, count - refilled);
    if (used >= this.#most) return false;
    const since = used === 0 ? now : at + refilled * this.#refillMs;
    this.#used.set(tab, { count: used + 1, at: since });
    return true;
  }
}
