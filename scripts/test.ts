/**
 * `npm test`: installs what is missing, then checks types, style, units, builds, and the
 * built extension in real browsers, in both at once. Stops at the first stage that fails.
 * Its last line is `N passed, N failed`; a stage that isn't made of tests counts as one
 * failure where it fails.
 */
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { APPS_BUILT, buildApps } from '../tests/e2e/build-apps';
import { type BrowserName, needBrowser } from './browsers';
import { build, findUnused, ROOT, runBeside, runTool } from './builds';

const RESULTS = join(ROOT, 'test-results');
const BROWSERS: readonly BrowserName[] = ['chromium', 'firefox'];

/** What a stage says, kept back until it is shown. */
class Output {
  #kept: (Buffer | string)[] | null = [];

  say(what: Buffer | string): void {
    if (this.#kept) this.#kept.push(what);
    else process.stdout.write(what);
  }

  show(): void {
    for (const what of this.#kept ?? []) process.stdout.write(what);
    this.#kept = null;
  }
}

let passed = 0;
let failed = 0;

await rm(RESULTS, { recursive: true, force: true });
await mkdir(RESULTS, { recursive: true });
const whole =
  stage('Browsers', browsersAreThere) &&
  stage('Types', () => runTool('wxt', ['prepare']) && runTool('tsc', ['--noEmit'])) &&
  stage('Style', () => runTool('biome', ['check', '.']) && findUnused()) &&
  (await tests('Units', 'unit', [])) &&
  BROWSERS.every((name) => stage(`Build for ${name}`, () => build(name))) &&
  (await inBrowsers());
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = whole ? 0 : 1;

function browsersAreThere(): boolean {
  try {
    for (const name of BROWSERS) console.log(`${name}: ${needBrowser(name)}`);
    return true;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return false;
  }
}

/** Runs a stage that passes or fails as a whole. */
function stage(title: string, work: () => boolean): boolean {
  heading(title);
  const isFine = work();
  if (!isFine) failed += 1;
  return isFine;
}

/** Both at once: most of what tests of a browser do is wait for it. */
async function inBrowsers(): Promise<boolean> {
  await buildApps();
  const runs = BROWSERS.map((name) => {
    const output = new Output();
    const args = ['-c', 'tests/e2e/vitest.config.ts', '--project', name];
    return { output, end: tests(`Glossa in ${name}`, name, args, output) };
  });
  const ends = Promise.all(runs.map(({ end }) => end));
  for (const { output, end } of runs) {
    output.show();
    await Promise.race([end, ends]);
  }
  return (await ends).every(Boolean);
}

/** Runs Vitest and adds up its figures. */
async function tests(
  title: string,
  name: string,
  args: readonly string[],
  output = shown(),
): Promise<boolean> {
  output.say(`\n=== ${title} ===\n`);
  const file = join(RESULTS, `${name}.json`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile=${file}`];
  const isFine = await runBeside(
    'vitest',
    ['run', ...args, ...reporters],
    (said) => output.say(said),
    { [APPS_BUILT]: 'yes' },
  );
  const figures = existsSync(file) ? readFigures(file) : { passed: 0, failed: 0 };
  passed += figures.passed;
  // A file that doesn't load, or an error outside any test, has no test to count.
  failed += isFine ? figures.failed : Math.max(figures.failed, 1);
  return isFine;
}

function shown(): Output {
  const output = new Output();
  output.show();
  return output;
}

function readFigures(file: string): { passed: number; failed: number } {
  const report = JSON.parse(readFileSync(file, 'utf8')) as {
    numPassedTests: number;
    numFailedTests: number;
  };
  return { passed: report.numPassedTests, failed: report.numFailedTests };
}

function heading(title: string): void {
  console.log(`\n=== ${title} ===`);
}
