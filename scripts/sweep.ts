/** Opens every saved page of a folder in real browsers, with Glossa and without it. */
import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { build } from './builds';
import { misuse, runCommand, UsageError, wholeNumber } from './command';
import { pagesIn, serveFolder } from './sweep/page-server';
import { type PageOutcome, Sweeper, type SweepOptions } from './sweep/sweeper';

const USAGE = `Usage:
  npm run sweep -- DIR [--json OUT] [--firefox] [--painter highlight|elements]

  DIR            a folder of saved pages: each HTML file in it, and in folders within it
  --json OUT     write the report to this file
  --firefox      sweep in Firefox instead of Chromium
  --painter P    how terms are marked: highlight if left out, or elements
  --jobs N       pairs of browsers to run at the same time; default: 1
  --limit N      only the first N pages
  --timeout MS   how long a page may take, 30000 if left out`;

await runCommand(main, USAGE);

async function main(args: readonly string[]): Promise<number> {
  const { folder, json, jobs, limit, ...options } = readArguments(args);
  const files = (await pagesIn(folder)).slice(0, limit);
  if (!build(options.browser)) return 1;
  const reports = await sweepAll(folder, files, jobs, options);
  const failed = reports.filter(({ status }) => status === 'failed');
  console.log(summaryOf(reports));
  if (json) {
    const { browser, painter } = options;
    await writeFile(json, `${JSON.stringify({ browser, painter, pages: reports }, null, 2)}\n`);
  }
  return failed.length > 0 ? 1 : 0;
}

async function sweepAll(
  folder: string,
  files: readonly string[],
  jobs: number,
  options: SweepOptions,
): Promise<PageOutcome[]> {
  const server = await serveFolder(folder);
  const waiting = [...files];
  const reports: PageOutcome[] = [];
  const work = async () => {
    const sweeper = new Sweeper(server, options);
    try {
      for (let file = waiting.shift(); file !== undefined; file = waiting.shift()) {
        const report = await sweeper.sweep(file);
        reports.push(report);
        console.log(lineOf(report, reports.length, files.length));
      }
    } finally {
      await sweeper.close();
    }
  };
  try {
    await Promise.all(Array.from({ length: Math.min(jobs, files.length) }, work));
  } finally {
    await server.close();
  }
  return reports.sort((a, b) => files.indexOf(a.file) - files.indexOf(b.file));
}

function lineOf(report: PageOutcome, done: number, all: number): string {
  const { file, status, shown, held, changesItself, longTasks, took } = report;
  const remarks = [
    report.reason ?? `${shown} shown, ${held} held back`,
    changesItself ? 'changes by itself' : '',
    `long tasks ${longTasks.glossa.ms.toFixed(0)} ms (${longTasks.plain.ms.toFixed(0)} without)`,
    `${(took / 1000).toFixed(1)} s`,
  ].filter(Boolean);
  const failures = report.failures.map(
    ({ what, detail }) => `\n    ${what}: ${detail.slice(0, 500)}`,
  );
  return `${done}/${all} ${status.padEnd(10)} ${file}: ${remarks.join(', ')}${failures.join('')}`;
}

function summaryOf(reports: readonly PageOutcome[]): string {
  const count = (status: PageOutcome['status']) =>
    reports.filter((report) => report.status === status).length;
  const own = reports.filter(({ changesItself }) => changesItself).length;
  return `\n${reports.length} pages: ${count('clean')} clean, ${count('failed')} failed, ${count(
    'unloadable',
  )} unloadable; ${own} change by themselves`;
}

function readArguments(args: readonly string[]) {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        json: { type: 'string' },
        firefox: { type: 'boolean', default: false },
        painter: { type: 'string', default: 'highlight' },
        jobs: { type: 'string', default: '1' },
        limit: { type: 'string', default: '1000000' },
        timeout: { type: 'string', default: '30000' },
      },
    });
    const [folder, ...more] = positionals;
    if (folder === undefined || more.length > 0) throw new UsageError('One folder is wanted.');
    const { painter } = values;
    if (painter !== 'highlight' && painter !== 'elements') {
      throw new UsageError(`--painter wants highlight or elements, not "${painter}".`);
    }
    return {
      folder,
      painter,
      json: values.json,
      browser: values.firefox ? 'firefox' : 'chromium',
      jobs: wholeNumber('jobs', values.jobs),
      limit: wholeNumber('limit', values.limit),
      timeout: wholeNumber('timeout', values.timeout),
    } as const;
  } catch (error) {
    throw misuse(error);
  }
}
