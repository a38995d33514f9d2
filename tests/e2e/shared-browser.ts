/**
 * The browser that the test files of a worker share: launching one for each file took a fifth of
 * the processor time of all tests in browsers.
 */
import type { BrowserName } from '../../scripts/browsers';
import { PAGES, type PageServer, serve } from '../../scripts/serve';
import type { Driver, LaunchOptions, Tab } from './drivers/driver';
import { launch } from './drivers/launch';
import { Glossa } from './glossa';

/** The reader's settings of the browser. */
export type Look = Pick<LaunchOptions, 'language'>;

type Start = Look & Pick<LaunchOptions, 'program' | 'extension'>;

/** At most one per worker: files that need other settings get a new one. */
let current: { readonly language: string; readonly browser: SharedBrowser } | null = null;

export class SharedBrowser {
  readonly #kept: readonly Tab[];
  readonly #launchPlain: () => Promise<Driver>;
  #plain: Promise<{ readonly driver: Driver; readonly kept: readonly Tab[] }> | undefined;

  private constructor(
    readonly glossa: Glossa,
    readonly server: PageServer,
    kept: readonly Tab[],
    launchPlain: () => Promise<Driver>,
  ) {
    this.#kept = kept;
    this.#launchPlain = launchPlain;
  }

  /** The worker's browser; launched if there is none, or one that looks different. */
  static async with(name: BrowserName, start: Start): Promise<SharedBrowser> {
    const { program, language = 'en-US' } = start;
    if (current?.language === language) return current.browser;
    await current?.browser.close();
    const server = await serve(PAGES);
    const driver = await launch(name, { ...start, proxy: server.port });
    const kept = await driver.tabs();
    const launchPlain = () => launch(name, { program, proxy: server.port });
    const browser = new SharedBrowser(await Glossa.in(driver), server, kept, launchPlain);
    current = { language, browser };
    await browser.glossa.settings();
    return browser;
  }

  /** A browser without Glossa, behind the same proxy; started when it is first needed. */
  async plain(): Promise<Driver> {
    this.#plain ??= this.#launchPlain().then(async (driver) => ({
      driver,
      kept: await driver.tabs(),
    }));
    return (await this.#plain).driver;
  }

  /** Closes all tabs that were opened since the start. */
  async closeTabs(): Promise<void> {
    for (const tab of await this.glossa.driver.tabs()) {
      if (this.#kept.includes(tab) || this.glossa.needs(tab)) continue;
      this.glossa.forget(tab);
      await tab.close();
    }
  }

  /** Restores the state after the start. */
  async forget(): Promise<void> {
    await this.closeTabs();
    const plain = await this.#plain;
    for (const tab of (await plain?.driver.tabs()) ?? []) {
      if (!plain?.kept.includes(tab)) await tab.close();
    }
    this.server.forget();
    await this.glossa.forgetAll();
  }

  async close(): Promise<void> {
    if (current?.browser === this) current = null;
    await (await this.#plain)?.driver.close();
    await this.glossa.driver.close();
    await this.server.close();
  }
}
