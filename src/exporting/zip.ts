/** Packs files into a zip archive, with the platform's own compression. */

export interface PackedFile {
  readonly path: string;
  readonly text: string;
}

/** Bit 11 of the flags: paths are UTF-8. */
const UTF8_PATHS = 0x0800;
const DEFLATED = 8;
/** 2.0, the first with compression. */
const VERSION = 20;
/** 1 January 1980, the earliest day: the same glossary always makes the same file. */
const DAY = 0x21;

const LOCAL_SIZE = 30;
const ENTRY_SIZE = 46;
const END_SIZE = 22;

export async function zipped(files: readonly PackedFile[]): Promise<Uint8Array<ArrayBuffer>> {
  const locals: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const { path, text } of files) {
    const name = new TextEncoder().encode(path);
    const bytes = new TextEncoder().encode(text);
    const packed = await deflated(bytes);
    const common = commonFields(crc32(bytes), packed.length, bytes.length, name.length);
    const local = record(LOCAL_SIZE, 0x04034b50, [[4, common]]);
    const entry = record(ENTRY_SIZE, 0x02014b50, [[6, common]]);
    const view = new DataView(entry.buffer);
    view.setUint16(4, VERSION, true);
    view.setUint32(42, offset, true);
    locals.push(local, name, packed);
    directory.push(entry, name);
    offset += LOCAL_SIZE + name.length + packed.length;
  }
  const size = directory.reduce((sum, { length }) => sum + length, 0);
  const end = record(END_SIZE, 0x06054b50, []);
  const view = new DataView(end.buffer);
  view.setUint16(8, files.length, true);
  view.setUint16(10, files.length, true);
  view.setUint32(12, size, true);
  view.setUint32(16, offset, true);
  return joined([...locals, ...directory, end]);
}

/** The fields that a file has before its data and in the directory: 24 bytes. */
function commonFields(crc: number, packed: number, size: number, name: number): Uint8Array {
  const view = new DataView(new ArrayBuffer(24));
  view.setUint16(0, VERSION, true);
  view.setUint16(2, UTF8_PATHS, true);
  view.setUint16(4, DEFLATED, true);
  view.setUint16(8, DAY, true);
  view.setUint32(10, crc, true);
  view.setUint32(14, packed, true);
  view.setUint32(18, size, true);
  view.setUint16(22, name, true);
  return new Uint8Array(view.buffer);
}

function record(
  size: number,
  signature: number,
  parts: readonly (readonly [at: number, bytes: Uint8Array])[],
): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(size);
  new DataView(bytes.buffer).setUint32(0, signature, true);
  for (const [at, part] of parts) bytes.set(part, at);
  return bytes;
}

async function deflated(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const stream = new Blob([bytes]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** The polynomial of zip, bits reversed. */
const POLYNOMIAL = 0xedb88320;
const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) {
    value = value & 1 ? (value >>> 1) ^ POLYNOMIAL : value >>> 1;
  }
  return value;
});

function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (CRC_TABLE[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}
