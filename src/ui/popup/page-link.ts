/**
 * The popup's connection to the frames of a tab: collects their reports and sends them where to
 * scroll. A connection has only the frames that listen when it is opened, and breaks when the
 * page is reloaded or Glossa is switched off there. So it is regularly replaced by a new one,
 * which is opened before the old one is closed. Knows nothing of the browser.
 */
import type { PageReport, Reveal } from '../../messaging/protocol';
import { parseReport } from '../../messaging/report-schema';
import { type ForeignLanguage, foreignLanguageOf, mergeReports, type PageTerm } from './page-terms';

/** A connection to all frames of a tab. */
export interface PagePort {
  post(message: Reveal): void;
  onMessage(listener: (message: unknown) => void): void;
  /** The other end is gone, or was never there. */
  onClose(listener: () => void): void;
  close(): void;
}

export interface PageLinkState {
  /**
   * `waiting`: no frame has answered yet, or one that may still be reading the page;
   * `live`: `terms` are the page's; `silent`: no frame answers.
   */
  readonly is: 'waiting' | 'live' | 'silent';
  readonly terms: readonly PageTerm[];
  /** Set if the page itself isn't read because of its language. */
  readonly foreign?: ForeignLanguage;
}

/** After so long without an answer (ms), the page counts as silent. */
export const SILENT_AFTER_MS = 1_200;

/** A report without terms counts only after this time (ms): the page may still be reading. */
export const READING_MS = 400;

/** How often (ms) the connection is replaced, for frames that were added or are gone. */
export const RENEWAL_MS = 2_000;

/** After this time (ms) all frames that listen have reported on a new connection. */
export const SETTLING_MS = 200;

/** The delays between attempts while no frame answers (ms); the last one repeats. */
const RETRY_DELAYS_MS = [60, 150, 300, 600, 1_000, 2_000];

/** A port with what arrived over it. */
interface Connection {
  readonly port: PagePort;
  /** The latest report of each frame, in the order in which frames first reported. */
  readonly reports: Map<string, PageReport>;
}

type Timer = ReturnType<typeof setTimeout> | undefined;

export class PageLink {
  #state: PageLinkState = { is: 'waiting', terms: [] };
  /** The connection whose reports are shown. */
  #current: Connection | null = null;
  /** Opened, but not in use yet. */
  #next: Connection | null = null;
  #attempt = 0;
  #renewal: Timer;
  #settling: Timer;
  #patience: Timer;
  #reading: Timer;

  /**
   * Connects at once.
   *
   * @param connect opens a connection; may throw when the tab is gone
   * @param onChange called with each new state
   */
  constructor(
    readonly connect: () => PagePort,
    readonly onChange: (state: PageLinkState) => void,
  ) {
    this.#expect();
    this.renew();
  }

  /** Opens a new connection now. The state stays until the page reports something else. */
  renew(): void {
    clearTimeout(this.#renewal);
    clearTimeout(this.#settling);
    const before = this.#next;
    this.#next = null;
    this.#close(before);
    this.#next = this.#open();
    if (this.#current) {
      this.#renewal = setTimeout(() => this.renew(), RENEWAL_MS);
    } else {
      const wait = RETRY_DELAYS_MS[Math.min(this.#attempt, RETRY_DELAYS_MS.length - 1)];
      this.#attempt += 1;
      this.#renewal = setTimeout(() => this.renew(), wait);
    }
  }

  /** Asks the frames to scroll somewhere; does nothing while no frame listens. */
  reveal(reveal: Reveal): void {
    this.#current?.port.post(reveal);
  }

  /** Closes the connection permanently; no timer is left. */
  end(): void {
    for (const timer of [this.#renewal, this.#settling, this.#patience, this.#reading]) {
      clearTimeout(timer);
    }
    const connections = [this.#next, this.#current];
    this.#next = null;
    this.#current = null;
    for (const connection of connections) this.#close(connection);
  }

  #open(): Connection | null {
    let connection: Connection;
    try {
      connection = { port: this.connect(), reports: new Map() };
    } catch {
      // The tab is gone, or just being replaced: after a while it counts as silent.
      return null;
    }
    connection.port.onMessage((message) => {
      const report = parseReport(message);
      if (report) this.#onReport(connection, report);
    });
    connection.port.onClose(() => this.#closed(connection));
    return connection;
  }

  #onReport(connection: Connection, report: PageReport): void {
    if (connection !== this.#current && connection !== this.#next) return;
    connection.reports.set(report.frame, report);
    if (connection === this.#current) {
      this.#report();
    } else if (this.#current === null) {
      this.#adopt(connection);
    } else if (connection.reports.size === 1) {
      // The old connection stays until the new one has all frames, so that nothing flickers.
      this.#settling = setTimeout(() => this.#adopt(connection), SETTLING_MS);
    }
  }

  #adopt(connection: Connection): void {
    const before = this.#current;
    this.#current = connection;
    this.#next = null;
    this.#close(before);
    this.#attempt = 0;
    clearTimeout(this.#renewal);
    this.#renewal = setTimeout(() => this.renew(), RENEWAL_MS);
    this.#report();
  }

  #closed(connection: Connection): void {
    if (connection === this.#next) {
      this.#next = null;
    } else if (connection === this.#current) {
      this.#current = null;
      this.#expect();
      this.renew();
    }
  }

  #report(): void {
    const reports = [...(this.#current?.reports.values() ?? [])];
    const report = (): void => {
      this.#reading = undefined;
      if (!this.#current) return;
      const latest = [...this.#current.reports.values()];
      const foreign = foreignLanguageOf(latest);
      this.#setState({ is: 'live', terms: mergeReports(latest), ...(foreign && { foreign }) });
    };
    if (reports.some(({ terms }) => terms.length > 0)) {
      clearTimeout(this.#reading);
      report();
    } else {
      this.#reading ??= setTimeout(report, READING_MS);
    }
  }

  /** Gives the page time to answer, at first and after each broken connection. */
  #expect(): void {
    clearTimeout(this.#patience);
    this.#patience = setTimeout(() => {
      if (!this.#current) this.#setState({ is: 'silent', terms: [] });
    }, SILENT_AFTER_MS);
  }

  #close(connection: Connection | null): void {
    connection?.port.close();
  }

  #setState(state: PageLinkState): void {
    this.#state = state;
    this.onChange(state);
  }

  get state(): PageLinkState {
    return this.#state;
  }
}
