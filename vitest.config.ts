import { readdirSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

const FOLDER = fileURLToPath(new URL('tests/unit', import.meta.url));
const TESTS = 'tests/unit/**/*.test.{ts,tsx}';

/** Puts something else in place of a module, or has a browser. */
const LEAVES_TRACES = /\bvi\.(mock|hoisted)\(|\/(fake|asking|fake-browser)';/;

const HAS_DOCUMENT = /@vitest-environment/;

const files = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.test\.tsx?$/.test(file))
  .map((file) => ({ file, text: readFileSync(join(FOLDER, file), 'utf8') }));

const named = (all: typeof files) =>
  all.map(({ file }) => `tests/unit/${file.replaceAll('\\', '/')}`);

const alone = named(files.filter(({ text }) => LEAVES_TRACES.test(text)));
const withDocument = named(
  files.filter(({ text }) => HAS_DOCUMENT.test(text) && !LEAVES_TRACES.test(text)),
);

/** A process is used again only if the next file is of the same project. */
class ProjectByProject extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const projects = new Set(sorted.map(({ project }) => project));
    return [...projects].flatMap((each) => sorted.filter(({ project }) => project === each));
  }
}

/** Unit tests; those in browsers have a configuration of their own (`tests/e2e/`). */
export default defineConfig({
  test: {
    sequence: { sequencer: ProjectByProject },
    projects: [
      { extends: true, test: { name: 'alone', include: alone } },
      // A process for each file loads every module again, which took half of the time.
      {
        extends: true,
        test: {
          name: 'document',
          include: withDocument,
          isolate: false,
          setupFiles: ['tests/unit/fresh-document.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'shared',
          include: [TESTS],
          exclude: [...alone, ...withDocument],
          isolate: false,
        },
      },
    ],
    // By default Vitest leaves one core to itself, which is half of two.
    maxWorkers: availableParallelism(),
    // None is that slow by itself; machines are, with browsers beside.
    testTimeout: 30_000,
    // Style sheets that code takes as text; the others are empty.
    css: { include: [/\.css\?inline$/] },
    setupFiles: ['tests/unit/i18n/speak-english.ts'],
  },
});
