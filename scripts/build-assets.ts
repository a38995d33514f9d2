/**
 * What the build makes of `assets/`: the compiled glossary, and the toolbar icons in
 * each size from their SVG drawings.
 */
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { LOCALES } from '../assets/locales';
import { browserMessages } from '../src/i18n/locale';
import { loadBundledGlossary } from './read-sources';

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

/** The sense gate's table of topics as `topics.json` (written by `scripts/learn-topics.ts`). */
export async function topicsAsset(root: string): Promise<TextAsset> {
  const contents = await readFile(join(root, 'assets', 'topics.json'), 'utf8');
  return { contents, relativeDest: 'topics.json' };
}

/** What Glossa says in each language, as browsers want it: `_locales/de/messages.json`. */
export function localeAssets(): TextAsset[] {
  return Object.entries(LOCALES).map(([language, locale]) => ({
    contents: JSON.stringify(browserMessages(locale)),
    relativeDest: `_locales/${language}/messages.json`,
  }));
}

/** Licences of what the build holds of others' work, as they ask for. */
export async function licencesAsset(root: string): Promise<TextAsset> {
  const manifest = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as {
    dependencies: Record<string, string>;
  };
  // Drawn in by @floating-ui/core, and in the build as well.
  const packages = [...Object.keys(manifest.dependencies), '@floating-ui/utils'].sort();
  const parts = await Promise.all(
    packages.map(async (name) => {
      const folder = join(root, 'node_modules', name);
      const file = (await readdir(folder)).find((one) => /^licen[cs]e/i.test(one));
      if (!file) throw new Error(`${name} comes without a licence file; find out its terms.`);
      return `${name}\n\n${await readFile(join(folder, file), 'utf8')}`;
    }),
  );
  const topics = await readFile(join(root, 'assets', 'topics.LICENSE.txt'), 'utf8');
  const contents = [...parts, `topics.json\n\n${topics}`].join(`\n${'-'.repeat(72)}\n\n`);
  return { contents, relativeDest: 'LICENCES.txt' };
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
