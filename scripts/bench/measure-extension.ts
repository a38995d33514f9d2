/**
 * Measures what only the built extension can show: its card, and its worker's start. Chromium only.
 */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from 'playwright';
import { DWELL_MS } from '../../src/card/machine';
import { needBrowser } from '../browsers';
import { BUILDS } from '../builds';
import type { SavedPageServer } from './page-server';
import { median } from './samples';

export interface ExtensionFigures {
  /** From the dwell's end to the frame that shows the card: the first time on a page (ms). */
  readonly cardFirst: number;
  /** The same, later. */
  readonly cardWarm: number;
  /** From opening the popup to its first content (ms). */
  readonly popupPaint: number;
  /** From a request to the reply of a worker that must be started (ms). */
  readonly coldStart: number;
  /** The same for an extension whose worker only replies. */
  readonly emptyStart: number;
}

const TIMES = 7;

/** Replies to everything at once. */
const EMPTY_WORKER = 'chrome.runtime.onMessage.addListener((m, s, answer) => answer({ ok: 1 }));';

export async function measureExtension(server: SavedPageServer): Promise<ExtensionFigures> {
  const folder = await mkdtemp(join(tmpdir(), 'glossa-bench-'));
  const empty = join(folder, 'empty');
  await makeEmptyExtension(empty);
  const extensions = `${BUILDS.chromium},${empty}`;
  const context = await chromium.launchPersistentContext(join(folder, 'profile'), {
    executablePath: needBrowser('chromium'),
    viewport: { width: 1280, height: 800 },
    args: [
      '--no-sandbox',
      `--disable-extensions-except=${extensions}`,
      `--load-extension=${extensions}`,
    ],
  });
  try {
    const cards: Cards[] = [];
    for (let i = 0; i < TIMES; i++) cards.push(await measureCards(context, server));
    return {
      cardFirst: median(cards.map(({ first }) => first)),
      cardWarm: median(cards.map(({ warm }) => warm)),
      popupPaint: await popupPaintOf(context),
      coldStart: await coldStartOf(context, 'Glossa'),
      emptyStart: await coldStartOf(context, 'Empty'),
    };
  } finally {
    await context.close();
    await rm(folder, { recursive: true, force: true });
  }
}

async function makeEmptyExtension(folder: string): Promise<void> {
  await mkdir(folder);
  const manifest = {
    manifest_version: 3,
    name: 'Empty',
    version: '1',
    background: { service_worker: 'worker.js' },
    options_ui: { page: 'options.html', open_in_tab: true },
  };
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest));
  await writeFile(join(folder, 'worker.js'), EMPTY_WORKER);
  await writeFile(join(folder, 'options.html'), '<!doctype html><title>Empty</title>');
}

interface Cards {
  readonly first: number;
  readonly warm: number;
}

async function measureCards(context: BrowserContext, server: SavedPageServer): Promise<Cards> {
  const page = await context.newPage();
  await page.goto(server.addressOf('made-1000'));
  await page.waitForFunction(() => CSS.highlights.size > 0);
  // The card's code comes with the first hit.
  await page.waitForTimeout(500);
  await page.evaluate(watch);
  const first = await point(page);
  const warm = await point(page);
  await page.close();
  return { first, warm };
}

interface Watched {
  glossaMoved?: number;
}

/** Runs in the page: records when the pointer last moved. */
function watch(): void {
  const watched = globalThis as Watched;
  addEventListener('pointermove', ({ timeStamp }) => (watched.glossaMoved = timeStamp), true);
}

/**
 * Runs in the page: the time (ms) of the first frame that has the card at a point.
 */
async function shownAt({ x, y }: { x: number; y: number }): Promise<number> {
  while (!document.elementFromPoint(x, y)?.matches('div[title=""]')) {
    await new Promise(requestAnimationFrame);
  }
  return performance.now();
}

/** Rests on the first term until its card shows, and leaves again. */
async function point(page: Page): Promise<number> {
  const { x, y } = await page.evaluate(() => {
    const text = document.querySelector('p')?.firstChild as Text;
    const range = new Range();
    const start = text.data.indexOf('ketamine');
    range.setStart(text, start);
    range.setEnd(text, start + 4);
    const { left, top, width, height } = range.getBoundingClientRect();
    return { x: left + width / 2, y: top + height / 2 };
  });
  // The card opens below its term.
  const shown = page.evaluate(shownAt, { x: x + 20, y: y + 40 });
  await page.mouse.move(x, y);
  const moved = 'globalThis.glossaMoved';
  const took = (await shown) - (await page.evaluate<number>(moved));
  await page.mouse.move(1_000, 700);
  await page.waitForTimeout(800);
  return took - DWELL_MS;
}

/** Median of the time from opening the popup to its first content (ms). */
async function popupPaintOf(context: BrowserContext): Promise<number> {
  const page = await openOptions(context, 'Glossa');
  const popup = new URL('/popup.html', page.url()).href;
  const times: number[] = [];
  for (let i = 0; i < TIMES; i++) {
    await page.goto(popup);
    times.push(
      await page.evaluate(
        () =>
          new Promise<number>((resolve) => {
            new PerformanceObserver((list) => {
              const [paint] = list.getEntriesByName('first-contentful-paint');
              if (paint) resolve(paint.startTime);
            }).observe({ type: 'paint', buffered: true });
          }),
      ),
    );
  }
  await page.close();
  return median(times);
}

/** Median of the time from waking a stopped worker to its first reply (ms). */
async function coldStartOf(context: BrowserContext, name: 'Glossa' | 'Empty'): Promise<number> {
  const page = await openOptions(context, name);
  const session = await context.newCDPSession(page);
  await session.send('ServiceWorker.enable');
  const times: number[] = [];
  for (let i = 0; i < TIMES; i++) {
    await session.send('ServiceWorker.stopAllWorkers');
    await page.waitForTimeout(300);
    times.push(
      await page.evaluate(async () => {
        const { chrome } = globalThis as unknown as {
          chrome: { runtime: { sendMessage(message: object): Promise<unknown> } };
        };
        const start = performance.now();
        await chrome.runtime.sendMessage({ kind: 'lookup', words: ['ketamine'], known: [] });
        return performance.now() - start;
      }),
    );
  }
  await page.close();
  return median(times);
}

/** @throws if there is no such extension */
async function openOptions(context: BrowserContext, name: string): Promise<Page> {
  for (const worker of context.serviceWorkers()) {
    const page = await context.newPage();
    await page.goto(new URL('/options.html', worker.url()).href);
    const own = await page.evaluate(
      () =>
        (
          globalThis as unknown as { chrome: { runtime: { getManifest(): { name: string } } } }
        ).chrome.runtime.getManifest().name,
    );
    if (own === name) return page;
    await page.close();
  }
  throw new Error(`The extension "${name}" didn't start.`);
}
