/** Dictionaries that come as several files: Yomitan's archives and StarDict. As data. */
import { readTermBank } from '../formats/dictionary-data';
import { parseJson } from '../formats/json';
import { ownBankEntries } from '../formats/own-term-bank';
import { isObject, type Json } from '../formats/values';
import { ImportError } from '../import-error';
import { MAX_ENTRIES, tooMany } from '../limits';
import type { ImportFile, ReadEntry } from '../reading';
import { remark } from '../remark';
import { type Archive, gunzip, isGzip } from './zip';

const BANK = /(?:^|\/)term_bank_\d+\.json$/;

export function isYomitan(archive: Archive): boolean {
  return [...archive.keys()].some((path) => BANK.test(path));
}

/** @throws ImportError if a bank is damaged, or there are far too many terms */
export function fileOfYomitan(name: string, archive: Archive): ImportFile {
  const jsonAt = (path: string): Json =>
    parseJson({ name: `${name}/${path}`, text: new TextDecoder().decode(archive.get(path)) });
  const paths = [...archive.keys()];
  const indexPath = paths.find((path) => /(?:^|\/)index\.json$/.test(path));
  const index = indexPath === undefined ? null : jsonAt(indexPath);
  const about = isObject(index) ? index : {};
  const banks = paths.filter((path) => BANK.test(path)).sort(byNumber);
  if (isObject(about.glossa)) return ownFile(name, banks.map(jsonAt), about, about.glossa);
  const entries: ReadEntry[] = [];
  for (const path of banks) {
    for (const entry of readTermBank(jsonAt(path))?.entries ?? []) entries.push(entry);
    if (entries.length > MAX_ENTRIES) throw tooMany(name);
  }
  return dataFile(name, entries, about);
}

/** `term_bank_10.json` comes after `term_bank_9.json`. */
function byNumber(a: string, b: string): number {
  return a.length - b.length || (a < b ? -1 : 1);
}

/** An export of Glossa's own. @throws ImportError if there are far too many terms */
function ownFile(
  name: string,
  banks: readonly Json[],
  about: { readonly [key: string]: Json },
  own: { readonly [key: string]: Json },
): ImportFile {
  const text = (value: Json | undefined): string | undefined =>
    typeof value === 'string' && value !== '' ? value : undefined;
  const rows = banks.flatMap((bank) => (Array.isArray(bank) ? (bank as readonly Json[]) : []));
  const entries = ownBankEntries(rows);
  if (entries.length > MAX_ENTRIES) throw tooMany(name);
  const parsed = {
    entries,
    title: text(about.title),
    publisher: text(about.author),
    url: text(about.url),
    language: text(about.sourceLanguage),
    licence: text(own.license),
    disclaimer: text(own.disclaimer),
    interest: text(own.interest),
  };
  return { name, bytes: new Uint8Array(), parsed };
}

export function isStarDict(paths: readonly string[]): boolean {
  return (
    paths.some((path) => /\.ifo$/i.test(path)) &&
    paths.some((path) => /\.idx(?:\.gz)?$/i.test(path))
  );
}

/** @throws ImportError if a part is missing or damaged, or there are far too many terms */
export async function fileOfStarDict(name: string, archive: Archive): Promise<ImportFile> {
  const part = async (pattern: RegExp): Promise<Uint8Array | undefined> => {
    const path = [...archive.keys()].find((one) => pattern.test(one));
    const bytes = path === undefined ? undefined : archive.get(path);
    return bytes && isGzip(bytes) ? gunzip(name, bytes) : bytes;
  };
  const info = infoOf(new TextDecoder().decode(await part(/\.ifo$/i)));
  const index = await part(/\.idx(?:\.gz)?$/i);
  const texts = await part(/\.dict(?:\.dz)?$/i);
  if (!index || !texts) throw new ImportError(name, remark('imports.starDict'));
  const words = wordsOf(name, index, info.get('idxoffsetbits') === '64');
  const type = info.get('sametypesequence');
  const entries = words.map(({ word, offset, size }, place): ReadEntry => {
    const definition = definitionOf(texts.subarray(offset, offset + size), type);
    return {
      term: word,
      place: `word ${place + 1}`,
      key: String(place),
      definitions: definition === '' ? [] : [definition],
    };
  });
  const about = {
    title: info.get('bookname') ?? '',
    author: info.get('author') ?? '',
    url: info.get('website') ?? '',
  };
  return dataFile(name, withSynonyms(entries, await part(/\.syn$/i)), about);
}

function infoOf(text: string): ReadonlyMap<string, string> {
  return new Map(
    text.split(/\r?\n/).flatMap((line): [string, string][] => {
      const at = line.indexOf('=');
      return at > 0 ? [[line.slice(0, at).trim(), line.slice(at + 1).trim()]] : [];
    }),
  );
}

interface Word {
  readonly word: string;
  readonly offset: number;
  readonly size: number;
}

function wordsOf(name: string, index: Uint8Array, isWide: boolean): Word[] {
  const view = new DataView(index.buffer, index.byteOffset, index.byteLength);
  const decoder = new TextDecoder();
  const words: Word[] = [];
  const width = isWide ? 12 : 8;
  for (let at = 0; at < index.length; ) {
    const end = index.indexOf(0, at);
    if (end === -1 || end + 1 + width > index.length) break;
    const offset = isWide ? Number(view.getBigUint64(end + 1)) : view.getUint32(end + 1);
    words.push({
      word: decoder.decode(index.subarray(at, end)),
      offset,
      size: view.getUint32(end + width - 3),
    });
    if (words.length > MAX_ENTRIES) throw tooMany(name);
    at = end + 1 + width;
  }
  return words;
}

/** Without a common type, each text begins with its own. Sounds and pictures have no text. */
function definitionOf(data: Uint8Array, type: string | undefined): string {
  const text = new TextDecoder().decode(data);
  const parts = text.split('\0').filter((part) => part !== '');
  const typed = type === undefined ? parts.map((part) => part.slice(1)) : parts;
  const shown = typed.filter(
    (_, place) => !/[a-z]/.test(type?.[place] ?? 'm') || !/[rWPX]/.test(type?.[place] ?? 'm'),
  );
  return shown.join(' ').replace(/<k>[^<]*<\/k>/g, '');
}

/** Other names: a word and the number of its entry. */
function withSynonyms(
  entries: readonly ReadEntry[],
  bytes: Uint8Array | undefined,
): readonly ReadEntry[] {
  if (!bytes) return entries;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const decoder = new TextDecoder();
  const names = new Map<number, string[]>();
  for (let at = 0; at < bytes.length; ) {
    const end = bytes.indexOf(0, at);
    if (end === -1 || end + 5 > bytes.length) break;
    const place = view.getUint32(end + 1);
    const known = names.get(place);
    const word = decoder.decode(bytes.subarray(at, end));
    if (known) known.push(word);
    else names.set(place, [word]);
    at = end + 5;
  }
  return entries.map((entry, place) => {
    const aliases = names.get(place);
    return aliases ? { ...entry, aliases } : entry;
  });
}

function dataFile(
  name: string,
  entries: readonly ReadEntry[],
  about: { readonly [key: string]: Json },
): ImportFile {
  const text = (key: string): string | undefined => {
    const value = about[key];
    return typeof value === 'string' && value !== '' ? value : undefined;
  };
  const data = {
    title: text('title'),
    author: text('author'),
    url: text('url'),
    license: text('attribution'),
    language: text('sourceLanguage'),
    terms: entries.map(({ term, definitions, aliases, hidden, kind, sameAs }) => ({
      term,
      definition: definitions,
      aliases: [...(aliases ?? []), ...(hidden ?? [])],
      kind,
      see: sameAs,
    })),
  };
  return { name, bytes: new TextEncoder().encode(JSON.stringify(data)), readAs: 'json' };
}
