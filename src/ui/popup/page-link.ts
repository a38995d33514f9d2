/**
 * The popup's line to the frames of a tab: collects their reports and passes on where to
 * scroll. A line joins only the frames that listen when it is opened, and breaks when the
 * page is reloaded or Glossa is switched off there; so a new one is taken up now and then,
 * before the old one is let go. Knows no browser; it is given one.
 */
import type { PageReport, Reveal } from '../../messaging/protocol';
import { parseReport } from '../../messaging/report-schema';
import { type ForeignLanguage, foreignLanguageOf, mergeReports, type PageTerm } from './page-terms';

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
  /** Set where the page itself isn't read because of its language. */
  readonly foreign?: ForeignLanguage;
}

/** After so long without an answer (ms), the page counts as silent. */
export const SILENT_AFTER_MS = 1_200;

/** A page that reports nothing is given so long (ms) before that counts: it may be reading. */
export const READING_MS = 400;

/** So often (ms) a new line is taken up, for frames that came later or are gone. */
export const RENEWAL_MS = 2_000;

/** All frames that listen have reported on a new line after so long (ms). */
export const SETTLING_MS = 200;

/** Waits between attempts while nobody answers (ms); the last one goes on for good. */
const RETRY_DELAYS_MS = [60, 150, 300, 600, 1_000, 2_000];

/** A port with what came over it. */
interface Connection {
  readonly port: PagePort;
  /** The latest of each frame, in the order in which frames first reported. */
  readonly reports: Map<string, PageReport>;
}

type Timer = ReturnType<typeof setTimeout> | undefined;

export class PageLink {
  #state: PageLinkState = { is: 'waiting', terms: [] };
  /** Over which reports come that are shown. */
  #line: Connection | null = null;
  /** Taken up, and not yet in use. */
  #next: Connection | null = null;
  #attempt = 0;
  #renewal: Timer;
  #settling: Timer;
  #patience: Timer;
  #reading: Timer;

  /**
   * Connects at once.
   *
   * @param connect opens a line; may throw when the tab is gone
   * @param onChange told of each new state
   */
  constructor(
    readonly connect: () => PagePort,
    readonly onChange: (state: PageLinkState) => void,
  ) {
    this.#expect();
    this.renew();
  }

  /** Takes up a new line now. What is known of the page stays until it says otherwise. */
  renew(): void {
    clearTimeout(this.#renewal);
    clearTimeout(this.#settling);
    const before = this.#next;
    this.#next = null;
    this.#close(before);
    this.#next = this.#open();
    if (this.#line) {
      this.#renewal = setTimeout(() => this.renew(), RENEWAL_MS);
    } else {
      const wait = RETRY_DELAYS_MS[Math.min(this.#attempt, RETRY_DELAYS_MS.length - 1)];
      this.#attempt += 1;
      this.#renewal = setTimeout(() => this.renew(), wait);
    }
  }

  /** Asks the frames to scroll somewhere; nothing happens while nobody listens. */
  reveal(reveal: Reveal): void {
    this.#line?.port.post(reveal);
  }

  /** Closes the line for good; no timer is left. */
  end(): void {
    for (const timer of [this.#renewal, this.#settling, this.#patience, this.#reading]) {
      clearTimeout(timer);
    }
    const lines = [this.#next, this.#line];
    this.#next = null;
    this.#line = null;
    for (const line of lines) this.#close(line);
  }

  #open(): Connection | null {
    let line: Connection;
    try {
      line = { port: this.connect(), reports: new Map() };
    } catch {
      // The tab is gone, or just being replaced: it counts as silent in time.
      return null;
    }
    line.port.onMessage((message) => {
      const report = parseReport(message);
      if (report) this.#heard(line, report);
    });
    line.port.onClose(() => this.#closed(line));
    return line;
  }

  #heard(line: Connection, report: PageReport): void {
    if (line !== this.#line && line !== this.#next) return;
    line.reports.set(report.frame, report);
    if (line === this.#line) {
      this.#tell();
    } else if (this.#line === null) {
      this.#adopt(line);
    } else if (line.reports.size === 1) {
      // The old line goes on until the new one has all frames: nothing flickers.
      this.#settling = setTimeout(() => this.#adopt(line), SETTLING_MS);
    }
  }

  #adopt(line: Connection): void {
    const before = this.#line;
    this.#line = line;
    this.#next = null;
    this.#close(before);
    this.#attempt = 0;
    clearTimeout(this.#renewal);
    this.#renewal = setTimeout(() => this.renew(), RENEWAL_MS);
    this.#tell();
  }

  #closed(line: Connection): void {
    if (line === this.#next) {
      this.#next = null;
    } else if (line === this.#line) {
      this.#line = null;
      this.#expect();
      this.renew();
    }
  }

  #tell(): void {
    const reports = [...(this.#line?.reports.values() ?? [])];
    const tell = (): void => {
      this.#reading = undefined;
      if (!this.#line) return;
      const latest = [...this.#line.reports.values()];
      const foreign = foreignLanguageOf(latest);
      this.#become({ is: 'live', terms: mergeReports(latest), ...(foreign && { foreign }) });
    };
    if (reports.some(({ terms }) => terms.length > 0)) {
      clearTimeout(this.#reading);
      tell();
    } else {
      this.#reading ??= setTimeout(tell, READING_MS);
    }
  }

  /** Gives the page time to answer, at first and after each break. */
  #expect(): void {
    clearTimeout(this.#patience);
    this.#patience = setTimeout(() => {
      if (!this.#line) this.#become({ is: 'silent', terms: [] });
    }, SILENT_AFTER_MS);
  }

  #close(line: Connection | null): void {
    line?.port.close();
  }

  #become(state: PageLinkState): void {
    this.#state = state;
    this.onChange(state);
  }

  get state(): PageLinkState {
    return this.#state;
  }
}
