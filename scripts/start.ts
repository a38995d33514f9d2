/**
 * `npm start`: builds Glossa and opens a browser with it on a page to try it on. `--firefox` takes
 * Firefox instead of Chromium. Without a display, or with `--pictures`, it opens the same page in a
 * browser without a window, and writes pictures to `screenshots/`.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type BrowserName, needBrowser } from './browsers';
import { BUILDS, build, ROOT } from './builds';
import { takePictures } from './pictures';
import { PAGES, serve } from './serve';
import { showBrowser } from './show-browser';

try {
  await start();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

async function start(): Promise<void> {
  const { values } = parseArgs({
    options: { firefox: { type: 'boolean' }, pictures: { type: 'boolean' } },
  });
  const name: BrowserName = values.firefox ? 'firefox' : 'chromium';
  if (!build(name)) throw new Error('Glossa could not be built.');
  const program = needBrowser(name);
  const server = await serve(PAGES);
  const address = `http://localhost:${server.port}/demo/`;
  try {
    if (values.pictures || !hasDisplay()) {
      const folder = join(ROOT, 'screenshots');
      const files = await takePictures({
        name,
        program,
        extension: BUILDS[name],
        proxy: server.port,
        folder,
      });
      console.log(
        `\n${values.pictures ? '' : 'There is no display here. '}Pictures of Glossa at work:`,
      );
      for (const file of files) console.log(`  ${file}`);
    } else {
      console.log(`\nGlossa is on ${address}: point at an underlined word.`);
      console.log('Beside it is the page that new readers see first. Close the browser to end.');
      await showBrowser(name, program, BUILDS[name], address);
    }
  } finally {
    await server.close();
  }
}

/** Whether there is a display. */
function hasDisplay(): boolean {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}
