/** Gives the tests of a file a browser, and saves what it showed when one fails. */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, inject } from 'vitest';
import { type BrowserName, needBrowser } from '../../scripts/browsers';
import { BUILDS, ROOT } from '../../scripts/builds';
import type { PageServer } from '../../scripts/serve';
import type { Driver } from './drivers/driver';
import { launch } from './drivers/launch';
import { Glossa } from './glossa';
import { type Look, SharedBrowser } from './shared-browser';

declare module 'vitest' {
  interface ProvidedContext {
    browser: BrowserName;
  }
}

/** The folder for screenshots of failures. */
const RESULTS = join(ROOT, 'test-results');

/** The browser that the running tests are for. */
export const browserName = inject('browser');

const program = needBrowser(browserName);

/** What the tests of a file can use; complete when the first test runs. */
export interface Stage {
  readonly glossa: Glossa;
  readonly server: PageServer;
  /** A browser without Glossa, behind the same proxy; started when it is first needed. */
  plain(): Promise<Driver>;
  /** Another browser with Glossa, for a test that spoils it; the test closes it. */
  another(): Promise<Glossa>;
}

/**
 * Prepares the browser under test with Glossa before the first test of the file; other files of the
 * same worker use it as well. Before each file, everything that Glossa stored is removed; between
 * tests, tabs are closed and settings are reset.
 */
export function useGlossa(look: Look = {}): Stage {
  const made: { shared?: SharedBrowser } = {};
  const shared = (): SharedBrowser => {
    if (!made.shared) throw new Error('The browser is not up yet.');
    return made.shared;
  };
  const start = { program, extension: BUILDS[browserName] };
  const stage: Stage = {
    get glossa() {
      return shared().glossa;
    },
    get server() {
      return shared().server;
    },
    plain: () => shared().plain(),
    async another() {
      return Glossa.in(await launch(browserName, { ...start, proxy: this.server.port }));
    },
  };
  let heard = 0;
  let isSound = true;

  beforeAll(async () => {
    made.shared = await SharedBrowser.with(browserName, { ...start, ...look });
  });

  beforeEach(() => {
    heard = stage.glossa.driver.written.length;
  });

  afterEach(async ({ task }) => {
    const { driver } = stage.glossa;
    if (task.result?.state === 'fail') {
      isSound = false;
      await report(driver, task.name, driver.written.slice(heard));
    }
    await shared().closeTabs();
    await stage.glossa.settings();
  });

  afterAll(async () => {
    // The remains of a failed test must not make those of other files fail.
    if (isSound) await made.shared?.forget();
    else await made.shared?.close();
  });

  return stage;
}

/** Saves screenshots of all tabs in `test-results/`, and prints what pages wrote to the console. */
async function report(driver: Driver, test: string, written: readonly string[]): Promise<void> {
  await mkdir(RESULTS, { recursive: true });
  const name = `${browserName}-${test}`.replace(/[^\w]+/g, '-').slice(0, 80);
  for (const [number, tab] of (await driver.tabs()).entries()) {
    await tab.screenshot(join(RESULTS, `${name}-${number}.png`));
  }
  if (written.length > 0) console.log(written.join('\n'));
}
