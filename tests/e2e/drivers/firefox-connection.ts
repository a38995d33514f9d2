/** Talks to a driven Firefox directly, over Puppeteer's connection. */
import type { Browser, Page } from 'puppeteer-core';

/** Time (ms) that Firefox may take to report a tab by itself. */
const TELLING = 1000;

/** Firefox's description of a tab or window. */
interface Context {
  context: string;
  children?: unknown;
}

/** Puppeteer's own connection; it has no public name for it. */
interface Connection {
  send(
    method: string,
    parameters: object,
  ): Promise<{
    result: {
      contexts?: Context[];
      exceptionDetails?: { text: string };
      /** Has a value where that is a string, a number or the like. */
      result?: { value?: unknown };
    };
  }>;
  /** Passes an event to Puppeteer as if Firefox had sent it. */
  emit(event: string, parameters: object): void;
}

export class FirefoxConnection {
  readonly #browser: Browser;
  readonly #connection: Connection;
  /** When tabs that Puppeteer doesn't know were first seen (ms), by Firefox's names for them. */
  readonly #missing = new Map<string, number>();

  constructor(browser: Browser) {
    this.#browser = browser;
    this.#connection = (browser as unknown as { connection: Connection }).connection;
  }

  /** The value of an expression in the browser's own window, with all its rights. */
  async inWindow(expression: string): Promise<unknown> {
    const tree = await this.#connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
    const context = tree.result.contexts?.[0]?.context;
    if (!context) throw new Error('Firefox shows no window.');
    const { result } = await this.#connection.send('script.evaluate', {
      target: { context },
      expression,
      awaitPromise: true,
    });
    if (result.exceptionDetails) throw new Error(result.exceptionDetails.text);
    return result.result?.value;
  }

  /**
   * The pages in Firefox's tabs. When Firefox is busy, it sometimes sends no `contextCreated` for a
   * tab that an extension opens. Puppeteer lists only reported tabs, so this reports them.
   */
  async pages(): Promise<Page[]> {
    const pages = await this.#browser.pages();
    const known = new Set(pages.map(idOf));
    const tree = await this.#connection.send('browsingContext.getTree', { maxDepth: 0 });
    const there = tree.result.contexts ?? [];
    const missing = there.filter(({ context }) => !known.has(context));
    for (const id of this.#missing.keys()) {
      if (!missing.some(({ context }) => context === id)) this.#missing.delete(id);
    }
    for (const context of missing) {
      const since = this.#missing.get(context.context) ?? Date.now();
      this.#missing.set(context.context, since);
      // Puppeteer would take a tab that is reported twice for two.
      if (Date.now() - since < TELLING) continue;
      this.#connection.emit('browsingContext.contextCreated', { ...context, children: null });
    }
    return this.#browser.pages();
  }
}

/** Firefox's name of the tab that shows a page. */
export function idOf(page: Page): string {
  const { _id: id } = page.mainFrame() as unknown as { _id: string };
  return id;
}
