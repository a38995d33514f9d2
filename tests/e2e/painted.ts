/**
 * Compares pixels that browsers painted: what Glossa changed on a page, and how well it stands out.
 */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Pixels, parsePng } from '../../scripts/png';
import { contrast, type Rgb } from '../../src/marks/contrast';
import type { Tab } from './drivers/driver';
import type { Box } from './page-probes';

/** A screenshot of a tab, with one pixel for each CSS px. */
export class Picture {
  #pixels: Pixels | undefined;

  private constructor(readonly file: Buffer) {}

  static async of(tab: Tab): Promise<Picture> {
    const folder = await mkdtemp(join(tmpdir(), 'glossa-picture-'));
    try {
      const path = join(folder, 'tab.png');
      await tab.screenshot(path);
      return new Picture(await readFile(path));
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  }

  /** Decoded when first asked for: most pictures are only compared with the next, as files. */
  get #decoded(): Pixels {
    this.#pixels ??= parsePng(this.file);
    return this.#pixels;
  }

  get width(): number {
    return this.#decoded.width;
  }

  get data(): Buffer {
    return this.#decoded.data;
  }

  /** Whether a picture that the same browser took is the same. */
  isSameFile(other: Picture): boolean {
    return this.file.equals(other.file);
  }

  at(x: number, y: number): Rgb {
    const from = (y * this.width + x) * 4;
    return [this.data[from] ?? 0, this.data[from + 1] ?? 0, this.data[from + 2] ?? 0];
  }
}

export interface Difference {
  /** Rows (px from the top of the box) in which pixels differ. */
  readonly rows: readonly number[];
  /** How many pixels differ from before by at least 3 : 1. */
  readonly clear: number;
}

/**
 * A row of fewer pixels is where a line of the page's own is painted in two parts, which meet
 * between two pixels.
 */
const SEAM = 3;

/** If the channels differ by this sum or more, a pixel counts as different. */
const NOTICEABLE = 12;

/** The differences within a box, and a few px below it, where lines are. */
export function difference(before: Picture, after: Picture, box: Box): Difference {
  const rows: number[] = [];
  let clear = 0;
  const [left, top] = [Math.floor(box.x) - 1, Math.floor(box.y)];
  for (let y = top; y < box.y + box.height + 8; y++) {
    let width = 0;
    for (let x = left; x <= box.x + box.width + 1; x++) {
      if (distance(before, after, x, y) <= NOTICEABLE) continue;
      width++;
      if (contrast(before.at(x, y), after.at(x, y)) >= 3) clear++;
    }
    if (width >= SEAM) rows.push(y - top);
  }
  return { rows, clear };
}

/** The sum of the channels' differences at a pixel. */
function distance(before: Picture, after: Picture, x: number, y: number): number {
  const one = (y * before.width + x) * 4;
  const other = (y * after.width + x) * 4;
  let sum = 0;
  for (let i = 0; i < 3; i++) {
    sum += Math.abs((before.data[one + i] ?? 0) - (after.data[other + i] ?? 0));
  }
  return sum;
}
