/**
 * How an added glossary is stored in the browser's database: as one array of bytes, so that a
 * background that has just started can use 100,000 entries without parsing any.
 *
 *     header    Int32[7]: layout, entries, words, forms, words of forms, bytes of names, of rest
 *     starts    Int32[entries + 1]: where each entry's text begins, from the texts' beginning
 *     tables    Int32: form -> entry, form -> its words, word -> its forms (`glossary/tables.ts`)
 *     names     JSON: { ids, words }
 *     rest      JSON: the glossary without its entries
 *     texts     JSON of each entry, consecutively
 *
 * Text is UTF-8. Numbers are in the machine's own byte order, because they never leave it.
 */
import type { Tables } from '../glossary/tables';

/** Rises with every change of the layout, or of how words are folded. */
const LAYOUT = 1;

const HEADER = 7;

export interface Parts {
  readonly tables: Omit<Tables, 'numbers'>;
  readonly ids: readonly string[];
  readonly starts: Int32Array;
  /** JSON of the glossary without its entries. */
  readonly rest: string;
  /** JSON of the entries, in UTF-8, consecutively. */
  readonly texts: Uint8Array;
}

/** The parts as one array of bytes. */
export function joined({ tables, ids, starts, rest, texts }: Parts): ArrayBuffer {
  const encoder = new TextEncoder();
  const names = encoder.encode(JSON.stringify({ ids, words: tables.words }));
  const others = encoder.encode(rest);
  const { entries, formStarts, formWords, wordStarts, wordForms } = tables;
  const header = Int32Array.of(
    LAYOUT,
    ids.length,
    tables.words.length,
    entries.length,
    formWords.length,
    names.length,
    others.length,
  );
  const numbers = [header, starts, entries, formStarts, formWords, wordStarts, wordForms];
  const bytes = [...numbers.map((part) => bytesOf(part)), names, others, texts];
  const data = new Uint8Array(bytes.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of bytes) {
    data.set(part, at);
    at += part.length;
  }
  return data.buffer;
}

/**
 * The parts of an array of bytes. Only names and rest are copied.
 *
 * @throws Error if `joined` didn't make it; the message is for developers
 */
export function parted(data: ArrayBuffer): Parts {
  const header = new Int32Array(data, 0, HEADER);
  const [layout, entries = 0, words = 0, forms = 0, flat = 0, names = 0, rest = 0] = header;
  if (layout !== LAYOUT) throw new Error(`layout ${layout} is not ${LAYOUT}`);
  let at = header.byteLength;
  const numbers = (length: number): Int32Array => {
    const part = new Int32Array(data, at, length);
    at += part.byteLength;
    return part;
  };
  const bytes = (length?: number): Uint8Array => {
    const part = new Uint8Array(data, at, length);
    at += part.byteLength;
    return part;
  };
  const decoder = new TextDecoder();
  const starts = numbers(entries + 1);
  const tables = {
    entries: numbers(forms),
    formStarts: numbers(forms + 1),
    formWords: numbers(flat),
    wordStarts: numbers(words + 1),
    wordForms: numbers(flat),
  };
  const named = JSON.parse(decoder.decode(bytes(names))) as { ids: string[]; words: string[] };
  return {
    starts,
    tables: { ...tables, words: named.words },
    ids: named.ids,
    rest: decoder.decode(bytes(rest)),
    texts: bytes(),
  };
}

function bytesOf(numbers: Int32Array): Uint8Array {
  return new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength);
}
