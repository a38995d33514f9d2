/**
 * Finds a text's format and reads it. What a format declares about itself counts first. Otherwise
 * each reader that may know the text says how sure it is, and the surest wins. If none is sure
 * enough, the file is refused: wrong entries would be marked on every page.
 */
import { otherKindByName, otherKindByText } from './evidence/other-kinds';
import { plausibility } from './evidence/plausible';
import { namesGlossary } from './evidence/texts';
import { hasAbbreviations, readAbbreviations } from './formats/abbreviations';
import { isAsciiDocGlossary, readAsciiDoc } from './formats/asciidoc';
import { readCards, resemblesCards } from './formats/cards';
import { readData } from './formats/data';
import { isDsl, readDsl } from './formats/dsl';
import { readHtml } from './formats/html';
import { parseJson } from './formats/json';
import { isJsonLd } from './formats/json-ld';
import { isLatexGlossary, readLatex } from './formats/latex';
import { readMarkdown } from './formats/markdown';
import { isObo, readObo } from './formats/obo';
import { readPlain } from './formats/plain';
import { isRstGlossary, readRst } from './formats/rst';
import { readJsonLd, readTurtle } from './formats/skos';
import { isTable, readTable } from './formats/table';
import { hasGlossaryTemplates, isWikiGlossary, readWiki } from './formats/wiki';
import { prologOf, rootName } from './formats/xml';
import { isHtmlRoot, isTbxRoot, readXml } from './formats/xml-file';
import { parseYaml } from './formats/yaml';
import { ImportError } from './import-error';
import { guardObjects, guardTree } from './limits';
import type { ParsedFile, ReadOptions, TextFile } from './reading';
import { type Remark, remark } from './remark';

interface Format {
  readonly extensions: RegExp;
  /** Whether the text says that it is of this format, whatever the file is called. */
  readonly isDeclared?: (head: string, text: string) => boolean;
  /** Whether it may be of this format, if the file's name doesn't say. */
  readonly may?: (head: string, text: string) => boolean;
  /** Whether the text needs no further proof: the format is only for glossaries. */
  readonly isForGlossaries?: true;
  /** Whether the whole text becomes a tree, which takes many times its memory. */
  readonly isTree?: true;
  readonly read: (file: TextFile, options: ReadOptions) => ParsedFile;
}

/** How much of a text is used to recognise its format, in UTF-16 units. */
const HEAD = 20_000;

/** Below this, a file is refused. */
const MIN_CONFIDENCE = 0.4;

/** What a name such as `glossary.txt` adds. */
const NAME_BONUS = 0.1;

const LIKE_JSON = /^\s*(?:\{\s*["}]|\[\s*(?:[{["\]]|-?\d+\s*[,\]]))/;
const NONE = /^$/;

const FORMATS: readonly Format[] = [
  {
    extensions: /^(json|jsonl|ndjson|jsonld)$/,
    isDeclared: (head, text) => /[\]}]\s*$/.test(text.slice(-100)) && LIKE_JSON.test(head),
    may: (head) => LIKE_JSON.test(head),
    read: readJson,
  },
  {
    extensions:
      /^(xml|tbx|tbxm|rdf|owl|skos|dita|ditamap|dbk|docbook|cnxml|tei|mtf|xlf|xliff|fods)$/,
    isDeclared: (head) => {
      const root = rootName(head);
      if (root === undefined || isHtmlRoot(root)) return false;
      return (
        /^\s*<\?xml/.test(head) ||
        isTbxRoot(root) ||
        root === 'RDF' ||
        /xmlns[:=]/.test(head) ||
        /^gloss|^mtf$|^TEI/.test(root)
      );
    },
    isTree: true,
    read: readXml,
  },
  {
    extensions: /^(ttl|turtle|nt|nq|n3|trig)$/,
    may: (head) =>
      /^(?:\s|#[^\n]*\n)*(?:@prefix|@base|PREFIX\s+[\w-]*:|BASE\s+<|<[a-z][a-z\d+.-]*:[^\s>]*>\s+<)/.test(
        head,
      ),
    isTree: true,
    read: readTurtle,
  },
  {
    extensions:
      /^(html?|xhtml|njk|nunjucks|jinja2?|j2|liquid|erb|ejs|hbs|mustache|twig|vue|php|aspx?)$/,
    isDeclared: (head) =>
      /^html$/i.test(rootName(head) ?? '') || /<!doctype html/i.test(prologOf(head)),
    may: (head) => isHtmlRoot(rootName(head) ?? ''),
    isTree: true,
    read: readHtml,
  },
  { extensions: /^dsl$/, isDeclared: isDsl, isForGlossaries: true, read: readDsl },
  {
    extensions: /^obo$/,
    isDeclared: (_, text) => isObo(text),
    isForGlossaries: true,
    read: readObo,
  },
  {
    extensions: /^(csv|tsv|tab)$/,
    // Anki and Excel say so.
    isDeclared: (head) => /^(?:#(?:separator|columns|html):|sep=.\n)/i.test(head),
    may: (_, text) => isTable(text),
    read: readTable,
  },
  {
    extensions: /^(tex|ltx|sty|gls|glo)$/,
    isDeclared: (_, text) => isLatexGlossary(text),
    isForGlossaries: true,
    read: readLatex,
  },
  {
    extensions: /^(rst|rest)$/,
    isDeclared: (_, text) => isRstGlossary(text),
    isForGlossaries: true,
    read: readRst,
  },
  {
    extensions: /^(adoc|asciidoc|asc)$/,
    isDeclared: (_, text) => isAsciiDocGlossary(text),
    read: readAsciiDoc,
  },
  {
    extensions: /^(wiki|mediawiki|mw|wikitext)$/,
    isDeclared: (_, text) => hasGlossaryTemplates(text),
    may: (_, text) => isWikiGlossary(text),
    read: readWiki,
  },
  { extensions: NONE, isDeclared: (_, text) => mostlyAbbreviations(text), read: readAbbreviations },
  {
    extensions: /^(md|markdown|mdx|mkd|qmd)$/,
    may: (head) => /^---[ \t]*\n[\s\S]*?\n(?:---|\.\.\.)[ \t]*\n/.test(head) || isMarkdown(head),
    isTree: true,
    read: readMarkdown,
  },
  {
    extensions: /^ya?ml$/,
    may: (head) => /^(?:%YAML|---[ \t]*\n)/.test(head),
    isTree: true,
    read: (file, options) => readData(file.name, parseYaml(file), options),
  },
  { extensions: NONE, may: (_, text) => !LIKE_JSON.test(text), read: readPlain },
  { extensions: NONE, may: (_, text) => !LIKE_JSON.test(text), read: readCards },
];

/** @throws ImportError if the format is unknown, the file is broken, or it is no glossary */
export function readFormat(file: TextFile, options: ReadOptions): ParsedFile {
  const { name, text } = file;
  if (!/\S/.test(text)) throw new ImportError(name, remark('imports.empty'));
  // The reader has seen the columns, and knows better.
  const head = text.slice(0, HEAD);
  const extension = file.readAs ?? extensionOf(name);
  if (options.table && !hasKeys(head, extension)) return readTable(file, options);
  const declared = FORMATS.find(({ isDeclared }) => isDeclared?.(head, text));
  if (declared?.isForGlossaries) return declared.read(file, options);
  const other = otherKindByName(name) ?? (declared ? undefined : otherKindByText(file));
  if (other) throw new ImportError(name, other);
  const named = FORMATS.filter(({ extensions }) => extension !== '' && extensions.test(extension));
  const formats = declared
    ? [declared]
    : named.length > 0
      ? named
      : FORMATS.filter(({ may }) => may?.(head, text));
  const reading = surest(file, formats, options);
  if (reading.entries.length === 0) guardLanguage(file, formats, options);
  return reading;
}

/** Whether the columns that the reader has seen are the keys of records, not those of a table. */
function hasKeys(head: string, extension: string): boolean {
  if (/^(?:csv|tsv|tab|txt)$/.test(extension)) return false;
  return (
    LIKE_JSON.test(head) || /^\s*<|^(?:%YAML|---[ \t]*\n)/.test(head) || /^ya?ml$/.test(extension)
  );
}

/** @throws ImportError if the file has entries, but none in the language that is asked for */
function guardLanguage(file: TextFile, formats: readonly Format[], options: ReadOptions): void {
  if (options.language === undefined) return;
  const { entries, language } = surest(file, formats, {});
  if (entries.length === 0 || language === undefined) return;
  const values = { language: options.language, others: language };
  throw new ImportError(file.name, remark('imports.notInLanguage', values));
}

interface Attempt {
  readonly reading: ParsedFile;
  readonly confidence: number;
}

function surest(file: TextFile, formats: readonly Format[], options: ReadOptions): ParsedFile {
  const attempts: Attempt[] = [];
  const errors: ImportError[] = [];
  for (const { isTree, read } of formats) {
    try {
      if (isTree) guardTree(file.name, file.text);
      const reading = read(file, options);
      attempts.push({ reading, confidence: confidenceIn(file, reading) });
    } catch (error) {
      if (!(error instanceof ImportError)) throw error;
      errors.push(error);
    }
  }
  const best = attempts.reduce<Attempt | undefined>(
    (one, other) => (one && one.confidence >= other.confidence ? one : other),
    undefined,
  );
  const [error] = errors;
  if (!best) throw error ?? new ImportError(file.name, remark('imports.unknownFormat'));
  if (best.confidence >= MIN_CONFIDENCE) return best.reading;
  const table = attempts.find(({ reading }) => (reading.table?.columns.length ?? 0) > 1)?.reading
    .table;
  if (attempts.every(({ reading }) => reading.entries.length === 0)) {
    if (error) throw error;
    // Entries without a meaning, or in another language, have messages of their own.
    if (formats.length === 1) return best.reading;
    const isCards = resemblesCards(file.text);
    const said = remark(isCards ? 'imports.unevenCards' : 'imports.unknownFormat');
    throw new ImportError(file.name, said, { table });
  }
  throw new ImportError(file.name, unclear(file), { table });
}

/** What to do with a file whose entries are doubtful. */
function unclear({ name, text }: TextFile): Remark {
  const isText = /^(?:txt|text|)$/.test(extensionOf(name));
  return remark(isText && resemblesCards(text) ? 'imports.unevenCards' : 'imports.unclear');
}

function confidenceIn({ name }: TextFile, { entries, confidence = 1, title }: ParsedFile): number {
  if (entries.length === 0) return 0;
  if (entries.every(({ exact }) => exact)) return 1;
  const bonus =
    confidence < 0.9 && confidence > 0.25 && namesGlossary(`${name} ${title ?? ''}`)
      ? NAME_BONUS
      : 0;
  return (confidence + bonus) * plausibility(entries, confidence);
}

function readJson(file: TextFile, options: ReadOptions): ParsedFile {
  guardObjects(file.name, file.text);
  const value = parseJson(file);
  return isJsonLd(value, file.text)
    ? readJsonLd(value, options)
    : readData(file.name, value, options);
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
    /^(?:[-*+] )?\*\*[^*\n]+\*\*|^[ \t]*(?:\|[ \t]*)?:?-{3,}:?[ \t]*\|/m.test(head)
  );
}

/** A list of abbreviations, not a text with some at its end. */
function mostlyAbbreviations(text: string): boolean {
  if (!hasAbbreviations(text)) return false;
  const lines = text.split('\n').filter((line) => /\S/.test(line));
  return lines.filter((line) => line.trimStart().startsWith('*[')).length * 2 > lines.length;
}
