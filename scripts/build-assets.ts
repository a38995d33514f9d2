/**
 * What the build makes of `assets/`: the compiled glossary, and the toolbar icons in
 * each size from their SVG drawings.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { LOCALES } from '../assets/locales';
import { browserMessages } from '../src/i18n/locale';
import { everydayFile } from '../src/matching/subject/everyday';
import { EVERYDAY_LANGUAGES } from '../src/matching/subject/languages';
import { licencesOf } from './licences';
import { loadBundledGlossary, loadTopics } from './read-sources';

/** Pixel sizes browsers ask for: toolbar (16, 32), extension page (48), install (128). */
const ICON_SIZES = [16, 32, 48, 128];

/** A public file made of text. */
interface TextAsset {
  contents: string;
  relativeDest: string;
}

/** A public file copied from elsewhere. */
interface FileAsset {
  absoluteSrc: string;
  relativeDest: string;
}

/**
 * The bundled glossary as `glossary.json`.
 *
 * @throws when the sources have problems; the message lists each with file and line.
 */
export async function glossaryAsset(root: string): Promise<TextAsset> {
  const glossary = await loadBundledGlossary(join(root, 'assets'));
  return { contents: JSON.stringify(glossary), relativeDest: 'glossary.json' };
}

/**
 * The sense gate's topics and classes of words as `topics.json` (written by
 * `scripts/learn-topics.ts` and `scripts/learn-associations.ts`).
 */
export async function topicsAsset(root: string): Promise<TextAsset> {
  const topics = await loadTopics(join(root, 'assets'));
  return { contents: JSON.stringify(topics), relativeDest: 'topics.json' };
}

/**
 * The tables of everyday words as `everyday.json` (English), `everyday.de.json` and so on (written
 * by `scripts/learn-everyday.ts`).
 */
export function everydayAssets(root: string): Promise<TextAsset[]> {
  return Promise.all(
    EVERYDAY_LANGUAGES.map(everydayFile).map(async (file) => {
      const table: unknown = JSON.parse(await readFile(join(root, 'assets', file), 'utf8'));
      return { contents: JSON.stringify(table), relativeDest: file };
    }),
  );
}

/** What proposals are made by, as `proposing.json` (written by `scripts/learn-proposals.ts`). */
export async function proposingAsset(root: string): Promise<TextAsset> {
  const contents = await readFile(join(root, 'assets', 'proposing.json'), 'utf8');
  return { contents, relativeDest: 'proposing.json' };
}

/** What Glossa says in each language, as browsers want it: `_locales/de/messages.json`. */
export function localeAssets(): TextAsset[] {
  return Object.entries(LOCALES).map(([language, locale]) => ({
    contents: JSON.stringify(browserMessages(locale)),
    relativeDest: `_locales/${language}/messages.json`,
  }));
}

/**
 * The licences of others' work in the build, as `LICENCES.txt`.
 *
 * @param packages folders of the packages that the bundles hold code of
 */
export async function licencesAsset(root: string, packages: readonly string[]): Promise<TextAsset> {
  const topics = await readFile(join(root, 'assets', 'topics.LICENSE.txt'), 'utf8');
  const tables = await readFile(join(root, 'assets', 'everyday.LICENSE.txt'), 'utf8');
  const licences = [
    ...(await licencesOf(packages)),
    `topics.json, everyday.json\n\n${topics}`,
    `everyday.de.json, everyday.es.json, everyday.fr.json\n\n${tables}`,
  ];
  return { contents: licences.join(`\n${'-'.repeat(72)}\n\n`), relativeDest: 'LICENCES.txt' };
}

/** `icons/on-16.png` … `icons/off-128.png`, drawn from the SVG files into `cache`. */
export async function iconAssets(root: string, cache: string): Promise<FileAsset[]> {
  const folder = join(cache, 'icons');
  await mkdir(folder, { recursive: true });
  const drawings = { on: 'icon.svg', off: 'icon-off.svg' };
  const jobs = Object.entries(drawings).flatMap(([state, file]) =>
    ICON_SIZES.map(async (size) => {
      const name = `${state}-${size}.png`;
      const svg = await readFile(join(root, 'assets', file), 'utf8');
      const picture = new Resvg(svg, { fitTo: { mode: 'width', value: size } }).render();
      await writeFile(join(folder, name), picture.asPng());
      return { absoluteSrc: join(folder, name), relativeDest: `icons/${name}` };
    }),
  );
  return Promise.all(jobs);
}
