/**
 * Reads the files in a zip archive, which DOCX and EPUB are. Only what these formats use: no
 * encryption, no parts, no archives above 4 GB. Sizes are limited, so that a small file can't
 * fill the memory.
 */
import { inflateRawSync } from 'node:zlib';
import { DocumentError } from '../document';

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const END_LENGTH = 22;
const ENTRY_LENGTH = 46;
const LOCAL_LENGTH = 30;
/** A comment at the end of the archive may have this length. */
const MAX_COMMENT = 0xffff;

const MAX_FILES = 5000;
/** Bytes of all files that are read, unpacked. */
const MAX_UNPACKED = 64 * 1024 * 1024;

const STORED = 0;
const DEFLATED = 8;
const IS_ENCRYPTED = 1;

interface ZipEntry {
  readonly method: number;
  readonly packed: number;
  readonly offset: number;
  readonly isEncrypted: boolean;
}

export class ZipFile {
  readonly #name: string;
  readonly #bytes: Buffer;
  readonly #entries = new Map<string, ZipEntry>();
  #unpacked = 0;

  /** @throws DocumentError if the bytes are no archive */
  constructor(name: string, bytes: Uint8Array) {
    this.#name = name;
    this.#bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    try {
      this.#readDirectory();
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      throw this.#broken();
    }
  }

  has(path: string): boolean {
    return this.#entries.has(path);
  }

  /** @throws DocumentError if there is no such file, or it can't be unpacked */
  text(path: string): string {
    const entry = this.#entries.get(path);
    if (!entry) throw new DocumentError(`${this.#name} has no "${path}" in it.`);
    if (entry.isEncrypted) {
      throw new DocumentError(`${this.#name} is protected. Save it without a password.`);
    }
    const { offset, packed, method } = entry;
    try {
      const start =
        offset +
        LOCAL_LENGTH +
        this.#bytes.readUInt16LE(offset + 26) +
        this.#bytes.readUInt16LE(offset + 28);
      const bytes = this.#unpack(this.#bytes.subarray(start, start + packed), method);
      this.#unpacked += bytes.length;
      return new TextDecoder().decode(bytes);
    } catch (error) {
      if (error instanceof DocumentError) throw error;
      throw this.#broken();
    }
  }

  #unpack(bytes: Buffer, method: number): Buffer {
    const maxOutputLength = MAX_UNPACKED - this.#unpacked;
    if (method === STORED && bytes.length <= maxOutputLength) return bytes;
    if (method !== DEFLATED || maxOutputLength <= 0) throw this.#broken();
    return inflateRawSync(bytes, { maxOutputLength });
  }

  #readDirectory(): void {
    const bytes = this.#bytes;
    let end = bytes.length - END_LENGTH;
    const first = Math.max(0, end - MAX_COMMENT);
    while (end >= first && bytes.readUInt32LE(end) !== END) end--;
    if (end < first) throw this.#broken();
    const count = bytes.readUInt16LE(end + 10);
    if (count > MAX_FILES) throw new DocumentError(`${this.#name} has too many files in it.`);
    let at = bytes.readUInt32LE(end + 16);
    for (let i = 0; i < count; i++) {
      if (bytes.readUInt32LE(at) !== ENTRY) throw this.#broken();
      const length = bytes.readUInt16LE(at + 28);
      const path = bytes.toString('utf8', at + ENTRY_LENGTH, at + ENTRY_LENGTH + length);
      this.#entries.set(path, {
        method: bytes.readUInt16LE(at + 10),
        packed: bytes.readUInt32LE(at + 20),
        offset: bytes.readUInt32LE(at + 42),
        isEncrypted: (bytes.readUInt16LE(at + 8) & IS_ENCRYPTED) !== 0,
      });
      at += ENTRY_LENGTH + length + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
    }
  }

  #broken(): DocumentError {
    return new DocumentError(`${this.#name} is damaged: it can't be unpacked.`);
  }
}
