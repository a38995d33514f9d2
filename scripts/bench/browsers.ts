/** A tab of a real browser that the bench evaluates scripts in. Nothing leaves the machine. */
import { chromium } from 'playwright';
import { launchBareFirefox } from '../../tests/e2e/drivers/bare-firefox';
import { type BrowserName, needBrowser } from '../browsers';
import type { Profile } from './profile';
import { longestByPhase, type TraceEvent } from './tasks';

/** What the bench uses of a tab, with either driver. */
export interface BenchTab {
  goto(address: string): Promise<unknown>;
  /** Evaluates an expression in the page; waits if it is a promise. */
  evaluate(expression: string): Promise<unknown>;
  /** Gives pages a global function. */
  exposeFunction(name: string, work: (...args: never[]) => unknown): Promise<unknown>;
  /** What only the DevTools protocol can do; absent in Firefox. */
  readonly devtools?: Devtools;
}

export interface Devtools {
  /** Slows the processor down by this factor; 1 is full speed. */
  throttle(factor: number): Promise<void>;
  /** Bytes of the page's JavaScript heap in use after a garbage collection. */
  heap(): Promise<number>;
  /** The same with the numbers of typed arrays, which are outside the heap. */
  memory(): Promise<number>;
  /** Runs `work` while the page's main thread is sampled every 0.1 ms. */
  profile(work: () => Promise<unknown>): Promise<Profile>;
  /**
   * Traces the page's main thread while `work` runs.
   *
   * @returns by phase, whose beginnings the page marks (`phase NAME`), the longest task in
   *   processor time (ms), which doesn't include what else the machine does
   */
  tasks(work: () => Promise<unknown>): Promise<Readonly<Record<string, number>>>;
  /** Milliseconds that the page's main thread has worked so far, by kind of work. */
  metrics(): Promise<Readonly<Record<string, number>>>;
}

export interface BenchBrowser {
  readonly version: string;
  readonly tab: BenchTab;
  close(): Promise<void>;
}

/** Names of other hosts lead nowhere. */
const OFFLINE = 'MAP * ~NOTFOUND, EXCLUDE 127.0.0.1';

const VIEWPORT = { width: 1280, height: 800 };

/** @throws when the browser isn't there or doesn't start. */
export function openBrowser(name: BrowserName): Promise<BenchBrowser> {
  return name === 'chromium' ? openChromium() : openFirefox();
}

async function openChromium(): Promise<BenchBrowser> {
  const browser = await chromium.launch({
    executablePath: needBrowser('chromium'),
    args: [`--host-resolver-rules=${OFFLINE}`, '--js-flags=--expose-gc'],
  });
  const page = await browser.newPage({ viewport: VIEWPORT });
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  const devtools: Devtools = {
    async throttle(factor) {
      await session.send('Emulation.setCPUThrottlingRate', { rate: factor });
    },
    async heap() {
      // Twice, because objects that a finaliser releases are collected only the second time.
      await session.send('HeapProfiler.collectGarbage');
      await session.send('HeapProfiler.collectGarbage');
      return (await session.send('Runtime.getHeapUsage')).usedSize;
    },
    async memory() {
      const heap = await this.heap();
      return heap + (await session.send('Runtime.getHeapUsage')).backingStorageSize;
    },
    async profile(work) {
      await session.send('Profiler.enable');
      await session.send('Profiler.setSamplingInterval', { interval: 100 });
      await session.send('Profiler.start');
      await work();
      const { profile } = await session.send('Profiler.stop');
      return profile;
    },
    async tasks(work) {
      const events: TraceEvent[] = [];
      const tracing = await browser.newBrowserCDPSession();
      tracing.on('Tracing.dataCollected', ({ value }) => {
        events.push(...(value as unknown as TraceEvent[]));
      });
      const done = new Promise((resolve) => tracing.once('Tracing.tracingComplete', resolve));
      const includedCategories = ['toplevel', 'blink.user_timing'];
      await tracing.send('Tracing.start', { traceConfig: { includedCategories } });
      try {
        await work();
      } finally {
        await tracing.send('Tracing.end');
        await done;
        await tracing.detach();
      }
      return longestByPhase(events);
    },
    async metrics() {
      const { metrics } = await session.send('Performance.getMetrics');
      const durations = metrics.filter((metric) => metric.name.endsWith('Duration'));
      return Object.fromEntries(durations.map((metric) => [metric.name, metric.value * 1000]));
    },
  };
  const tab: BenchTab = {
    goto: (address) => page.goto(address, { waitUntil: 'load' }),
    evaluate: (expression) => page.evaluate(expression),
    exposeFunction: (given, work) => page.exposeFunction(given, work),
    devtools,
  };
  return { version: `Chromium ${browser.version()}`, tab, close: () => browser.close() };
}

async function openFirefox(): Promise<BenchBrowser> {
  const browser = await launchBareFirefox({
    program: needBrowser('firefox'),
    viewport: VIEWPORT,
    // A long pass must not count as a hung script.
    timeoutMs: 600_000,
    preferences: {
      // A proxy that doesn't exist, for all hosts but this machine.
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': 9,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': 9,
      'network.proxy.no_proxies_on': '127.0.0.1',
      'dom.max_script_run_time': 0,
    },
  });
  const page = await browser.newPage();
  const tab: BenchTab = {
    goto: (address) => page.goto(address, { waitUntil: 'load' }),
    evaluate: (expression) => page.evaluate(expression),
    exposeFunction: (given, work) => page.exposeFunction(given, work as () => unknown),
  };
  return { version: await browser.version(), tab, close: () => browser.close() };
}
