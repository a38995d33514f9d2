import { defineConfig } from 'vitest/config';

/** Unit tests; those in browsers have a configuration of their own (`tests/e2e/`). */
export default defineConfig({
  test: {
    include: ['tests/unit/**/*.test.{ts,tsx}'],
    setupFiles: ['tests/unit/i18n/speak-english.ts'],
  },
});
