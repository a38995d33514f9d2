import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

/** Unit tests; those in browsers have a configuration of their own (`tests/e2e/`). */
export default defineConfig({
  test: {
    include: ['tests/unit/**/*.test.{ts,tsx}'],
    // By default Vitest leaves one core to itself, which is half of two.
    maxWorkers: availableParallelism(),
    // None is that slow by itself; machines are, with browsers beside.
    testTimeout: 30_000,
    // Style sheets that code takes as text; the others are empty.
    css: { include: [/\.css\?inline$/] },
    setupFiles: ['tests/unit/i18n/speak-english.ts'],
  },
});
