/**
 * `npm run dev`: opens a browser with Glossa on a page to try it on, and rebuilds Glossa when
 * its code changes. `--firefox` takes Firefox instead of Chromium.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { createServer } from 'wxt';
import { needBrowser } from './browsers';
import { ROOT } from './builds';
import { PAGES, serve } from './serve';
import { showBrowser } from './show-browser';

const { values } = parseArgs({ options: { firefox: { type: 'boolean' } } });
const name = values.firefox ? 'firefox' : 'chromium';
const program = needBrowser(name);
const pages = await serve(PAGES);
const glossa = await createServer({ root: ROOT, browser: values.firefox ? 'firefox' : 'chrome' });
try {
  await glossa.start();
  const folder = values.firefox ? 'firefox-mv2-dev' : 'chrome-mv3-dev';
  const address = `http://localhost:${pages.port}/demo/`;
  await showBrowser(name, program, join(ROOT, '.output', folder), address);
} finally {
  await glossa.stop();
  await pages.close();
}
