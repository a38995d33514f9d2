/**
 * Runs one of the scripts beside it, after installing the packages of the project and of its
 * tests where they are missing or not those of the lock files. Plain JavaScript: it must run
 * on a fresh clone with nothing but Node.
 *
 *     node scripts/run.mjs start --firefox
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { needPackages } from './packages.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const [script, ...rest] = process.argv.slice(2);

needNode();
for (const folder of ['.', 'tests']) needPackages(folder);
const { status, error } = spawnSync(
  process.execPath,
  ['--import', 'tsx', join(ROOT, 'scripts', `${script}.ts`), ...rest],
  { cwd: ROOT, stdio: 'inherit' },
);
if (error) throw error;
process.exitCode = status ?? 1;

/** Ends with a message if package.json doesn't accept this version of Node. */
function needNode() {
  const { engines } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  const [major, minor] = process.versions.node.split('.').map(Number);
  const isAccepted = engines.node.split('||').some((/** @type {string} */ range) => {
    const [, sign, fromMajor, fromMinor] = /(\^|>=)(\d+)\.(\d+)/.exec(range) ?? [];
    const isNewer = sign === '>=' && major > Number(fromMajor);
    return isNewer || (major === Number(fromMajor) && minor >= Number(fromMinor));
  });
  if (isAccepted) return;
  console.error(`Glossa needs Node ${engines.node}; this is ${process.versions.node}.`);
  process.exit(1);
}
