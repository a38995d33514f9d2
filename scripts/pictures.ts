/** Takes screenshots of Glossa at work on the demo page, in a browser without a window. */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { launch } from '../tests/e2e/drivers/launch';
import { Glossa } from '../tests/e2e/glossa';
import type { BrowserName } from './browsers';
import { until } from './until';

export interface PicturesOf {
  readonly name: BrowserName;
  readonly program: string;
  /** Folder of the build. */
  readonly extension: string;
  /** Port of `serve`. */
  readonly proxy: number;
  /** The folder for the pictures. */
  readonly folder: string;
}

/** A term on the demo page and its section, for the pictures. */
const TERM = 'treatment-resistant depression';

/**
 * Pictures of the page, the card, the popup and the reader, light and dark.
 *
 * @returns the paths of the files
 * @throws when the browser doesn't start or Glossa doesn't do its work.
 */
export async function takePictures(of: PicturesOf): Promise<string[]> {
  await mkdir(of.folder, { recursive: true });
  const files: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    const driver = await launch(of.name, { ...of, colorScheme });
    const fileOf = (what: string) => {
      const file = join(
        of.folder,
        `${of.name}-${what}${colorScheme === 'dark' ? '-dark' : ''}.png`,
      );
      files.push(file);
      return file;
    };
    try {
      await picturesIn(await Glossa.in(driver), fileOf);
    } finally {
      await driver.close();
    }
  }
  return files;
}

async function picturesIn(glossa: Glossa, fileOf: (what: string) => string): Promise<void> {
  const tab = await glossa.open('http://localhost/demo/');
  await until('the terms are marked', async () => (await glossa.terms(tab)).includes(TERM));
  await tab.screenshot(fileOf('page'));

  await glossa.pointAt(tab, TERM);
  await until('the card opens', async () => (await glossa.card(tab)) !== null);
  await settle();
  await tab.screenshot(fileOf('card'));

  const popup = await glossa.popup(tab);
  await until('the popup lists the terms', () =>
    popup.evaluate<boolean>(`document.body.innerText.includes(${JSON.stringify(TERM)})`),
  );
  await settle();
  await popup.screenshot(fileOf('popup'));

  const reader = await glossa.page('/reader.html');
  await until('the reader shows the article', () =>
    reader.evaluate<boolean>('document.querySelector("h1, h2") !== null'),
  );
  await settle();
  await reader.screenshot(fileOf('reader'));
}

/** Lets transitions end. */
async function settle(): Promise<void> {
  await pause(500);
}
