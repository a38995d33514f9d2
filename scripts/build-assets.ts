/**
 * What the build makes of `assets/`: the compiled glossary, and the toolbar icons in
 * each size from their SVG drawings.
 */
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
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

/** `icons/on-16.png` … `icons/off-128.png`, drawn from the SVG files into `cache`. */
export async function iconAssets(root: string, cache: string): Promise<FileAsset[]> {
  const folder = join(cache, 'icons');
  await mkdir(folder, { recursive: true });
  const drawings = { on: 'icon.svg', off: 'icon-off.svg' };
  const jobs = Object.entries(drawings).flatMap(([state, file]) =>
    ICON_SIZES.map(async (size) => {
      const name = `${state}-${size}.png`;
      const svg = await readFile(join(root, 'assets', file));
      // Rendered from the vector at four times the size, so that small icons stay crisp.
      const density = (72 * size * 4) / 128;
      await sharp(svg, { density }).resize(size, size).png().toFile(join(folder, name));
      return { absoluteSrc: join(folder, name), relativeDest: `icons/${name}` };
    }),
  );
  return Promise.all(jobs);
}
