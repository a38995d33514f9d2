/**
 * Builds the extension of the folder that this file is in, and takes a picture of every state
 * of its interface, in each way that readers may look at it. `npm run visual` runs it in two
 * revisions, each of which knows its own states.
 *
 *     tsx scripts/visual/take.ts --into FOLDER [--only TEXT]
 */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { launch } from '../../tests/e2e/drivers/launch';
import { Glossa } from '../../tests/e2e/glossa';
import { needBrowser } from '../browsers';
import { BUILDS, build } from '../builds';
import { PAGES, serve } from '../serve';
import type { VisualState } from './state';
import { STATES } from './states';
import { VARIANTS, type Variant } from './variants';

const { values } = parseArgs({ options: { into: { type: 'string' }, only: { type: 'string' } } });
process.exitCode = await takeAll(values.into ?? '', values.only ?? '').catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  return 1;
});

async function takeAll(folder: string, only: string): Promise<number> {
  if (folder === '') throw new Error('--into is missing.');
  if (!build('chromium')) return 1;
  await mkdir(folder, { recursive: true });
  for (const variant of VARIANTS) {
    const states = STATES.filter(
      (state) =>
        (state.ways?.includes(variant.name) ?? true) && nameOf(state, variant).includes(only),
    );
    if (states.length > 0) await take(variant, states, folder);
  }
  return 0;
}

/** Takes pictures of states in one browser. */
async function take(
  variant: Variant,
  states: readonly VisualState[],
  folder: string,
): Promise<void> {
  const server = await serve(PAGES);
  const driver = await launch('chromium', {
    program: needBrowser('chromium'),
    extension: BUILDS.chromium,
    proxy: server.port,
    ...variant.look,
  });
  try {
    const glossa = await Glossa.in(driver);
    for (const state of states) {
      const name = nameOf(state, variant);
      const tab = await state.show(glossa, variant);
      await tab.screenshot(join(folder, `${name}.png`));
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
}

function nameOf(state: VisualState, variant: Variant): string {
  return `${state.name}.${variant.name}`;
}
