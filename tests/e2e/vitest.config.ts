import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** The same tests in each browser: `vitest run -c tests/e2e/vitest.config.ts --project firefox`. */
const browsers = ['chromium', 'firefox'] as const;

/** Workers keep their browser only if the next file is for the same one. */
class BrowserByBrowser extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    return browsers.flatMap((name) => sorted.filter(({ project }) => project.name === name));
  }
}

export default defineConfig({
  test: {
    // Each worker has browsers and a server of its own. Some of the time it waits for them: one
    // worker more than there are cores keeps the cores busy. With two more, tests run into their
    // time limits on two cores.
    maxWorkers: availableParallelism() + 1,
    sequence: { sequencer: BrowserByBrowser },
    globalSetup: [fileURLToPath(new URL('install.ts', import.meta.url))],
    projects: browsers.map((browser) => ({
      test: {
        name: browser,
        include: ['tests/e2e/**/*.test.ts'],
        provide: { browser },
        pool: 'forks' as const,
        // Files of a worker share its browser: `shared-browser.ts`.
        isolate: false,
        testTimeout: 60_000,
        hookTimeout: 90_000,
        // Time limit of `expect.poll`, generous because machines may be busy.
        expect: { poll: { timeout: 15_000, interval: 100 } },
      },
    })),
  },
});
