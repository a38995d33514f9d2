/** Compares pictures, leniently enough for the rounding of glyphs. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';

/** By so much a channel (of 255) must differ to count: smoothing differs by less. */
const CHANNEL = 48;

/** So large a share of a picture may differ: a caret, a glyph's edge. */
const SHARE = 0.0005;

interface Pixels {
  readonly data: Buffer;
  readonly width: number;
  readonly height: number;
}

/**
 * Compares a picture taken now with the good one of the same name.
 *
 * @returns what differs, in words; null where nothing does
 */
export async function compare(name: string, taken: string, good: string): Promise<string | null> {
  const [now, before] = await Promise.all(
    [taken, good].map((folder) => pixelsOf(join(folder, `${name}.png`))),
  );
  return now && before ? difference(now, before) : 'could not be read';
}

/** What differs between two pictures, in words; null where nothing does. */
export function difference(now: Pixels, before: Pixels): string | null {
  if (now.width !== before.width || now.height !== before.height) {
    return `${now.width} × ${now.height} px, before ${before.width} × ${before.height}`;
  }
  let others = 0;
  for (let at = 0; at < now.data.length; at += 3) {
    const differs = [0, 1, 2].some(
      (channel) =>
        Math.abs((now.data[at + channel] ?? 0) - (before.data[at + channel] ?? 0)) > CHANNEL,
    );
    if (differs) others += 1;
  }
  const share = others / (now.width * now.height);
  return share > SHARE ? `${(share * 100).toFixed(2)} % of it differs` : null;
}

/** Puts pictures among the good ones, with few colours: they are kept for comparison. */
export async function accept(names: readonly string[], taken: string, good: string): Promise<void> {
  await mkdir(good, { recursive: true });
  for (const name of names) {
    const file = join(taken, `${name}.png`);
    const small = await sharp(file).png({ palette: true, colours: 64, effort: 9 }).toBuffer();
    await writeFile(join(good, `${name}.png`), small);
  }
}

async function pixelsOf(file: string): Promise<Pixels> {
  const { data, info } = await sharp(file)
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height };
}
