/**
 * The extension in a real browser, used from one of its own pages: its API, its background, and its
 * scripts in pages. Pages can't notice it.
 */
import { setTimeout as pause } from 'node:timers/promises';
import { type Driver, portable, type Tab } from './drivers/driver';

/** A page that every extension has, and that runs no script. */
const DESK = '/manifest.json';

export class Desk {
  readonly driver: Driver;
  /** A page of the extension, from which its API is used. */
  #desk: Tab;
  readonly #ids = new Map<Tab, number>();

  protected constructor(driver: Driver, desk: Tab) {
    this.driver = driver;
    this.#desk = desk;
  }

  /** Whether a tab must stay open for the tests. */
  needs(tab: Tab): boolean {
    return tab === this.#desk;
  }

  /** Reloads the extension while pages are open, as an update does. */
  async reloadExtension(): Promise<void> {
    await this.driver.reloadExtension();
    await this.#return();
  }

  /** Disables the extension during `work`. */
  async whileDisabled(work: () => Promise<void>): Promise<void> {
    await this.driver.enableExtension(false);
    try {
      await work();
    } finally {
      await this.driver.enableExtension(true);
      await this.#return();
    }
  }

  /** The desk closed with the extension that it belonged to. */
  async #return(): Promise<void> {
    this.#desk = await this.driver.newTab();
    await this.start();
  }

  /** Waits until the extension's pages open and its background answers. */
  protected async start(): Promise<void> {
    await this.#openDesk();
    await this.#ready();
  }

  /** Opens the desk; while the extension is loading, its pages can't be opened. */
  async #openDesk(): Promise<void> {
    const end = Date.now() + 15_000;
    for (;;) {
      try {
        await this.#desk.goto(this.driver.origin + DESK);
        return;
      } catch (error) {
        if (Date.now() > end) throw error;
        await pause(100);
      }
    }
  }

  /** Waits until the background answers: a browser that just started may still load it. */
  async #ready(): Promise<void> {
    const end = Date.now() + 15_000;
    for (;;) {
      try {
        await this.ask('settings', {});
        return;
      } catch (error) {
        if (Date.now() > end) throw error;
        await pause(100);
      }
    }
  }

  /** The value of an expression in an extension page; `browser` is the extension's API. */
  api<T>(expression: string): Promise<T> {
    return this.#desk.evaluate<T>(
      `((browser) => ${expression})(globalThis.browser?.runtime ? globalThis.browser : chrome)`,
    );
  }

  /** The browser's id of a tab. */
  async idOf(tab: Tab): Promise<number> {
    const known = this.#ids.get(tab);
    if (known !== undefined) return known;
    await tab.front();
    const address = await tab.address();
    // The browser keeps addresses to itself where extensions may not run.
    const ids = await this.api<number[]>(
      `browser.tabs.query({ active: true }).then((tabs) =>
        tabs.filter(({ url }) => !url || url === ${JSON.stringify(address)}).map(({ id }) => id))`,
    );
    const [id] = ids;
    if (id === undefined || ids.length > 1) throw new Error(`No single tab shows ${address}`);
    this.#ids.set(tab, id);
    return id;
  }

  /**
   * Calls a function in all frames of a tab but those of cards, in the world of the
   * extension's content script.
   *
   * @param fn sees only its arguments; what it returns must be JSON
   * @returns a result for each frame, the page itself first
   */
  inFrames<A extends readonly unknown[], R>(
    tab: Tab,
    fn: (...args: A) => R | Promise<R>,
    ...args: A
  ): Promise<R[]> {
    return this.#inAll(tab, false, fn, args);
  }

  /** As `inFrames`, in the documents of cards alone. */
  inCards<A extends readonly unknown[], R>(
    tab: Tab,
    fn: (...args: A) => R | Promise<R>,
    ...args: A
  ): Promise<R[]> {
    return this.#inAll(tab, true, fn, args);
  }

  async #inAll<A extends readonly unknown[], R>(
    tab: Tab,
    cards: boolean,
    fn: (...args: A) => R | Promise<R>,
    args: A,
  ): Promise<R[]> {
    const target = `{ tabId: ${await this.idOf(tab)}, allFrames: true }`;
    // Browsers report errors of functions differently, so the function catches and reports them
    // itself: as text, because Firefox can't return an object of a frame that is removed meanwhile.
    type Result = { ok?: R; error?: string; none?: true };
    const answers = await this.api<{ frameId: number; result?: string }[]>(
      `browser.scripting.executeScript({
        target: ${target},
        args: ${JSON.stringify(args)},
        func: (...args) => {
          const isCard = location.href === 'about:srcdoc' &&
            document.documentElement.hasAttribute('data-glossa-card');
          if (isCard !== ${cards}) return '{"none":true}';
          const failed = (error) => JSON.stringify({ error: String(error) });
          const given = (ok) => JSON.stringify({ ok });
          try {
            const result = (${portable(fn)})(...args);
            return typeof result?.then === 'function' ? result.then(given, failed) : given(result);
          } catch (error) {
            return failed(error);
          }
        },
      }).then((all) => all.map(({ frameId, result }) => ({ frameId, result })))`,
    );
    const results = answers.map(({ frameId, result }) => ({
      frameId,
      result: result ? (JSON.parse(result) as Result) : undefined,
    }));
    return results
      .filter(({ result }) => !result?.none)
      .sort((a, b) => a.frameId - b.frameId)
      .map(({ frameId, result }) => {
        if (result?.error !== undefined) throw new Error(`In frame ${frameId}: ${result.error}`);
        return result?.ok as R;
      });
  }

  /**
   * Sends a request to the background, as an extension page does. Throws the error in its reply.
   */
  async ask<T>(kind: string, request: object): Promise<T> {
    const message = JSON.stringify({ kind, ...request });
    const reply = await this.api<{ ok?: T; error?: string }>(
      `browser.runtime.sendMessage(${message})`,
    );
    if (reply?.error !== undefined) throw new Error(reply.error);
    return reply.ok as T;
  }

  /** Forgets everything about tabs that were closed. */
  forget(tab: Tab): void {
    this.#ids.delete(tab);
  }
}
