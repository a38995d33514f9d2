/** Reads pictures in PNG as pixels. */
import { readFile } from 'node:fs/promises';
import { PNG } from 'pngjs';

/** Rows from the top; four bytes a pixel: red, green, blue, opacity. */
export interface Pixels {
  readonly data: Buffer;
  readonly width: number;
  readonly height: number;
}

/** @throws when the file isn't there or isn't a PNG. */
export async function readPng(file: string): Promise<Pixels> {
  return parsePng(await readFile(file));
}

/** @throws when it isn't a PNG. */
export function parsePng(file: Buffer): Pixels {
  return PNG.sync.read(file);
}

export function writePng({ data, width, height }: Pixels): Buffer {
  const png = new PNG({ width, height });
  png.data = data;
  return PNG.sync.write(png);
}
