import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** The same tests in each browser: `vitest run -c tests/e2e/vitest.config.ts --project firefox`. */
const browsers = ['chromium', 'firefox'] as const;

export default defineConfig({
  test: {
    // Each file has browsers, profiles and a server of its own. Most of the time it waits for
    // them: one file more than there are cores keeps the cores busy. With two more, tests run
    // into their time limits on two cores.
    maxWorkers: availableParallelism() + 1,
    globalSetup: [fileURLToPath(new URL('install.ts', import.meta.url))],
    projects: browsers.map((browser) => ({
      test: {
        name: browser,
        include: ['tests/e2e/**/*.test.ts'],
        provide: { browser },
        pool: 'forks' as const,
        testTimeout: 60_000,
        hookTimeout: 90_000,
        // The time within which `expect.poll` must see what it waits for: machines may be busy.
        expect: { poll: { timeout: 15_000, interval: 50 } },
      },
    })),
  },
});
