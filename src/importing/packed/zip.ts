/**
 * Unpacks zip archives with the platform's own decompression. It doesn't rely on the sizes
 * that an archive states: unpacking ends at the limit.
 */
import { ImportError } from '../import-error';
import { remark } from '../remark';

/** All unpacked files together. */
const MAX_UNPACKED_BYTES = 100 * 2 ** 20;

const MAX_FILES = 5000;

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const STORED = 0;
const DEFLATED = 8;

/** The end of the directory is at most this far from the archive's end: a comment may follow. */
const MAX_END_BYTES = 22 + 0xffff;

export type Archive = ReadonlyMap<string, Uint8Array<ArrayBuffer>>;

interface Entry {
  readonly name: string;
  readonly method: number;
  readonly isEncrypted: boolean;
  readonly size: number;
  readonly start: number;
}

export function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;
}

export function isGzip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b;
}

/**
 * The archive's files by their paths.
 * @throws ImportError if it is damaged, encrypted or too large
 */
export async function unzip(name: string, bytes: Uint8Array): Promise<Archive> {
  const entries = entriesOf(name, bytes);
  const files = new Map<string, Uint8Array<ArrayBuffer>>();
  let left = MAX_UNPACKED_BYTES;
  for (const entry of entries) {
    if (entry.name.endsWith('/')) continue;
    if (entry.isEncrypted) throw damaged(name);
    const packed = bytes.slice(entry.start, entry.start + entry.size);
    const file =
      entry.method === STORED ? packed : await inflated(name, packed, 'deflate-raw', left);
    left -= file.length;
    if (left < 0) throw tooLarge(name);
    files.set(entry.name, file);
  }
  return files;
}

/** @throws ImportError if the file is damaged or too large */
export async function gunzip(name: string, bytes: Uint8Array): Promise<Uint8Array<ArrayBuffer>> {
  return inflated(name, bytes.slice(), 'gzip', MAX_UNPACKED_BYTES);
}

function entriesOf(name: string, bytes: Uint8Array): Entry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOfDirectory(view);
  if (end === undefined) throw damaged(name);
  const count = view.getUint16(end + 10, true);
  if (count > MAX_FILES)
    throw new ImportError(name, remark('imports.manyFiles', { most: MAX_FILES }));
  const decoder = new TextDecoder();
  const entries: Entry[] = [];
  try {
    let at = view.getUint32(end + 16, true);
    for (let place = 0; place < count; place++) {
      if (view.getUint32(at, true) !== DIRECTORY_ENTRY) throw damaged(name);
      const nameLength = view.getUint16(at + 28, true);
      const local = view.getUint32(at + 42, true);
      const method = view.getUint16(at + 10, true);
      if (method !== STORED && method !== DEFLATED) throw damaged(name);
      entries.push({
        name: decoder.decode(bytes.subarray(at + 46, at + 46 + nameLength)),
        method,
        isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
        size: view.getUint32(at + 20, true),
        start: local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true),
      });
      at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    }
  } catch (error) {
    // An address beyond the archive's end.
    if (error instanceof RangeError) throw damaged(name);
    throw error;
  }
  return entries;
}

function endOfDirectory(view: DataView): number | undefined {
  const least = Math.max(0, view.byteLength - MAX_END_BYTES);
  for (let at = view.byteLength - 22; at >= least; at--) {
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return at;
  }
  return undefined;
}

async function inflated(
  name: string,
  packed: Uint8Array<ArrayBuffer>,
  format: 'deflate-raw' | 'gzip',
  most: number,
): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream(format));
  const reader = stream.getReader();
  try {
    for (let step = await reader.read(); !step.done; step = await reader.read()) {
      length += step.value.length;
      if (length > most) {
        await reader.cancel();
        throw tooLarge(name);
      }
      chunks.push(step.value);
    }
  } catch (error) {
    if (error instanceof ImportError) throw error;
    // Browsers and Node.js report damaged data with errors of different kinds.
    throw damaged(name, error);
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

function damaged(name: string, cause?: unknown): ImportError {
  return new ImportError(name, remark('imports.badArchive'), { cause });
}

function tooLarge(name: string): ImportError {
  return new ImportError(
    name,
    remark('imports.unpackedTooLarge', { most: MAX_UNPACKED_BYTES / 2 ** 20 }),
  );
}
