/** A visible Firefox. It loads an unpacked extension only over the protocol. */
import { launch } from 'puppeteer-core';

/** Resolves when the browser is closed. */
export async function showFirefox(
  program: string,
  extension: string,
  address: string,
): Promise<void> {
  const browser = await launch({
    browser: 'firefox',
    executablePath: program,
    headless: false,
    defaultViewport: null,
  });
  await browser.installExtension(extension);
  const [page = await browser.newPage()] = await browser.pages();
  await page.goto(address);
  await new Promise<void>((resolve) => browser.once('disconnected', () => resolve()));
}
