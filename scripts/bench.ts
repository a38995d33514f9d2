/**
 * Measures what Glossa costs pages, in a real browser. `docs/PERFORMANCE.md` explains each figure
 * and its goal.
 */
import { writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { Bench } from './bench/bench';
import { openBrowser } from './bench/browsers';
import { BenchGlossaries } from './bench/glossaries';
import { LARGE_JSON, MADE_PAGES, SUBJECT_JSON } from './bench/made-pages';
import { measureApps } from './bench/measure-apps';
import { measureExtension } from './bench/measure-extension';
import { servePages } from './bench/page-server';
import {
  appsRows,
  exhaustionRow,
  extensionRows,
  livingRows,
  lookUpRow,
  pageRows,
  peerRows,
  subjectRows,
  throttledRow,
} from './bench/rows';
import { subjectSamples } from './bench/subject-samples';
import { tableOf } from './bench/table';
import { build } from './builds';
import { misuse, OK, PROBLEM, runCommand, wholeNumber } from './command';
import { PAGES } from './serve';

const USAGE = `Usage:
  npm run -s bench -- [--pages DIR] [--json OUT] [--firefox]

  --pages DIR   measure the HTML files in this folder (the project's test pages if left out)
  --json OUT    write all figures to this file
  --firefox     measure in Firefox instead of Chromium
  --rounds N    how often each candidate runs on each page, 9 if left out
  --seconds N   how long texts change while the main thread is watched, 60 if left out
  --kinds TEXT     measure only pages made to keep a reader of text busy whose name has TEXT
  --subject        measure only how the everyday words of a reader's glossary are judged
  --apps           measure only apps that rebuild long lists
  --no-exhaustion  leave out pages that are made to keep a reader of text busy
  --no-peers    leave out mark.js and advanced-mark.js, which take the longest`;

await runCommand(main, USAGE);

async function main(args: readonly string[]): Promise<number> {
  const values = readArguments(args);
  if (values.help) {
    console.log(USAGE);
    return OK;
  }
  const rounds = wholeNumber('rounds', values.rounds);
  const seconds = wholeNumber('seconds', values.seconds);
  const name = values.firefox ? 'firefox' : 'chromium';
  if (values.kinds === undefined && !values.subject && !build(name)) return PROBLEM;
  if (values.apps) {
    const apps = await measureApps(name, rounds, console.log);
    console.log(['', ...tableOf(appsRows(apps))].join('\n'));
    return OK;
  }
  const glossaries = await BenchGlossaries.load();
  const server = await servePages(values.pages, {
    ...MADE_PAGES,
    [LARGE_JSON]: JSON.stringify(glossaries.entries.large),
    [SUBJECT_JSON]: JSON.stringify(subjectSamples()),
  });
  const browser = await openBrowser(name);
  try {
    console.log(`${browser.version}, ${cpus().length} × ${cpus()[0]?.model}, ${rounds} rounds\n`);
    const bench = await Bench.prepare(browser, server, glossaries);
    if (values.kinds !== undefined) {
      const results = await bench.exhaustion(values.kinds);
      console.log(['', ...tableOf([exhaustionRow(results)])].join('\n'));
      return OK;
    }
    const subject = await bench.subject();
    if (values.subject) {
      console.log(tableOf(subjectRows(subject)).join('\n'));
      return OK;
    }
    const pages = await bench.pages(rounds);
    const lookUp = await bench.lookUp();
    const living = await bench.living(seconds);
    const exhaustion = values['no-exhaustion'] ? [] : await bench.exhaustion();
    const throttled = await bench.throttled(pages);
    const extension = values.firefox ? null : await measureExtension(server);
    const apps = await measureApps(name, 3, console.log);
    const profile = await bench.profile(pages);
    const peers = values['no-peers'] ? [] : await bench.peers();
    const rows = [
      ...pageRows(pages),
      ...(throttled === null ? [] : [throttledRow(throttled)]),
      ...peerRows(pages, peers),
      lookUpRow(lookUp),
      ...subjectRows(subject),
      ...(exhaustion.length > 0 ? [exhaustionRow(exhaustion)] : []),
      ...(living ? livingRows(living) : []),
      ...(extension ? extensionRows(extension) : []),
      ...appsRows(apps),
    ];
    console.log(['', ...tableOf(rows), '', ...profile].join('\n'));
    if (values.json) {
      const { version } = browser;
      const results = {
        browser: version,
        rounds,
        rows,
        pages,
        peers,
        lookUp,
        subject,
        living,
        exhaustion,
        extension,
        apps,
        profile,
      };
      await writeFile(values.json, `${JSON.stringify(results, null, 2)}\n`);
    }
  } finally {
    await browser.close();
    await server.close();
  }
  return OK;
}

function readArguments(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        pages: { type: 'string', default: PAGES },
        json: { type: 'string' },
        firefox: { type: 'boolean' },
        rounds: { type: 'string', default: '9' },
        seconds: { type: 'string', default: '60' },
        kinds: { type: 'string' },
        subject: { type: 'boolean' },
        apps: { type: 'boolean' },
        'no-exhaustion': { type: 'boolean' },
        'no-peers': { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    }).values;
  } catch (error) {
    throw misuse(error);
  }
}
