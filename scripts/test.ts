/**
 * `npm test`: installs what is missing, checks types, style and that everything is used, runs
 * the unit tests while it builds, then tests the built extension in real browsers. Stages of
 * one call below run at the same time. It stops after a call in which one fails. The last line
 * of the output is `N passed, N failed`; a stage that isn't made of tests counts as one failure
 * if it fails.
 */
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { APPS_BUILT, buildApps } from '../tests/e2e/build-apps';
import { type BrowserName, needBrowser } from './browsers';
import { BUILD_ARGUMENTS, findUnused, ROOT, runBeside } from './builds';

const RESULTS = join(ROOT, 'test-results');
const BROWSERS: readonly BrowserName[] = ['chromium', 'firefox'];

/** The output of a stage, held back until the stages before it have ended. */
class Output {
  #kept: (Buffer | string)[] | null = [];

  write(text: Buffer | string): void {
    if (this.#kept) this.#kept.push(text);
    else process.stdout.write(text);
  }

  show(): void {
    for (const text of this.#kept ?? []) process.stdout.write(text);
    this.#kept = null;
  }
}

interface Stage {
  readonly title: string;
  /** @returns whether it passed */
  run(output: Output): Promise<boolean>;
}

let passed = 0;
let failed = 0;

await rm(RESULTS, { recursive: true, force: true });
await mkdir(RESULTS, { recursive: true });
const isWhole =
  (await pass(step('Browsers', findBrowsers))) &&
  (await pass(
    step('Types', checkTypes),
    step('Style', runs('biome', ['check', '.'])),
    step('Unused', (output) => findUnused((text) => output.write(text))),
  )) &&
  // Neither keeps all cores busy to its end.
  (await pass(tests('Units', 'unit', []), step('Builds', buildAll))) &&
  (await pass(tests('In browsers', 'e2e', ['-c', 'tests/e2e/vitest.config.ts'])));
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = isWhole ? 0 : 1;

/** Runs stages at the same time; shows their output one after the other, in the order given. */
async function pass(...stages: readonly Stage[]): Promise<boolean> {
  const runs = stages.map(({ title, run }) => {
    const output = new Output();
    output.write(`\n=== ${title} ===\n`);
    return { output, end: run(output) };
  });
  const ends = Promise.all(runs.map(({ end }) => end));
  for (const { output, end } of runs) {
    output.show();
    await Promise.race([end, ends]);
  }
  return (await ends).every(Boolean);
}

/** A stage that passes or fails as a whole. */
function step(title: string, run: Stage['run']): Stage {
  return {
    title,
    async run(output) {
      const isFine = await run(output);
      if (!isFine) failed += 1;
      return isFine;
    },
  };
}

async function findBrowsers(output: Output): Promise<boolean> {
  try {
    for (const name of BROWSERS) output.write(`${name}: ${needBrowser(name)}\n`);
    return true;
  } catch (error) {
    output.write(`${error instanceof Error ? error.message : error}\n`);
    return false;
  }
}

async function checkTypes(output: Output): Promise<boolean> {
  const isPrepared = await runs('wxt', ['prepare'])(output);
  return isPrepared && runs('tsc', ['--noEmit'])(output);
}

/** Builds Glossa for each browser, and the apps that it is tested on. */
async function buildAll(output: Output): Promise<boolean> {
  for (const name of BROWSERS) {
    if (!(await runs('wxt', BUILD_ARGUMENTS[name])(output))) return false;
  }
  await buildApps();
  return true;
}

function runs(program: string, args: readonly string[]): Stage['run'] {
  return (output) => runBeside(program, args, (text) => output.write(text));
}

/** A stage that runs Vitest and adds up its figures. */
function tests(title: string, name: string, args: readonly string[]): Stage {
  const file = join(RESULTS, `${name}.json`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile=${file}`];
  return {
    title,
    async run(output) {
      const isFine = await runBeside(
        'vitest',
        ['run', ...args, ...reporters],
        (text) => output.write(text),
        { [APPS_BUILT]: 'yes' },
      );
      const figures = existsSync(file) ? readFigures(file) : { passed: 0, failed: 0 };
      passed += figures.passed;
      // A file that doesn't load, or an error outside any test, has no test to count.
      failed += isFine ? figures.failed : Math.max(figures.failed, 1);
      return isFine;
    },
  };
}

function readFigures(file: string): { passed: number; failed: number } {
  const report = JSON.parse(readFileSync(file, 'utf8')) as {
    numPassedTests: number;
    numFailedTests: number;
  };
  return { passed: report.numPassedTests, failed: report.numFailedTests };
}
