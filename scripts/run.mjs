/**
 * Runs one of the scripts beside it, after installing the project's packages where they
 * are missing or not those of the lock file. Plain JavaScript: it must run on a fresh
 * clone with nothing but Node.
 *
 * node scripts/run.mjs start --firefox
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const [script, ...rest] = process.argv.slice(2);

needNode();
if (!packagesAreThere()) run(npm(), ['ci', '--no-audit', '--no-fund']);
run(process.execPath, ['--import', 'tsx', join(ROOT, 'scripts', `${script}.ts`), ...rest]);

/** Ends with a message where Node is older than package.json asks for. */
function needNode() {
  const { engines } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  const [wanted, has] = [engines.node.replace(/^\D+/, ''), process.versions.node].map((version) =>
    version.split('.').map(Number),
  );
  const isOlder = has[0] < wanted[0] || (has[0] === wanted[0] && has[1] < (wanted[1] ?? 0));
  if (!isOlder) return;
  console.error(`Glossa needs Node ${engines.node}; this is ${process.versions.node}.`);
  process.exit(1);
}

/**
 * Whether `node_modules` holds what the lock file says. File times would tell nothing:
 * a checkout touches the lock file.
 */
function packagesAreThere() {
  const installed = join(ROOT, 'node_modules', '.package-lock.json');
  if (!existsSync(installed)) return false;
  const there = JSON.parse(readFileSync(installed, 'utf8')).packages;
  const wanted = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')).packages;
  return Object.entries(wanted).every(
    ([path, { version, optional, devOptional }]) =>
      path === '' ||
      there[path]?.version === version ||
      (!there[path] && (optional || devOptional)),
  );
}

function npm() {
  return process.platform === 'win32' ? 'npm.cmd' : 'npm';
}

/** Runs a command in the project's folder; where it fails, this program ends with its code. */
function run(command, args) {
  const { status, error } = spawnSync(command, args, {
    cwd: ROOT,
    stdio: 'inherit',
    shell: command.endsWith('.cmd'),
  });
  if (error) throw error;
  if (status !== 0) process.exit(status ?? 1);
}
