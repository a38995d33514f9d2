/** Where the built extension of each browser lies, and building it. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BrowserName } from './browsers';

export const ROOT = fileURLToPath(new URL('..', import.meta.url));

export const BUILDS: Readonly<Record<BrowserName, string>> = {
  chromium: join(ROOT, '.output/chrome-mv3'),
  firefox: join(ROOT, '.output/firefox-mv2'),
};

/** Builds Glossa for a browser. @returns whether it could; what was wrong is on the screen. */
export function build(name: BrowserName): boolean {
  return run('wxt', ['build', ...(name === 'firefox' ? ['-b', 'firefox'] : [])]);
}

/**
 * Runs a program of the project's packages in the project's folder, with our output.
 *
 * @returns whether it ended well
 * @throws when it can't be started.
 */
export function run(program: string, args: readonly string[]): boolean {
  const { status, error } = spawnSync('npx', ['--no-install', program, ...args], {
    cwd: ROOT,
    stdio: 'inherit',
    // Windows starts npx only by its shell.
    shell: process.platform === 'win32',
  });
  if (error) throw error;
  return status === 0;
}
