/**
 * `npm run visual`: takes a picture of every state of Glossa's interface, as it is now and as it
 * was in another revision, on the same machine with the same browser and fonts, and writes a report
 * of the differences.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ROOT } from './builds';
import { readPng, writePng } from './png';
import { difference } from './visual/compare';
import { htmlReport, type PictureChange } from './visual/report';
import { withRevision } from './visual/revision';

const USAGE = `Usage:
  npm run visual -- --base REVISION [--only TEXT]

  --base REVISION  what to compare the files here with, such as main or HEAD
  --only TEXT      only pictures with TEXT in their names, such as card or .dark

The report is screenshots/visual/report.html.
Exit code: 0 where no picture differs, 1 where one does, 2 where they couldn't be compared.`;

const FOLDER = join(ROOT, 'screenshots', 'visual');
const BEFORE = join(FOLDER, 'before');
const NOW = join(FOLDER, 'now');
const REPORT = join(FOLDER, 'report.html');

process.exitCode = await main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  return 2;
});

async function main(): Promise<number> {
  const { base, only } = readArguments();
  await rm(FOLDER, { recursive: true, force: true });
  await mkdir(FOLDER, { recursive: true });
  await withRevision(base, async (folder) => take(folder, BEFORE, only));
  take(ROOT, NOW, only);
  const names = [...new Set([...(await pictures(BEFORE)), ...(await pictures(NOW))])].sort();
  if (names.length === 0) throw new Error(`No picture has “${only}” in its name.`);
  const changes: PictureChange[] = [];
  for (const name of names) {
    const change = await changeOf(name);
    if (!change) continue;
    changes.push(change);
    console.log(`${name}: ${change.summary}`);
  }
  await writeFile(REPORT, htmlReport(base, names.length, changes));
  console.log(`${changes.length} of ${names.length} pictures differ; see ${REPORT}`);
  return changes.length > 0 ? 1 : 0;
}

/** Runs the script in a folder that takes the pictures of its own interface. */
function take(root: string, into: string, only: string): void {
  const script = join('scripts', 'visual', 'take.ts');
  if (!existsSync(join(root, script))) {
    throw new Error('That revision is too old: it has no script that takes its pictures.');
  }
  const args = ['--no-install', 'tsx', script, '--into', into, '--only', only];
  const shell = process.platform === 'win32';
  const { status, error } = spawnSync('npx', args, { cwd: root, stdio: 'inherit', shell });
  if (error) throw error;
  if (status !== 0) throw new Error(`Pictures could not be taken in ${root}.`);
}

/** Names of the pictures in a folder. */
async function pictures(folder: string): Promise<string[]> {
  if (!existsSync(folder)) return [];
  return (await readdir(folder)).map((file) => file.replace(/\.png$/, ''));
}

/** @returns undefined where nothing differs */
async function changeOf(name: string): Promise<PictureChange | undefined> {
  const before = join(BEFORE, `${name}.png`);
  const now = join(NOW, `${name}.png`);
  if (!existsSync(before)) return { name, summary: 'is new', now: await readFile(now) };
  if (!existsSync(now)) return { name, summary: 'is gone', before: await readFile(before) };
  const found = difference(await readPng(now), await readPng(before));
  if (!found) return;
  return {
    name,
    summary: found.summary,
    before: await readFile(before),
    now: await readFile(now),
    difference: writePng(found.picture),
  };
}

function readArguments(): { base: string; only: string } {
  const options = { base: { type: 'string' }, only: { type: 'string' } } as const;
  try {
    const { base, only = '' } = parseArgs({ options }).values;
    if (!base) throw new Error('--base is missing.');
    return { base, only };
  } catch (error) {
    throw new Error(`${error instanceof Error ? error.message : error}\n\n${USAGE}`);
  }
}
