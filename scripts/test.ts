/**
 * `npm test`: installs what is missing, then checks types, style, units, builds, and the
 * built extension in real browsers. Stops at the first stage that fails (both browsers
 * are tested before the last one does). Its last line is `N passed, N failed`; a stage
 * that isn't made of tests counts as one failure where it fails.
 */
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type BrowserName, needBrowser } from './browsers';
import { build, ROOT, run } from './builds';

const RESULTS = join(ROOT, 'test-results');
const BROWSERS: readonly BrowserName[] = ['chromium', 'firefox'];

let passed = 0;
let failed = 0;

await rm(RESULTS, { recursive: true, force: true });
await mkdir(RESULTS, { recursive: true });
const whole =
  stage('Browsers', browsersAreThere) &&
  stage('Types', () => run('wxt', ['prepare']) && run('tsc', ['--noEmit'])) &&
  stage('Style', () => run('biome', ['check', '.'])) &&
  tests('Units', 'unit', []) &&
  BROWSERS.every((name) => stage(`Build for ${name}`, () => build(name))) &&
  BROWSERS.map((name) =>
    tests(`Glossa in ${name}`, name, ['-c', 'tests/e2e/vitest.config.ts', '--project', name]),
  ).every(Boolean);
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

/** Runs Vitest and adds up its figures. */
function tests(title: string, name: string, args: readonly string[]): boolean {
  heading(title);
  const file = join(RESULTS, `${name}.json`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile=${file}`];
  const isFine = run('vitest', ['run', ...args, ...reporters]);
  const figures = existsSync(file) ? readFigures(file) : { passed: 0, failed: 0 };
  passed += figures.passed;
  // A file that doesn't load, or an error outside any test, has no test to count.
  failed += isFine ? figures.failed : Math.max(figures.failed, 1);
  return isFine;
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
