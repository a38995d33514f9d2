/**
 * `npm start`: builds Glossa and opens a browser with it on a page to try it on.
 * `--firefox` takes Firefox instead of Chromium. Where there is no display, or with
 * `--pictures`, it drives the same page unseen and leaves pictures in `screenshots/`.
 */
import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { launch } from 'puppeteer-core';
import { type BrowserName, needBrowser } from './browsers';
import { BUILDS, build, ROOT } from './builds';
import { takePictures } from './pictures';
import { PAGES, serve } from './serve';

try {
  await start();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

async function start(): Promise<void> {
  const { values } = parseArgs({
    options: { firefox: { type: 'boolean' }, pictures: { type: 'boolean' } },
  });
  const name: BrowserName = values.firefox ? 'firefox' : 'chromium';
  if (!build(name)) throw new Error('Glossa could not be built.');
  const program = needBrowser(name);
  const server = await serve(PAGES);
  const address = `http://localhost:${server.port}/demo/`;
  try {
    if (values.pictures || !hasDisplay()) {
      const folder = join(ROOT, 'screenshots');
      const files = await takePictures({
        name,
        program,
        extension: BUILDS[name],
        proxy: server.port,
        folder,
      });
      console.log(
        `\n${values.pictures ? '' : 'There is no display here. '}Pictures of Glossa at work:`,
      );
      for (const file of files) console.log(`  ${file}`);
    } else {
      console.log(`\nGlossa is on ${address}: point at an underlined word.`);
      console.log(
        'Beside it stands the page that new readers see first. Close the browser to end.',
      );
      await (name === 'firefox' ? showFirefox : showChromium)(program, BUILDS[name], address);
    }
  } finally {
    await server.close();
  }
}

/** Whether windows can be shown. */
function hasDisplay(): boolean {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

/** Resolves when the browser is closed. */
async function showChromium(program: string, extension: string, address: string): Promise<void> {
  const profile = await mkdtemp(join(tmpdir(), 'glossa-try-'));
  const args = [
    `--user-data-dir=${profile}`,
    '--no-first-run',
    '--no-default-browser-check',
    `--disable-extensions-except=${extension}`,
    `--load-extension=${extension}`,
    // Chromium refuses its sandbox to root.
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    address,
  ];
  const code = await new Promise<number | null>((resolve, reject) => {
    const browser = spawn(program, args, { stdio: 'ignore' });
    browser.once('error', reject);
    browser.once('exit', resolve);
  });
  await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  if (code) throw new Error(`${program} ended with code ${code}.`);
}

/** Resolves when the browser is closed. Firefox takes an unpacked extension only by protocol. */
async function showFirefox(program: string, extension: string, address: string): Promise<void> {
  const browser = await launch({
    browser: 'firefox',
    executablePath: program,
    headless: false,
    defaultViewport: null,
  });
  await browser.installExtension(extension);
  const [page = await browser.newPage()] = await browser.pages();
  await page.goto(address);
  await new Promise<void>((resolve) => browser.once('disconnected', () => resolve()));
}
