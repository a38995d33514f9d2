/**
 * Decodes bytes: byte-order marks, UTF-16 without one, declarations of XML and HTML, UTF-8, and
 * what the text shows for everything that isn't UTF-8.
 */
import { guessEncoding, latin1 } from './evidence/encoding';
import { ImportError } from './import-error';
import { type Remark, remark } from './remark';

/** Larger files aren't read: everything made from them has to fit into memory, too. */
const MAX_BYTES = 100 * 2 ** 20;

/** How far into a file its declared encoding is looked for, in bytes. */
const HEAD = 1024;

/** How much of a file is tried as damaged UTF-8, in bytes. */
const MAX_SAMPLE = 200_000;

/** The share of zero bytes that UTF-16 has at least, in any language. */
const MIN_ZEROS = 0.01;

/** The first bytes of files that hold no text, and what to do with them. */
const NOT_TEXT = [
  ['PK\x03\x04', 'imports.archive'],
  ['\x1f\x8b', 'imports.badArchive'],
  ['%PDF-', 'imports.pdf'],
  ['\xd0\xcf\x11\xe0', 'imports.office'],
  ['\x89PNG', 'imports.picture'],
  ['\xff\xd8\xff', 'imports.picture'],
  ['GIF8', 'imports.picture'],
  ['SQLite format 3', 'imports.database'],
] as const;

export interface Decoded {
  /** Line ends are `\n`; there is no byte-order mark. */
  readonly text: string;
  /** Set if the encoding was guessed or chosen. */
  readonly encoding?: string;
  /** Set if the encoding was guessed. */
  readonly warning?: Remark;
}

/**
 * The file's text.
 * @param chosen the encoding that the reader says it has
 * @throws ImportError if it holds none, or is far too large
 */
export function decode(name: string, bytes: Uint8Array, chosen?: string): Decoded {
  if (bytes.length > MAX_BYTES) {
    const size = Math.round(bytes.length / 2 ** 20);
    throw new ImportError(name, remark('imports.tooLarge', { size, most: MAX_BYTES / 2 ** 20 }));
  }
  const head = latin1(bytes.subarray(0, HEAD));
  const known = NOT_TEXT.find(([signature]) => head.startsWith(signature));
  if (known) throw new ImportError(name, remark(known[1]));
  const isChosen = chosen !== undefined && isEncoding(chosen);
  const { encoding, warning }: ReturnType<typeof encodingOf> = isChosen
    ? { encoding: chosen }
    : encodingOf(name, bytes, head);
  const decoded = new TextDecoder(encoding).decode(bytes);
  const text = (encoding === 'windows-1252' ? withWindowsSigns(decoded) : decoded).replace(
    /\r\n?/g,
    '\n',
  );
  if (text.includes('\0')) {
    throw new ImportError(name, remark('imports.zeroBytes'));
  }
  if (isChosen) return { text, encoding };
  return warning === undefined ? { text } : { text, encoding, warning };
}

/** What Windows-1252 has at 0x80 to 0x9f. Node.js decodes it as Latin-1. */
const WINDOWS_SIGNS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

function withWindowsSigns(text: string): string {
  return text.replace(/[\x80-\x9f]/g, (sign) => WINDOWS_SIGNS.charAt(sign.charCodeAt(0) - 0x80));
}

function encodingOf(
  name: string,
  bytes: Uint8Array,
  head: string,
): { readonly encoding: string; readonly warning?: Remark } {
  if (head.startsWith('\xef\xbb\xbf')) return { encoding: 'utf-8' };
  if (head.startsWith('\xff\xfe')) return { encoding: 'utf-16le' };
  if (head.startsWith('\xfe\xff')) return { encoding: 'utf-16be' };
  const wide = wideEncoding(bytes, head);
  if (wide) return { encoding: wide };
  const claimed = /^\s*<\?xml[^>]*\sencoding=["']([\w-]+)|<meta[^>]*charset=["']?([\w-]+)/i.exec(
    head,
  );
  const label = claimed?.[1] ?? claimed?.[2];
  if (isUtf8(bytes)) return { encoding: 'utf-8' };
  if (label !== undefined && isEncoding(label) && !/^utf-?8$/i.test(label)) {
    return {
      encoding: /^(?:iso-?8859-?1|latin-?1|us-?ascii|cp-?1252|windows-?1252)$/i.test(label)
        ? 'windows-1252'
        : label,
    };
  }
  if (isDamagedUtf8(bytes)) return { encoding: 'utf-8', warning: remark('imports.someBytes') };
  const encoding = guessEncoding(bytes);
  if (encoding === undefined) throw new ImportError(name, remark('imports.unknownEncoding'));
  return {
    encoding,
    warning: remark('imports.encoding', { encoding: DISPLAY_NAMES[encoding] ?? encoding }),
  };
}

/** Names for readers of encodings whose labels they may not recognise. */
const DISPLAY_NAMES: Readonly<Record<string, string>> = {
  'windows-1252': 'Windows-1252',
  shift_jis: 'Shift JIS',
  gb18030: 'GB 18030',
};

/** In UTF-16, spaces and line ends have zero bytes, all at even or all at odd places. */
function wideEncoding(bytes: Uint8Array, head: string): string | undefined {
  if (bytes.length % 2 !== 0) return undefined;
  let even = 0;
  let odd = 0;
  for (let i = 0; i < head.length; i++) {
    if (head.charCodeAt(i) !== 0) continue;
    if (i % 2 === 0) even++;
    else odd++;
  }
  const least = Math.max(2, head.length * MIN_ZEROS);
  const encoding =
    odd >= least && even <= odd * 0.2
      ? 'utf-16le'
      : even >= least && odd <= even * 0.2
        ? 'utf-16be'
        : undefined;
  if (encoding === undefined) return undefined;
  const text = new TextDecoder(encoding).decode(bytes.subarray(0, HEAD));
  const worded = text.match(/[\p{L}\p{M}\p{N}\p{P}\p{Z}\t\n\r<>=+|~^$`]/gu)?.join('').length ?? 0;
  return worded >= text.length * 0.9 ? encoding : undefined;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch (error) {
    if (error instanceof TypeError) return false;
    throw error;
  }
}

/** Whether nearly all signs beyond ASCII are those of UTF-8, which other texts hardly ever have. */
function isDamagedUtf8(bytes: Uint8Array): boolean {
  const beyond = new TextDecoder().decode(bytes.subarray(0, MAX_SAMPLE)).match(/[^\0-\x7f]/g) ?? [];
  const damaged = beyond.filter((sign) => sign === '\ufffd').length;
  return beyond.length - damaged > damaged * 4;
}

/** Whether a name is that of an encoding. */
export function isEncoding(label: string): boolean {
  try {
    new TextDecoder(label);
    return true;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}
