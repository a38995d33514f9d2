/** Sets a browser up for the tests of a file, and shows what it saw where one fails. */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, inject } from 'vitest';
import { type BrowserName, needBrowser } from '../../scripts/browsers';
import { BUILDS, ROOT } from '../../scripts/builds';
import { PAGES, type PageServer, serve } from '../../scripts/serve';
import type { Driver, LaunchOptions, Tab } from './drivers/driver';
import { launch } from './drivers/launch';
import { Glossa } from './glossa';

declare module 'vitest' {
  interface ProvidedContext {
    browser: BrowserName;
  }
}

/** Where pictures of failures go. */
const RESULTS = join(ROOT, 'test-results');

/** The browser that the running tests are for. */
export const browserName = inject('browser');

const program = needBrowser(browserName);

/** What the tests of a file have at hand; complete once the first test runs. */
export interface Stage {
  readonly glossa: Glossa;
  readonly server: PageServer;
  /** A browser without Glossa, behind the same proxy; started when first asked for. */
  plain(): Promise<Driver>;
  /** One more browser with Glossa, for a test that spoils it, and closes it. */
  another(): Promise<Glossa>;
}

/** What readers set in their browser or system. */
export type Look = Pick<LaunchOptions, 'colorScheme' | 'language'>;

/**
 * Launches the browser under test with Glossa before the first test of the file, ends it
 * after the last. Between tests, tabs are closed and settings are as after installation.
 */
export function useGlossa(look: Look = {}): Stage {
  const made: { glossa?: Glossa; server?: PageServer; plain?: Promise<Driver> } = {};
  const stage: Stage = {
    get glossa() {
      if (!made.glossa) throw new Error('The browser is not up yet.');
      return made.glossa;
    },
    get server() {
      if (!made.server) throw new Error('The server is not up yet.');
      return made.server;
    },
    plain() {
      made.plain ??= launch(browserName, { program, proxy: this.server.port });
      return made.plain;
    },
    async another() {
      const extension = BUILDS[browserName];
      const driver = await launch(browserName, { program, extension, proxy: this.server.port });
      return Glossa.in(driver);
    },
  };
  let kept: readonly Tab[] = [];
  let heard = 0;

  beforeAll(async () => {
    made.server = await serve(PAGES);
    const extension = BUILDS[browserName];
    const driver = await launch(browserName, {
      program,
      extension,
      proxy: made.server.port,
      ...look,
    });
    kept = await driver.tabs();
    made.glossa = await Glossa.in(driver);
    await made.glossa.settings();
  });

  beforeEach(() => {
    heard = stage.glossa.driver.written.length;
  });

  afterEach(async ({ task }) => {
    const { driver } = stage.glossa;
    if (task.result?.state === 'fail') await report(driver, task.name, driver.written.slice(heard));
    for (const tab of await driver.tabs()) {
      if (kept.includes(tab) || stage.glossa.needs(tab)) continue;
      stage.glossa.forget(tab);
      await tab.close();
    }
    await stage.glossa.settings();
  });

  afterAll(async () => {
    await made.glossa?.driver.close();
    await (await made.plain)?.close();
    await made.server?.close();
  });

  return stage;
}

/** Leaves pictures of all tabs in `test-results/`, and prints what pages wrote. */
async function report(driver: Driver, test: string, written: readonly string[]): Promise<void> {
  await mkdir(RESULTS, { recursive: true });
  const name = `${browserName}-${test}`.replace(/[^\w]+/g, '-').slice(0, 80);
  for (const [number, tab] of (await driver.tabs()).entries()) {
    await tab.screenshot(join(RESULTS, `${name}-${number}.png`));
  }
  if (written.length > 0) console.log(written.join('\n'));
}
