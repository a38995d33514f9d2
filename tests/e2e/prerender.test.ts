/**
 * A page that the browser loads before the reader goes there. Chromium does this only if nothing
 * but the active page is driven, so Puppeteer is used here; Firefox doesn't do it at all.
 */
import { launch } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { needBrowser } from '../../scripts/browsers';
import { BUILDS } from '../../scripts/builds';
import { PAGES, serve } from '../../scripts/serve';
import { browserName } from './use-glossa';

test.skipIf(browserName === 'firefox')(
  'a page that is loaded ahead is marked when it is shown, and not before',
  async () => {
    const server = await serve(PAGES);
    const browser = await launch({
      executablePath: needBrowser('chromium'),
      pipe: true,
      enableExtensions: [BUILDS.chromium],
      args: ['--no-sandbox'],
    });
    try {
      await browser.waitForTarget((target) => target.url().endsWith('/welcome.html'));
      const page = await browser.newPage();
      await page.goto(`http://127.0.0.1:${server.port}/ahead.html`);
      const report = (path: string) => server.requests.find((each) => each.path === path)?.body;
      await expect.poll(() => report('/loaded'), { timeout: 15_000 }).toBe('["ahead"]');
      // Long enough for marks to appear, if Glossa didn't wait.
      await new Promise((resolve) => setTimeout(resolve, 1_000));
      // Not `page.click`: Puppeteer loses the frame when the other page takes its place.
      await page.evaluate('void setTimeout(() => document.querySelector("a").click())');
      await expect
        .poll(() => report('/marked'), { timeout: 15_000 })
        .toBe('["ahead","shown with 0 marks"]');
    } finally {
      await browser.close();
      await server.close();
    }
  },
);
