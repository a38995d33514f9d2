/**
 * Two browsers, one with Glossa and one without, that open the same saved page. A page may hang or
 * crash either one: then both are restarted for the next page.
 */
import { setTimeout as pause } from 'node:timers/promises';
import { AFTER_LOAD } from '../../src/content/hydration';
import { call, type Driver, type Tab } from '../../tests/e2e/drivers/driver';
import { launch } from '../../tests/e2e/drivers/launch';
import { Glossa } from '../../tests/e2e/glossa';
import { MARK_ELEMENTS } from '../../tests/e2e/mark-elements';
import { type BrowserName, needBrowser } from '../browsers';
import { BUILDS } from '../builds';
import type { SweepServer } from './page-server';
import { type PageSnapshot, readState } from './page-state';
import { judge, type MarkedRun, type PlainRun, type Verdict } from './verdict';

type Painter = 'highlight' | 'elements';

export interface SweepOptions {
  readonly browser: BrowserName;
  readonly painter: Painter;
  /** How long a page may take (ms). */
  readonly timeout: number;
}

export interface PageOutcome extends Verdict {
  readonly file: string;
  /**
   * `unloadable`: without Glossa too, it doesn't load, reloads itself endlessly, or goes to another
   * address.
   */
  readonly status: 'clean' | 'failed' | 'unloadable';
  /** Why it is unloadable. */
  readonly reason?: string;
  readonly shown: number;
  readonly held: number;
  readonly longTasks: Record<'plain' | 'glossa', PageSnapshot['longTasks']>;
  /** How long it took (ms). */
  readonly took: number;
}

/** Time (ms) between requests for the hits; if nothing changes in between, reading is over. */
const POLL = 300;

/** At most this many requests. */
const POLLS = 12;

/** How long it may change after that (ms). */
const AGAIN = 3_000;

/** How often a page is loaded again to see whether it changes by itself. */
const RELOADS = 2;

const NO_TASKS = { count: 0, ms: 0 };

export class Sweeper {
  readonly #server: SweepServer;
  readonly #options: SweepOptions;
  #plain: Driver | null = null;
  #glossa: Glossa | null = null;

  constructor(server: SweepServer, options: SweepOptions) {
    this.#server = server;
    this.#options = options;
  }

  /** Never rejects because of anything a page does. */
  async sweep(file: string, painter = this.#options.painter): Promise<PageOutcome> {
    const start = Date.now();
    const marking = this.#within(staying(() => this.#runMarked(file, painter)));
    // It waits for the other browser, which may take all its time.
    const plaining = this.#within(
      staying(() => this.#runPlain(file, marking)),
      2,
    );
    const [plain, marked] = await Promise.all([plaining, marking]);
    const report = { file, shown: 0, held: 0, changesItself: false, failures: [] };
    const longTasks = { plain: NO_TASKS, glossa: NO_TASKS };
    if (plain instanceof Error || marked instanceof Error) {
      // A page that only went elsewhere left the browsers sound.
      if (![plain, marked].every((run) => !(run instanceof Error) || isNavigation(run))) {
        await this.close();
      }
      const took = Date.now() - start;
      if (plain instanceof Error) {
        const reason = plain.message;
        return { ...report, status: 'unloadable', reason, longTasks, took };
      }
      const detail = (marked as Error).message;
      if (isNavigation(marked)) {
        return { ...report, status: 'unloadable', reason: detail, longTasks, took };
      }
      const failures = [{ what: 'exception or console' as const, detail }];
      return { ...report, status: 'failed', failures, longTasks, took };
    }
    const verdict = await this.#judge(file, plain, marked, painter);
    return {
      ...verdict,
      file,
      status: verdict.failures.length > 0 ? 'failed' : 'clean',
      shown: marked.shown,
      held: marked.held,
      longTasks: { plain: plain.later.longTasks, glossa: marked.on.longTasks },
      took: Date.now() - start,
    };
  }

  async close(): Promise<void> {
    const drivers = [this.#plain, this.#glossa?.driver];
    this.#plain = null;
    this.#glossa = null;
    // A browser that crashed can't be closed, and needn't be.
    await Promise.all(drivers.map((driver) => driver && settled(driver.close(), 10_000)));
  }

  async #judge(
    file: string,
    plain: PlainRun,
    marked: MarkedRun,
    painter: Painter,
  ): Promise<Verdict> {
    const origin = this.#glossa?.driver.origin ?? 'no-origin:';
    const verdict = judge(plain, marked, painter, origin, true);
    if (verdict.failures.length === 0) return verdict;
    for (let i = 0; i < RELOADS; i++) {
      const again = await this.#within(this.#runPlain(file, pause(AGAIN)));
      if (again instanceof Error || again.later.dom !== plain.later.dom) {
        return judge(plain, marked, painter, origin, false);
      }
    }
    return verdict;
  }

  /** @param times multiplies the time that a page may take */
  async #within<T>(work: Promise<T>, times = 1): Promise<T | Error> {
    const timeout = this.#options.timeout * times;
    const late = new Error(`It took more than ${timeout} ms.`);
    const done = await settled(work, timeout);
    return done === undefined ? late : done;
  }

  /** @param until when the page is read again: it must have had as long to change */
  async #runPlain(file: string, until: Promise<unknown>): Promise<PlainRun> {
    const { browser } = this.#options;
    const program = needBrowser(browser);
    this.#plain ??= await launch(browser, { program, proxy: this.#server.port });
    const driver = this.#plain;
    const heard = driver.written.length;
    const tab = await driver.newTab();
    try {
      await visit(tab, this.#server.addressOf(file));
      const first = await stateOf(tab);
      await until;
      const later = await stateOf(tab);
      await this.#stays(tab);
      return { first, later, written: driver.written.slice(heard) };
    } finally {
      await tab.close();
    }
  }

  async #runMarked(file: string, painter: Painter): Promise<MarkedRun> {
    const glossa = await this.#ready(painter);
    const heard = glossa.driver.written.length;
    const tab = await glossa.driver.newTab();
    try {
      await tab.front();
      await visit(tab, this.#server.addressOf(file));
      // Long tasks count from here on; those before are reported one task later.
      await stateOf(tab);
      await this.#stays(tab);
      let hits = await quietHits(glossa, tab);
      if (painter === 'elements' && hits.shown > 0 && !(await hasElements(tab))) {
        // Until then, highlights mark them.
        await pause(AFTER_LOAD);
        hits = await quietHits(glossa, tab);
      }
      const on = await stateOf(tab);
      await this.#stays(tab);
      await glossa.ask('setSite', { host: this.#server.host, state: 'off' });
      await pause(POLL);
      const off = await stateOf(tab);
      await glossa.ask('setSite', { host: this.#server.host, state: 'inherit' });
      return { on, off, written: glossa.driver.written.slice(heard), ...hits };
    } finally {
      glossa.forget(tab);
      await tab.close();
    }
  }

  /** @throws if the page went to another address, where nothing replies */
  async #stays(tab: Tab): Promise<void> {
    const address = await tab.address();
    if (!URL.canParse(address) || new URL(address).hostname !== this.#server.host) {
      throw new Error(`It navigates away by itself, to ${address}`);
    }
  }

  async #ready(painter: Painter): Promise<Glossa> {
    if (!this.#glossa) {
      const { browser } = this.#options;
      const driver = await launch(browser, {
        program: needBrowser(browser),
        extension: BUILDS[browser],
        proxy: this.#server.port,
      });
      this.#glossa = await Glossa.in(driver);
    }
    await this.#glossa.settings({ painter });
    return this.#glossa;
  }
}

/** Runs again if the page was replaced meanwhile: perhaps it stays this time. */
async function staying<T>(run: () => Promise<T>): Promise<T> {
  try {
    return await run();
  } catch (error) {
    if (!isNavigation(error)) throw error;
    return run();
  }
}

/** The errors of drivers when a page is replaced while they talk to it. */
function isNavigation(error: unknown): boolean {
  return /context was destroyed|navigat|detached|no such (frame|node)/i.test(String(error));
}

/**
 * Goes to a page, and accepts it if its document is there: Firefox reports frames that can't be
 * loaded as if the page itself couldn't.
 *
 * @throws what the driver throws, if the page isn't there
 */
async function visit(tab: Tab, address: string): Promise<void> {
  try {
    await tab.goto(address);
  } catch (error) {
    if ((await tab.address()) !== address) throw error;
    for (let polls = 0; polls < POLLS; polls++) {
      await pause(POLL);
      if (await tab.evaluate<boolean>('document.readyState === "complete"')) return;
    }
    throw error;
  }
}

function stateOf(tab: Tab): Promise<PageSnapshot> {
  return tab.evaluate<PageSnapshot>(call(readState, false));
}

function hasElements(tab: Tab): Promise<boolean> {
  return tab.evaluate<boolean>(`${MARK_ELEMENTS}.length > 0`);
}

/** The report that the popup would receive, once it is the same twice. */
async function quietHits(glossa: Glossa, tab: Tab): Promise<{ shown: number; held: number }> {
  const id = await glossa.idOf(tab);
  const ask = () =>
    glossa.api<{ shown: number; held: number }>(`new Promise((resolve) => {
      const port = browser.tabs.connect(${id}, { name: 'glossa-page' });
      const frames = new Map();
      port.onMessage.addListener((report) => frames.set(report.frame, report.terms));
      setTimeout(() => {
        port.disconnect();
        const terms = [...frames.values()].flat();
        const sum = (key) => terms.reduce((all, term) => all + term[key], 0);
        resolve({ shown: sum('count'), held: sum('held') });
      }, ${POLL});
    })`);
  let before = await ask();
  // A page that streams text is never quiet.
  for (let polls = 0; polls < POLLS; polls++) {
    const now = await ask();
    if (now.shown === before.shown && now.held === before.held) return now;
    before = now;
  }
  return before;
}

/** The result of `work`, the error that it rejects with, or undefined if it takes longer (ms). */
async function settled<T>(work: Promise<T>, time: number): Promise<T | Error | undefined> {
  const ended = work.catch((error: unknown) =>
    error instanceof Error ? error : new Error(String(error)),
  );
  const timer = new AbortController();
  const late = pause(time, undefined, { signal: timer.signal }).catch(() => undefined);
  const first = await Promise.race([ended, late]);
  timer.abort();
  return first as T | Error | undefined;
}
