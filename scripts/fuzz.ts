/** Changes pages at random under Glossa's marks, in a real browser, thousands of times. */
import { parseArgs } from 'node:util';
import type { BenchTab } from './bench/browsers';
import { openBrowser } from './bench/browsers';
import { bundled } from './bench/bundles';
import { servePages } from './bench/page-server';
import { misuse, runCommand, UsageError } from './command';
import type { Failure, PainterName } from './fuzz/in-page';
import { PAGES } from './serve';

const USAGE = `Usage:
  npm run fuzz -- [--sequences N] [--seed N] [--browser chromium|firefox]

  --sequences N   how many sequences of changes with each painter, 10000 if left out
  --seed N        the first sequence's seed, a random one if left out; a failure names its own
  --browser B     chromium if left out`;

const PAINTERS: readonly PainterName[] = ['highlight', 'elements'];

/** How many sequences a page runs in one call. */
const BATCH = 250;

await runCommand(main, USAGE);

async function main(args: readonly string[]): Promise<number> {
  const { sequences, seed, browser: name } = readArguments(args);
  const server = await servePages(PAGES, {
    blank: '<!doctype html><html lang="en"><title>Fuzz</title>',
  });
  const browser = await openBrowser(name);
  try {
    console.log(`${browser.version}: ${sequences} sequences, seeds from ${seed} on`);
    await browser.tab.goto(server.addressOf('blank'));
    await browser.tab.evaluate(`${await bundled('../fuzz/in-page.ts')}\n0`);
    let failed = 0;
    for (const painter of PAINTERS)
      failed += await fuzzPainter(browser.tab, painter, seed, sequences);
    return failed > 0 ? 1 : 0;
  } finally {
    await browser.close();
    await server.close();
  }
}

/** @returns how many failures were found; the first ends it */
async function fuzzPainter(
  tab: BenchTab,
  painter: PainterName,
  first: number,
  sequences: number,
): Promise<number> {
  for (let done = 0; done < sequences; done += BATCH) {
    const count = Math.min(BATCH, sequences - done);
    const failure = (await tab.evaluate(
      `glossaFuzz.run(${first + done}, ${count}, ${JSON.stringify(painter)})`,
    )) as Failure | null;
    if (!failure) continue;
    console.log(`\n${painter}: FAILED\n${describe(failure)}`);
    return 1;
  }
  console.log(`${painter}: ${sequences} sequences, none failed`);
  return 0;
}

function describe({ seed, changes, wrong, html }: Failure): string {
  const lines = changes.map((change) => `  ${JSON.stringify(change)}`).join('\n');
  return `--seed ${seed} --sequences 1, shortened to\n${lines}\n${wrong}\nHTML:\n${html}`;
}

function readArguments(args: readonly string[]) {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        sequences: { type: 'string', default: '10000' },
        seed: { type: 'string', default: String(Math.floor(Math.random() * 2 ** 31)) },
        browser: { type: 'string', default: 'chromium' },
      },
    });
    const { browser } = values;
    if (browser !== 'chromium' && browser !== 'firefox') {
      throw new UsageError(`--browser wants chromium or firefox, not "${browser}".`);
    }
    return {
      sequences: wholeNumber('sequences', values.sequences, 1),
      seed: wholeNumber('seed', values.seed, 0),
      browser,
    } as const;
  } catch (error) {
    throw misuse(error);
  }
}

function wholeNumber(option: string, value: string, least: number): number {
  const number = Number(value);
  if (Number.isSafeInteger(number) && number >= least) return number;
  throw new UsageError(`--${option} needs a whole number from ${least} on.`);
}
