/** Compares two pictures that the same browser took on the same machine. */
import type { Pixels } from '../png';

/** A channel (0 to 255) must differ by more than this to count: nobody sees less. */
const CHANNEL = 8;

/** Up to this many pixels may differ. */
const MAX_PIXELS = 4;

/** The opacity of the picture where nothing differs, so that one sees the place of a difference. */
const FAINT = 0.25;

const RED = [214, 0, 0] as const;

export interface PictureDifference {
  /** A description of the difference. */
  readonly summary: string;
  /** The current picture, faint, with the differences in red. */
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
  return count > MAX_PIXELS ? { summary: `${count} pixels differ`, picture } : null;
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
