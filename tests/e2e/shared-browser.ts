/**
 * The browser that the test files of a worker share: launching one for each file took a fifth of
 * the processor time of all tests in browsers.
 */
import type { BrowserName } from '../../scripts/browsers';
import { PAGES, type PageServer, serve } from '../../scripts/serve';
import type { LaunchOptions, Tab } from './drivers/driver';
import { launch } from './drivers/launch';
import { Glossa } from './glossa';

/** The reader's settings of browser and system. */
export type Look = Pick<LaunchOptions, 'colorScheme' | 'language'>;

type Start = Look & Pick<LaunchOptions, 'program' | 'extension'>;

/** At most one per worker: files that need other settings get a new one. */
let current: { readonly look: string; readonly browser: SharedBrowser } | null = null;

export class SharedBrowser {
  readonly #kept: readonly Tab[];

  private constructor(
    readonly glossa: Glossa,
    readonly server: PageServer,
    kept: readonly Tab[],
  ) {
    this.#kept = kept;
  }

  /** The worker's browser; launched if there is none, or one that looks different. */
  static async with(name: BrowserName, start: Start): Promise<SharedBrowser> {
    const look = JSON.stringify([start.colorScheme, start.language]);
    if (current?.look === look) return current.browser;
    await current?.browser.close();
    const server = await serve(PAGES);
    const driver = await launch(name, { ...start, proxy: server.port });
    const kept = await driver.tabs();
    const browser = new SharedBrowser(await Glossa.in(driver), server, kept);
    current = { look, browser };
    await browser.glossa.settings();
    return browser;
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
    this.server.forget();
    await this.glossa.forgetAll();
  }

  async close(): Promise<void> {
    if (current?.browser === this) current = null;
    await this.glossa.driver.close();
    await this.server.close();
  }
}
