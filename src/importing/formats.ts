/**
 * Recognises the format of a text, by its beginning first and by the file's extension second, and
 * reads it.
 */
import { readData } from './formats/data';
import { isDitaRoot, readDita } from './formats/dita';
import { readHtml } from './formats/html';
import { parseJson } from './formats/json';
import { isJsonLd } from './formats/json-ld';
import { readMarkdown } from './formats/markdown';
import { isPlainGlossary, readPlain } from './formats/plain';
import { readJsonLd, readRdfXml, readTurtle } from './formats/skos';
import { isTable, readTable } from './formats/table';
import { readTbx } from './formats/tbx';
import { prologOf, rootName } from './formats/xml';
import { readXmlData } from './formats/xml-data';
import { parseYaml } from './formats/yaml';
import { ImportError } from './import-error';
import type { ParsedFile, ReadOptions, TextFile } from './reading';
import { remark } from './remark';

type Reader = (file: TextFile, options: ReadOptions) => ParsedFile;

interface Format {
  readonly extensions: RegExp;
  /** Whether the text can't be anything else, whatever the file is called. */
  readonly isSurely?: (head: string, text: string) => boolean;
  /** Whether it looks like this format, if the file's name says nothing. */
  readonly is?: (head: string, text: string) => boolean;
  readonly read: Reader;
}

/** How much of a text is used to recognise its format, in UTF-16 units. */
const HEAD = 20_000;

const LIKE_JSON = /^\s*(?:\{\s*["}]|\[\s*(?:[{["\]]|-?\d+\s*[,\]]))/;

const FORMATS: readonly Format[] = [
  {
    extensions: /^(json|jsonl|ndjson|jsonld)$/,
    isSurely: (head, text) => /[\]}]\s*$/.test(text.slice(-100)) && LIKE_JSON.test(head),
    is: (head) => LIKE_JSON.test(head),
    read: readJson,
  },
  {
    // The root element shows what an XML file holds.
    extensions: /^(xml|tbx|tbxm|rdf|owl|skos|dita|ditamap|dbk|docbook)$/,
    isSurely: (head) => {
      const root = rootName(head);
      if (root === undefined || isHtmlRoot(root)) return false;
      return /^\s*<\?xml/.test(head) || isKnownRoot(root);
    },
    read: readXml,
  },
  {
    extensions: /^(ttl|turtle|nt|nq|n3|trig)$/,
    is: (head) =>
      /^(?:\s|#[^\n]*\n)*(?:@prefix|@base|PREFIX\s+[\w-]*:|BASE\s+<|<[a-z][a-z\d+.-]*:[^\s>]*>\s+<)/.test(
        head,
      ),
    read: readTurtle,
  },
  {
    extensions:
      /^(html?|xhtml|njk|nunjucks|jinja2?|j2|liquid|erb|ejs|hbs|mustache|twig|vue|php|aspx?)$/,
    isSurely: (head) =>
      /^html$/i.test(rootName(head) ?? '') || /<!doctype html/i.test(prologOf(head)),
    is: (head) => isHtmlRoot(rootName(head) ?? ''),
    read: readHtml,
  },
  {
    extensions: /^(md|markdown|mdx|mkd|qmd)$/,
    is: (head) => /^---[ \t]*\n[\s\S]*?\n(?:---|\.\.\.)[ \t]*\n/.test(head) || isMarkdown(head),
    read: readMarkdown,
  },
  {
    extensions: /^(csv|tsv|tab)$/,
    // Anki's exports say so.
    isSurely: (head) => /^#(?:separator|columns|html):/.test(head),
    read: readTable,
  },
  {
    extensions: /^ya?ml$/,
    is: (head) => /^(?:%YAML|---[ \t]*\n)/.test(head),
    read: (file, options) => readData(file.name, parseYaml(file), options),
  },
  {
    extensions: /^$/,
    is: (_, text) => isTable(text) && !isPlainGlossary(text),
    read: readTable,
  },
  {
    extensions: /^$/,
    is: (_, text) => isPlainGlossary(text),
    read: readPlain,
  },
];

/** @throws ImportError if the format is unknown, or the file is broken */
export function readFormat(file: TextFile, options: ReadOptions): ParsedFile {
  const { name, text } = file;
  if (!/\S/.test(text)) throw new ImportError(name, remark('imports.empty'));
  const head = text.slice(0, HEAD);
  const extension = extensionOf(name);
  const named = FORMATS.find(({ extensions }) => extension !== '' && extensions.test(extension));
  const found =
    FORMATS.find(({ isSurely }) => isSurely?.(head, text)) ??
    named ??
    FORMATS.find(({ is }) => is?.(head, text));
  if (found) return found.read(file, options);
  throw new ImportError(name, remark('imports.unknownFormat'));
}

function readJson(file: TextFile, options: ReadOptions): ParsedFile {
  const value = parseJson(file);
  return isJsonLd(value, file.text)
    ? readJsonLd(value, options)
    : readData(file.name, value, options);
}

function readXml(file: TextFile, options: ReadOptions): ParsedFile {
  const root = rootName(file.text.slice(0, HEAD * 5)) ?? '';
  if (isTbxRoot(root)) return readTbx(file, options);
  if (root === 'RDF') return readRdfXml(file, options);
  if (isDitaRoot(root)) {
    const reading = readDita(file);
    if (reading.entries.length > 0 || /map$/.test(root)) return reading;
  }
  return isHtmlRoot(root) ? readHtml(file, options) : readXmlData(file, options);
}

function isTbxRoot(root: string): boolean {
  return /^(tbx|martif)$/i.test(root);
}

function isHtmlRoot(root: string): boolean {
  return /^(html|dl|dt|div|table|section|article|main|ul|h[1-6]|p|body|head)$/i.test(root);
}

function isKnownRoot(root: string): boolean {
  return isTbxRoot(root) || root === 'RDF' || /^gloss/.test(root);
}

export function extensionOf(name: string): string {
  return /\.([a-z\d]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '';
}

/** A heading, and emphasis, a list, or a definition. */
function isMarkdown(head: string): boolean {
  return (
    (/^#{1,6} \S/m.test(head) &&
      /^(?:[-*+] |#{1,6} |: )|\*\*\S|\[[^\]\n]{1,200}\]\(/m.test(head)) ||
    /^\S.*\n(?:\n)?: {1,3}\S/m.test(head) ||
    /^(?:[-*+] )?\*\*[^*\n]+\*\*|^[ \t]*\|?[ \t]*:?-{3,}:?[ \t]*\|/m.test(head)
  );
}
