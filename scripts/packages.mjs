/**
 * Installs the packages of a folder with a lock file, where they are missing or not those of
 * the lock file: the project's own, and those that only tests in browsers need (`tests/`).
 * Plain JavaScript: it must run on a fresh clone with nothing but Node.
 *
 *     node scripts/packages.mjs tests
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const folder of process.argv.slice(2)) needPackages(folder);
}

/**
 * Installs a folder's packages unless they are there. Where that fails, this program ends
 * with npm's exit code.
 *
 * @param {string} folder path from the project's root
 */
export function needPackages(folder) {
  const cwd = join(ROOT, folder);
  if (packagesAreThere(cwd)) return;
  const isWindows = process.platform === 'win32';
  const { status, error } = spawnSync(
    isWindows ? 'npm.cmd' : 'npm',
    ['ci', '--no-audit', '--no-fund'],
    { cwd, stdio: 'inherit', shell: isWindows },
  );
  if (error) throw error;
  if (status !== 0) process.exit(status ?? 1);
}

/**
 * Whether `node_modules` matches the lock file. File times would not show it: a checkout changes
 * the lock file's.
 *
 * @param {string} folder
 */
function packagesAreThere(folder) {
  const installed = join(folder, 'node_modules', '.package-lock.json');
  if (!existsSync(installed)) return false;
  const there = JSON.parse(readFileSync(installed, 'utf8')).packages;
  const wanted = JSON.parse(readFileSync(join(folder, 'package-lock.json'), 'utf8')).packages;
  return Object.entries(wanted).every(
    ([path, { version, optional, devOptional }]) =>
      path === '' ||
      there[path]?.version === version ||
      (!there[path] && (optional || devOptional)),
  );
}
