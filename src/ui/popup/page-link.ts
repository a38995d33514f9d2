/**
 * The popup's line to the frames of a tab: collects their reports, passes on where to
 * scroll, and takes the line up again when it breaks, as it does when the page is
 * reloaded or Glossa is switched off there. Knows no browser; it is given one.
 */
import type { PageReport, Reveal } from '../../messaging/protocol';
import { isReport, mergeReports, type PageTerm } from './page-terms';

/** A line to all frames of a tab. */
export interface PagePort {
  post(message: Reveal): void;
  onMessage(listener: (message: unknown) => void): void;
  /** The other end is gone, or was never there. */
  onClose(listener: () => void): void;
  close(): void;
}

export interface PageLinkState {
  /**
   * `waiting`: nobody has answered yet, or somebody who may still be reading the page;
   * `live`: `terms` is what the page has; `silent`: nobody answers.
   */
  readonly is: 'waiting' | 'live' | 'silent';
  readonly terms: readonly PageTerm[];
}

/** After so long without an answer (ms), the page counts as silent. */
export const PATIENCE = 1_200;

/** A page that reports nothing is given so long (ms) before that counts: it may be reading. */
export const READING = 400;

/** Waits between attempts (ms); the last one goes on for good. */
const RETRIES = [60, 150, 300, 600, 1_000, 2_000];

export class PageLink {
  #state: PageLinkState = { is: 'waiting', terms: [] };
  #port: PagePort | null = null;
  #reports = new Map<string, PageReport>();
  #attempt = 0;
  #ended = false;
  #retry: ReturnType<typeof setTimeout> | undefined;
  #patience: ReturnType<typeof setTimeout> | undefined;
  #reading: ReturnType<typeof setTimeout> | undefined;

  /**
   * Connects at once.
   *
   * @param connect opens a line; may throw when the tab is gone
   * @param changed told of each new state
   */
  constructor(
    readonly connect: () => PagePort,
    readonly changed: (state: PageLinkState) => void,
  ) {
    this.restart();
  }

  get state(): PageLinkState {
    return this.#state;
  }

  /** Takes up a new line. What is known of the page stays until it says otherwise. */
  restart(): void {
    this.#drop();
    this.#attempt = 0;
    this.#expect();
    this.#open();
  }

  /** Asks the frames to scroll somewhere; nothing happens while nobody listens. */
  reveal(reveal: Reveal): void {
    this.#port?.post(reveal);
  }

  /** Closes the line for good; no timer is left. */
  end(): void {
    this.#ended = true;
    this.#drop();
    clearTimeout(this.#patience);
  }

  #open(): void {
    let port: PagePort;
    try {
      port = this.connect();
    } catch {
      // The tab is gone, or is just being replaced; `silent` tells the reader in time.
      this.#again();
      return;
    }
    this.#port = port;
    port.onMessage((message) => {
      if (this.#port === port && isReport(message)) this.#heard(message);
    });
    port.onClose(() => {
      if (this.#port !== port) return;
      if (this.#reports.size > 0) this.#expect();
      this.#drop();
      this.#again();
    });
  }

  #heard(report: PageReport): void {
    this.#attempt = 0;
    this.#reports.set(report.frame, report);
    const tell = () => {
      this.#reading = undefined;
      this.#become({ is: 'live', terms: mergeReports(this.#reports.values()) });
    };
    if ([...this.#reports.values()].some(({ terms }) => terms.length > 0)) {
      clearTimeout(this.#reading);
      tell();
    } else {
      this.#reading ??= setTimeout(tell, READING);
    }
  }

  #again(): void {
    if (this.#ended) return;
    const wait = RETRIES[Math.min(this.#attempt, RETRIES.length - 1)];
    this.#attempt += 1;
    this.#retry = setTimeout(() => this.#open(), wait);
  }

  /** Gives the page time to answer, at first and after each break. */
  #expect(): void {
    clearTimeout(this.#patience);
    this.#patience = setTimeout(() => {
      if (this.#reports.size === 0) this.#become({ is: 'silent', terms: [] });
    }, PATIENCE);
  }

  #drop(): void {
    clearTimeout(this.#retry);
    clearTimeout(this.#reading);
    this.#reading = undefined;
    this.#reports = new Map();
    const port = this.#port;
    this.#port = null;
    port?.close();
  }

  #become(state: PageLinkState): void {
    this.#state = state;
    this.changed(state);
  }
}
