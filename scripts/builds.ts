/** Where the built extension of each browser is, and how to build it. */
import { type ChildProcessWithoutNullStreams, spawn, spawnSync } from 'node:child_process';
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
  // Windows starts npx only through its shell.
  shell: process.platform === 'win32',
} as const;

/** The arguments of `wxt` that build Glossa for each browser. */
export const BUILD_ARGUMENTS: Readonly<Record<BrowserName, readonly string[]>> = {
  chromium: ['build'],
  firefox: ['build', '-b', 'firefox'],
};

/** Builds Glossa for a browser. @returns whether it succeeded; errors are on the screen */
export function build(name: BrowserName): boolean {
  return runTool('wxt', BUILD_ARGUMENTS[name]);
}

/**
 * Runs a program of the project's packages in the project's folder. Its output is ours.
 *
 * @returns whether it succeeded
 * @throws if it can't be started
 */
export function runTool(program: string, args: readonly string[]): boolean {
  const { status, error } = spawnSync('npx', ['--no-install', program, ...args], {
    ...OPTIONS,
    stdio: 'inherit',
  });
  if (error) throw error;
  return status === 0;
}

/**
 * Runs a program of the project's packages in the project's folder, at the same time as others.
 *
 * @param onOutput receives its output as it comes
 * @param env is added to the environment
 * @returns whether it succeeded; rejects if it can't be started
 */
export function runBeside(
  program: string,
  args: readonly string[],
  onOutput: (output: Buffer) => void,
  env: Readonly<Record<string, string>> = {},
): Promise<boolean> {
  return ended(
    spawn('npx', ['--no-install', program, ...args], {
      ...OPTIONS,
      env: { ...process.env, ...env },
    }),
    onOutput,
  );
}

/**
 * Runs knip, one of the tests' packages, at the same time as other programs.
 *
 * @param onOutput receives its output as it comes
 * @returns whether everything here is used
 */
export function findUnused(onOutput: (output: Buffer) => void): Promise<boolean> {
  const knip = join('tests', 'node_modules', 'knip', 'bin', 'knip.js');
  return ended(spawn(process.execPath, [knip], { cwd: ROOT }), onOutput);
}

function ended(
  child: ChildProcessWithoutNullStreams,
  onOutput: (output: Buffer) => void,
): Promise<boolean> {
  return new Promise((resolve, reject) => {
    child.stdout.on('data', onOutput);
    child.stderr.on('data', onOutput);
    child.on('error', reject);
    child.on('close', (status) => resolve(status === 0));
  });
}
