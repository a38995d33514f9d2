/** The files of a revision in a folder of their own, ready to be built. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../builds';

/** Folders with packages of their own. */
const WITH_PACKAGES = ['.', 'tests'];

/**
 * Does something with the files of a revision, then removes them.
 *
 * @throws when Git doesn't know the revision, or its packages can't be installed.
 */
export async function withRevision<T>(
  revision: string,
  work: (folder: string) => Promise<T>,
): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'glossa-base-'));
  try {
    const archive = join(folder, 'files.tar');
    run('git', ['archive', '--format=tar', `--output=${archive}`, revision], ROOT);
    run('tar', ['-xf', archive], folder);
    for (const part of WITH_PACKAGES) await addPackages(folder, part);
    // `tsconfig.json` is based on what WXT writes.
    run('npx', ['--no-install', 'wxt', 'prepare'], folder);
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** Shares the packages that are here where they are the same; else installs them. */
async function addPackages(folder: string, part: string): Promise<void> {
  const lock = join(folder, part, 'package-lock.json');
  if (!existsSync(lock)) return;
  const [theirs, ours] = await Promise.all(
    [lock, join(ROOT, part, 'package-lock.json')].map((file) => readFile(file, 'utf8')),
  );
  if (theirs === ours) {
    const packages = join(part, 'node_modules');
    // Windows makes links to folders without special rights only as junctions.
    await symlink(join(ROOT, packages), join(folder, packages), 'junction');
  } else {
    run('npm', ['ci', '--no-audit', '--no-fund'], join(folder, part));
  }
}

function run(program: string, args: readonly string[], cwd: string): void {
  const shell = process.platform === 'win32' && program.startsWith('np');
  const { status, error } = spawnSync(program, args, { cwd, stdio: 'inherit', shell });
  if (error) throw error;
  if (status !== 0) throw new Error(`${program} ${args[0]} failed.`);
}
