/**
 * `npm run visual`: takes a picture of every state of Glossa's interface, in each way that
 * readers may look at it, and compares it with the one that was last found good.
 */
import { mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { launch } from '../tests/e2e/drivers/launch';
import { Glossa } from '../tests/e2e/glossa';
import { needBrowser } from './browsers';
import { BUILDS, build, ROOT } from './builds';
import { PAGES, serve } from './serve';
import { accept, compare } from './visual/compare';
import type { VisualState } from './visual/state';
import { STATES } from './visual/states';
import { VARIANTS, type Variant } from './visual/variants';

const USAGE = `Usage:
  npm run visual -- [--update] [--only TEXT]

  --update      takes the new pictures for good
  --only TEXT   only pictures with TEXT in their names

The good ones are in tests/visual/. What they look like depends on the fonts of the machine:
on another one, take them for good once before a change, and compare after it.`;

/** What was last found good. */
const GOOD = join(ROOT, 'tests', 'visual');

/** What was taken now, and what differs. */
const TAKEN = join(ROOT, 'screenshots', 'visual');

process.exitCode = await main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  return 1;
});

async function main(args: readonly string[]): Promise<number> {
  const { update, only } = readArguments(args);
  if (!build('chromium')) return 1;
  await rm(TAKEN, { recursive: true, force: true });
  await mkdir(TAKEN, { recursive: true });
  const names: string[] = [];
  for (const variant of VARIANTS) {
    const states = STATES.filter(
      (state) =>
        (state.ways?.includes(variant.name) ?? true) && nameOf(state, variant).includes(only),
    );
    if (states.length > 0) names.push(...(await take(variant, states)));
  }
  if (update) {
    await accept(names, TAKEN, GOOD);
    console.log(`${names.length} pictures are in tests/visual/.`);
    return 0;
  }
  return report(names);
}

/** Takes pictures of states in one browser. @returns their names */
async function take(variant: Variant, states: readonly VisualState[]): Promise<string[]> {
  const server = await serve(PAGES);
  const driver = await launch('chromium', {
    program: needBrowser('chromium'),
    extension: BUILDS.chromium,
    proxy: server.port,
    ...variant.look,
  });
  const names: string[] = [];
  try {
    const glossa = await Glossa.in(driver);
    for (const state of states) {
      const name = nameOf(state, variant);
      const tab = await state.show(glossa, variant);
      await tab.screenshot(join(TAKEN, `${name}.png`));
      names.push(name);
      console.log(name);
      await state.after?.(glossa);
      for (const other of await driver.tabs()) {
        if (glossa.needs(other)) continue;
        glossa.forget(other);
        await other.close();
      }
      await glossa.settings();
      await glossa.forgetGlossaries();
      await glossa.ask('forgetRecent', {});
      await glossa.ask('setPaused', { paused: false });
    }
  } finally {
    await driver.close();
    await server.close();
  }
  return names;
}

async function report(names: readonly string[]): Promise<number> {
  await mkdir(GOOD, { recursive: true });
  const known = new Set((await readdir(GOOD)).map((file) => file.replace(/\.png$/, '')));
  let failures = 0;
  for (const name of names) {
    const difference = known.has(name) ? await compare(name, TAKEN, GOOD) : 'there was none before';
    if (difference === null) continue;
    failures += 1;
    console.log(`${name}: ${difference}`);
  }
  console.log(
    failures === 0
      ? `All ${names.length} pictures are as they were.`
      : `${failures} of ${names.length} pictures differ; they are in screenshots/visual/.`,
  );
  return failures === 0 ? 0 : 1;
}

function nameOf(state: VisualState, variant: Variant): string {
  return `${state.name}.${variant.name}`;
}

function readArguments(args: readonly string[]): { update: boolean; only: string } {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: { update: { type: 'boolean' }, only: { type: 'string' } },
    });
    return { update: values.update ?? false, only: values.only ?? '' };
  } catch (error) {
    throw new Error(`${error instanceof Error ? error.message : error}\n\n${USAGE}`);
  }
}
