/** Where the built extension of each browser lies, and building it. */
import { spawn, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BrowserName } from './browsers';

export const ROOT = fileURLToPath(new URL('..', import.meta.url));

export const BUILDS: Readonly<Record<BrowserName, string>> = {
  chromium: join(ROOT, '.output/chrome-mv3'),
  firefox: join(ROOT, '.output/firefox-mv2'),
};

const OPTIONS = {
  cwd: ROOT,
  // Windows starts npx only by its shell.
  shell: process.platform === 'win32',
} as const;

/** Builds Glossa for a browser. @returns whether it could; what was wrong is on the screen. */
export function build(name: BrowserName): boolean {
  return runTool('wxt', ['build', ...(name === 'firefox' ? ['-b', 'firefox'] : [])]);
}

/**
 * Runs a program of the project's packages in the project's folder, with our output.
 *
 * @returns whether it ended well
 * @throws when it can't be started.
 */
export function runTool(program: string, args: readonly string[]): boolean {
  const { status, error } = spawnSync('npx', ['--no-install', program, ...args], {
    ...OPTIONS,
    stdio: 'inherit',
  });
  if (error) throw error;
  return status === 0;
}

/** Runs knip, one of the tests' packages. @returns whether everything that is here is used */
export function findUnused(): boolean {
  const knip = join('tests', 'node_modules', 'knip', 'bin', 'knip.js');
  const { status, error } = spawnSync(process.execPath, [knip], { cwd: ROOT, stdio: 'inherit' });
  if (error) throw error;
  return status === 0;
}

/**
 * Runs a program of the project's packages in the project's folder, beside others.
 *
 * @param heard takes its output as it comes
 * @param env is added to the environment
 * @returns whether it ended well; rejects when it can't be started
 */
export function runBeside(
  program: string,
  args: readonly string[],
  heard: (output: Buffer) => void,
  env: Readonly<Record<string, string>> = {},
): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const child = spawn('npx', ['--no-install', program, ...args], {
      ...OPTIONS,
      env: { ...process.env, ...env },
    });
    child.stdout.on('data', heard);
    child.stderr.on('data', heard);
    child.on('error', reject);
    child.on('close', (status) => resolve(status === 0));
  });
}
