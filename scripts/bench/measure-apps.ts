/**
 * Measures what Glossa costs apps that rebuild long lists: each in a browser with Glossa, in one
 * with an extension that has only an empty content script, and in one without extensions.
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'playwright';
import { buildLists, LISTS } from '../../tests/e2e/build-apps';
import type { Driver, Tab } from '../../tests/e2e/drivers/driver';
import { launch } from '../../tests/e2e/drivers/launch';
import { Glossa } from '../../tests/e2e/glossa';
import { type BrowserName, needBrowser } from '../browsers';
import { BUILDS } from '../builds';
import { PAGES, serve } from '../serve';
import { seeded, shuffled } from './chance';
import { type ByCandidate, ratio } from './samples';
import { busyIn, type TraceEvent } from './tasks';

/** Where the list is: alone in the page, or among 6,000 elements; `terms`: with 200 marks in it. */
const PLACES = ['flat', 'deep', 'flat&terms', 'deep&terms'] as const;

const CANDIDATES = ['glossa', 'empty', 'none'] as const;
type Candidate = (typeof CANDIDATES)[number];

export interface AppsResult {
  /**
   * Speed relative to an extension that does nothing: the time with that, divided by the time with
   * Glossa.
   */
  readonly plain: number | null;
  /** The same with 200 marks in the list that is rebuilt. */
  readonly marked: number | null;
  /** Time with an empty extension, divided by the time without extensions. */
  readonly empty: number | null;
  /** App and place -> times (ms). */
  readonly samples: Readonly<Record<string, ByCandidate>>;
}

/** @param rounds how often each app is loaded in each browser */
export async function measureApps(
  name: BrowserName,
  rounds: number,
  tell: (line: string) => void,
): Promise<AppsResult> {
  await buildLists();
  const server = await serve(PAGES);
  const folder = await mkdtemp(join(tmpdir(), 'glossa-bench-'));
  await writeEmptyExtension(folder);
  const drivers: Driver[] = [];
  const open = async (extension?: string) => {
    const program = needBrowser(name);
    const driver = await launch(name, {
      program,
      proxy: server.port,
      ...(extension === undefined ? {} : { extension }),
    });
    drivers.push(driver);
    return driver;
  };
  try {
    const marked = await open(BUILDS[name]);
    await (await Glossa.in(marked)).settings();
    const tabs: Record<Candidate, Tab> = {
      glossa: await marked.newTab(),
      empty: await (await open(folder)).newTab(),
      none: await (await open()).newTab(),
    };
    const samples: Record<string, ByCandidate> = {};
    for (const app of LISTS) {
      for (const place of PLACES) {
        const key = `${app} ${place}`;
        samples[key] = await measureApp(tabs, `${app}&${place}`, rounds);
        const against = ratio([samples[key]], 'glossa', 'empty') ?? 0;
        tell(`${key}: ${against.toFixed(3)} times as long as with an empty extension`);
      }
    }
    const of = (has: boolean) =>
      Object.entries(samples)
        .filter(([key]) => key.endsWith('terms') === has)
        .map(([, times]) => times);
    return {
      plain: ratio(of(false), 'empty', 'glossa'),
      marked: ratio(of(true), 'empty', 'glossa'),
      empty: ratio(of(false), 'empty', 'none'),
      samples,
    };
  } finally {
    for (const driver of drivers) await driver.close();
    await server.close();
    await rm(folder, { recursive: true, force: true });
  }
}

/**
 * How often the steps are taken in a page: once right after the load, the others when it has
 * settled.
 */
const TIMES = 4;
const SETTLED_MS = 500;

/** The time of all steps (ms), in processor time if the browser counts it. */
async function measureApp(
  tabs: Readonly<Record<Candidate, Tab>>,
  app: string,
  rounds: number,
): Promise<ByCandidate> {
  const samples = { glossa: [], empty: [], none: [] } as Record<Candidate, number[]>;
  const random = seeded(1);
  // The first round warms up.
  for (let round = 0; round <= rounds; round++) {
    for (const candidate of shuffled([...CANDIDATES], random)) {
      const tab = tabs[candidate];
      await tab.front();
      await tab.goto(`http://news.example/apps/lists/index.html?app=${app}`);
      let sum = 0;
      for (let time = 0; time < TIMES; time++) {
        sum += await busyTime(tab);
        await pause(SETTLED_MS);
      }
      if (round > 0) samples[candidate].push(sum);
    }
  }
  return samples;
}

async function busyTime(tab: Tab): Promise<number> {
  const measure = () =>
    tab.evaluate<number[]>(`(async () => {
      while (typeof measure !== 'function') await new Promise((done) => setTimeout(done, 5));
      return await measure();
    })()`);
  const { page } = tab as { page?: Page };
  if (page && 'context' in page) return busyIn(await traced(page, measure));
  return (await measure()).reduce((sum, time) => sum + time, 0);
}

async function traced(page: Page, work: () => Promise<unknown>): Promise<TraceEvent[]> {
  const session = await page.context().newCDPSession(page);
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => {
    events.push(...(value as unknown as TraceEvent[]));
  });
  const done = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  const includedCategories = ['toplevel', 'blink.user_timing'];
  await session.send('Tracing.start', { traceConfig: { includedCategories } });
  await work();
  await session.send('Tracing.end');
  await done;
  await session.detach();
  return events;
}

/** An extension that does nothing in every page. */
async function writeEmptyExtension(folder: string): Promise<void> {
  const manifest = {
    manifest_version: 3,
    name: 'Empty',
    version: '1',
    content_scripts: [{ matches: ['<all_urls>'], all_frames: true, js: ['content.js'] }],
    browser_specific_settings: { gecko: { id: 'empty@empty.example' } },
  };
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest));
  await writeFile(join(folder, 'content.js'), 'void 0;\n');
}
