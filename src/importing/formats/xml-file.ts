/** XML: the root element and what is below it show the vocabulary. */
import { namesGlossary } from '../evidence/texts';
import { ImportError } from '../import-error';
import type { ParsedFile, ReadOptions, TextFile } from '../reading';
import { remark } from '../remark';
import { isDitaRoot, readDita } from './dita';
import { readHtml } from './html';
import { lexiconReader } from './lexicon-xml';
import { isOpenSpreadsheet, sheetsOfOpenDocument } from './open-document';
import { readRows } from './rows';
import { readRdfXml } from './skos';
import { readTbx } from './tbx';
import { isWordPress, readWordPress } from './wordpress';
import { parseXmlFile, rootName, type XmlElement } from './xml';
import { readXmlData } from './xml-data';

/** How much of a file may come before its root element, in UTF-16 units. */
const HEAD = 100_000;

/** Roots of what is no glossary: feeds, maps, drawings, settings, messages of programs. */
const OTHER_ROOT =
  /^(?:rss|feed|urlset|sitemapindex|opml|svg|kml|gpx|plist|resources|schema|definitions|envelope|configuration|beans|project|manifest|web-app|persistence|ts|html5|worksheet|office|osm|score-partwise|testsuites?|coverage|checkstyle|nzb|wml|mediawiki|log4j|stylesheet|transform|component|module|package|dependencies|solution|runsettings|xbel|playlist|ncx|tmx|container|math|smil|ead|mods|marc|collection|record|records|oai-pmh)$/i;

/** @throws ImportError with the line if the file isn't well-formed, or its vocabulary isn't known */
export function readXml(file: TextFile, options: ReadOptions): ParsedFile {
  const name = rootName(file.text.slice(0, HEAD)) ?? '';
  if (isTbxRoot(name)) return readTbx(file, options);
  if (name === 'RDF') return readRdfXml(file, options);
  if (isDitaRoot(name)) {
    const reading = readDita(file);
    if (reading.entries.length > 0 || /map$/.test(name)) return reading;
  }
  if (isHtmlRoot(name)) return readHtml(file, options);
  const root = parseXmlFile(file);
  if (isOpenSpreadsheet(root)) return readSheets(root, options);
  if (isWordPress(root)) return readWordPress(file.name, root);
  const lexicon = lexiconReader(root)?.(root, options);
  if (lexicon && lexicon.entries.length > 0) return lexicon;
  if (OTHER_ROOT.test(name))
    throw new ImportError(file.name, remark('imports.otherXml', { root: name }));
  const reading = readXmlData(file.name, root, options);
  const isTitled = namesGlossary(`${file.name} ${name}`);
  return {
    ...reading,
    confidence: Math.min(0.98, (reading.confidence ?? 0) + (isTitled ? 0.25 : 0)),
  };
}

/** A spreadsheet in one file of XML: the sheet that is a glossary by its look, or the first. */
function readSheets(root: XmlElement, options: ReadOptions): ParsedFile {
  const [best] = sheetsOfOpenDocument(root)
    .map(({ rows }) =>
      readRows(
        rows.filter((row) => row.some((cell) => /\S/.test(cell))),
        options,
      ),
    )
    .sort((a, b) => b.confidence - a.confidence);
  return best ?? { entries: [], confidence: 0 };
}

export function isTbxRoot(root: string): boolean {
  return /^(tbx|martif)$/i.test(root);
}

export function isHtmlRoot(root: string): boolean {
  return /^(html|dl|dt|div|table|section|article|main|ul|h[1-6]|p|body|head)$/i.test(root);
}
