/** The sweep over saved pages, on pages of our own that give extensions trouble. */
import { afterAll, describe, expect, test } from 'vitest';
import { PAGES } from '../../scripts/serve';
import { type SweepServer, serveFolder } from '../../scripts/sweep/page-server';
import { Sweeper } from '../../scripts/sweep/sweeper';
import { browserName } from './use-glossa';

const FILES = ['clobbered.html', 'shadows.html'];

describe.each(['highlight', 'elements'] as const)('marked as %s', (painter) => {
  const made: { server?: SweepServer; sweeper?: Sweeper } = {};

  test.each(FILES)('%s is what it is without Glossa', async (file) => {
    made.server ??= await serveFolder(PAGES);
    made.sweeper ??= new Sweeper(made.server, { browser: browserName, painter, timeout: 25_000 });
    const report = await made.sweeper.sweep(file);
    expect(report).toMatchObject({ status: 'clean', failures: [], changesItself: false });
    expect(report.shown).toBeGreaterThan(0);
  });

  test('a page that leaves by itself is none to be judged', async () => {
    made.server ??= await serveFolder(PAGES);
    made.sweeper ??= new Sweeper(made.server, { browser: browserName, painter, timeout: 25_000 });
    const report = await made.sweeper.sweep('leaving.html');
    expect(report).toMatchObject({ status: 'unloadable', failures: [] });
    expect(report.reason).toMatch(/navigat/);
  });

  afterAll(async () => {
    await made.sweeper?.close();
    await made.server?.close();
  });
});
