/** Reads a file as a document of text: HTML, Markdown, or plain paragraphs. */
import { extname } from 'node:path';
import { htmlDocument } from './document-html';
import { markdownDocument } from './document-markdown';
import type { DocumentText } from './document-text';

/** The bytes can't be read as text; the message says what to do. */
export class DocumentError extends Error {
  override readonly name = 'DocumentError';
}

const HTML = new Set(['.html', '.htm', '.xhtml']);
const MARKDOWN = new Set(['.md', '.markdown']);

/**
 * @param name of the file: its extension says what it is; an unknown one means plain text
 * @param language BCP 47 tag of the glossary; HTML marked as in another isn't read
 * @throws DocumentError if the bytes aren't text
 */
export function readDocument(name: string, bytes: Uint8Array, language: string): DocumentText {
  const ending = extname(name).toLowerCase();
  if (HTML.has(ending)) {
    const primary = language.toLowerCase().split('-', 1)[0] ?? '';
    return htmlDocument(decodeText(name, bytes), new Set([primary]));
  }
  const source = decodeText(name, bytes);
  return MARKDOWN.has(ending) ? markdownDocument(source) : readPlainText(source);
}

/** Paragraphs have blank lines between them. */
function readPlainText(source: string): DocumentText {
  const blocks = source
    .split(/\r?\n[ \t]*\r?\n/)
    .flatMap((text) => (/\S/.test(text) ? { text } : []));
  return { title: '', blocks };
}

/** A page must declare its encoding within its first 1,024 bytes (HTML standard). */
function declaredEncoding(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 1024));
  return /<meta[^>]+charset\s*=\s*["']?([\w.:-]+)/i.exec(head)?.[1];
}

/**
 * UTF-8 where the bytes are that: saved pages often still declare what they were
 * sent in. Then what the page declares, read leniently as browsers do.
 *
 * @throws DocumentError if the bytes aren't text
 */
export function decodeText(name: string, bytes: Uint8Array): string {
  const declared = HTML.has(extname(name).toLowerCase()) ? declaredEncoding(bytes) : undefined;
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  if (bytes.includes(0)) {
    throw new DocumentError(`${name} isn't text. Name an HTML, Markdown or text file.`);
  }
  for (const [encoding, fatal] of [['utf-8', true] as const, [declared, false] as const]) {
    try {
      if (encoding !== undefined) return new TextDecoder(encoding, { fatal }).decode(bytes);
    } catch {
      // The text isn't in this encoding, or no encoding has this name: try the next.
    }
  }
  throw new DocumentError(`${name} isn't UTF-8. Save it in the encoding UTF-8.`);
}
