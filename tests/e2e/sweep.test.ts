/** The sweep over saved pages, on pages of our own that give extensions trouble. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PAGES } from '../../scripts/serve';
import { type SweepServer, serveFolder } from '../../scripts/sweep/page-server';
import { Sweeper } from '../../scripts/sweep/sweeper';
import { browserName } from './use-glossa';

const FILES = ['clobbered.html', 'shadows.html'];

let server: SweepServer;
let sweeper: Sweeper;

beforeAll(async () => {
  server = await serveFolder(PAGES);
  sweeper = new Sweeper(server, { browser: browserName, painter: 'highlight', timeout: 25_000 });
});

afterAll(async () => {
  await sweeper.close();
  await server.close();
});

describe.each(['highlight', 'elements'] as const)('marked as %s', (painter) => {
  test.each(FILES)('%s is the same as without Glossa', async (file) => {
    const report = await sweeper.sweep(file, painter);
    expect(report).toMatchObject({ status: 'clean', failures: [], changesItself: false });
    expect(report.shown).toBeGreaterThan(0);
  });

  test('a page that navigates by itself is not judged', async () => {
    const report = await sweeper.sweep('leaving.html', painter);
    expect(report).toMatchObject({ status: 'unloadable', failures: [] });
    expect(report.reason).toMatch(/navigat/);
  });
});
