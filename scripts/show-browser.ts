/** Opens a browser window with Glossa, in a profile of its own. */
import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { showFirefox } from '../tests/e2e/drivers/show-firefox';
import type { BrowserName } from './browsers';

/**
 * Resolves when the browser is closed.
 *
 * @param extension folder of the build
 * @throws if the browser doesn't start, or doesn't load the extension
 */
export async function showBrowser(
  name: BrowserName,
  program: string,
  extension: string,
  address: string,
): Promise<void> {
  await (name === 'firefox' ? showFirefox : showChromium)(program, extension, address);
}

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
