/** Compares two pictures, leniently enough for the rounding of glyphs. */
import type { Pixels } from '../png';

/** By so much a channel (of 255) must differ to count: smoothing differs by less. */
const CHANNEL = 48;

/** So large a share of a picture may differ: a caret, a glyph's edge. */
const SHARE = 0.0005;

/** How much of the picture is left where nothing differs: it shows where one is. */
const FAINT = 0.25;

const RED = [214, 0, 0] as const;

export interface PictureDifference {
  /** What differs, in words. */
  readonly summary: string;
  /** The picture of now, faint, with what differs in red. */
  readonly picture: Pixels;
}

/** @returns null where nothing differs */
export function difference(now: Pixels, before: Pixels): PictureDifference | null {
  const width = Math.max(now.width, before.width);
  const height = Math.max(now.height, before.height);
  const data = Buffer.alloc(width * height * 4, 255);
  let count = 0;
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const [ours, theirs] = [pixelAt(now, x, y), pixelAt(before, x, y)];
      const differs = isOther(ours, theirs);
      if (differs) count += 1;
      data.set(differs ? RED : (ours ?? []).map(faint), (y * width + x) * 4);
    }
  }
  const picture = { data, width, height };
  if (now.width !== before.width || now.height !== before.height) {
    const summary = `${now.width} × ${now.height} px, before ${before.width} × ${before.height}`;
    return { summary, picture };
  }
  const share = count / (width * height);
  if (share <= SHARE) return null;
  return { summary: `${(share * 100).toFixed(2)} % of it differs`, picture };
}

/** Red, green and blue; undefined outside the picture. */
function pixelAt({ data, width, height }: Pixels, x: number, y: number): number[] | undefined {
  if (x >= width || y >= height) return;
  const at = (y * width + x) * 4;
  return [...data.subarray(at, at + 3)];
}

function isOther(one: number[] | undefined, other: number[] | undefined): boolean {
  if (!one || !other) return true;
  return one.some((value, channel) => Math.abs(value - (other[channel] ?? 0)) > CHANNEL);
}

function faint(value: number): number {
  return Math.round(255 - (255 - value) * FAINT);
}
