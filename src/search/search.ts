/**
 * Searches a glossary's terms and sections, tolerating typos, spelling variants and missing
 * accents. Pure: it keeps an index, and touches no page. It must never show a contested sentence
 * without its note.
 */

import MiniSearch, { type SearchResult as Match } from 'minisearch';
import type { Entry, Glossary, Section, Sentence } from '../glossary/model';
import { textOfRuns } from '../glossary/runs';

/** A part of a snippet; `hit` if it matches the query. */
export interface SnippetPiece {
  readonly text: string;
  readonly hit: boolean;
}

export type SearchResult =
  | { readonly is: 'entry'; readonly entry: Entry }
  | {
      readonly is: 'section';
      readonly section: Section;
      /** A matching sentence; empty if none can be shown without its context. */
      readonly snippet: readonly SnippetPiece[];
    };

export interface Search {
  /**
   * Best first; none for a query without letters or digits.
   *
   * @param most how many at most
   */
  find(query: string, most?: number): SearchResult[];
  /** Entries with names similar to `text`, best first. */
  like(text: string, most: number): Entry[];
}

const MAX_RESULTS = 30;

/** Shorter words are too short for a typo: "pain" would find "gain". */
const MIN_LENGTH_WITH_TYPO = 4;

/** Words that too many names have to distinguish any. */
const COMMON = new Set(
  'a an and as at by for from in into is it its of on or s that the this to with'.split(' '),
);

interface Document {
  readonly id: string;
  readonly name: string;
  readonly names: string;
  readonly gist: string;
  readonly text: string;
}

/** Builds the index: a few milliseconds for a few hundred entries. */
export function createSearch(glossary: Glossary): Search {
  const found = new Map<string, Entry | Section>();
  const index = new MiniSearch<Document>({
    fields: ['name', 'names', 'gist', 'text'],
    storeFields: ['name'],
    tokenize: words,
    processTerm: (word) => word,
    searchOptions: {
      tokenize: (text) => [...text.matchAll(WORD)].map(([word]) => fold(word)),
      boost: { name: 6, names: 4, gist: 2, text: 1 },
      prefix: (word) => word.length > 1,
      fuzzy: (word) =>
        word.length > MIN_LENGTH_WITH_TYPO ? 0.2 : word.length === MIN_LENGTH_WITH_TYPO ? 0.25 : 0,
      maxFuzzy: 2,
      weights: { prefix: 0.6, fuzzy: 0.3 },
    },
  });
  for (const entry of glossary.entries) {
    found.set(`entry ${entry.id}`, entry);
    index.add(entryDocument(entry));
  }
  for (const section of glossary.sections) {
    found.set(`section ${section.id}`, section);
    index.add(sectionDocument(section));
  }
  return {
    like(text, most) {
      const options = {
        fields: ['name', 'names'],
        // Words in running text are complete: a word that begins with "of" isn't similar to it.
        prefix: (word: string) => word.length > MIN_LENGTH_WITH_TYPO,
        processTerm: (word: string) => (COMMON.has(word) ? null : word),
        filter: ({ id }: Match) => (id as string).startsWith('entry '),
      };
      let matches = index.search(text, { ...options, combineWith: 'AND' });
      if (matches.length === 0) matches = index.search(text, { ...options, combineWith: 'OR' });
      return best(matches)
        .slice(0, most)
        .flatMap(({ id }) => {
          const what = found.get(id as string);
          return what && 'term' in what ? [what] : [];
        });
    },
    find(query, most = MAX_RESULTS) {
      let matches = index.search(query, { combineWith: 'AND' });
      // No entry has all the words, so any of them counts.
      if (matches.length === 0) matches = index.search(query, { combineWith: 'OR' });
      return best(matches)
        .slice(0, most)
        .flatMap((match) => {
          const what = found.get(match.id as string);
          if (!what) return [];
          if ('term' in what) return { is: 'entry', entry: what };
          return { is: 'section', section: what, snippet: snippetOf(what, match) };
        });
    },
  };
}

/** Sorted again: of names with the word, the name that is just the word comes first. */
function best(matches: readonly Match[]): Match[] {
  const covered = (match: Match): number => {
    const name = words(String(match.name));
    const hits = name.filter((word) => match.match[word]?.includes('name'));
    return hits.length / name.length;
  };
  return matches
    .map((match) => ({ match, score: match.score * (0.5 + covered(match)) }))
    .sort((a, b) => b.score - a.score)
    .map(({ match }) => match);
}

function entryDocument(entry: Entry): Document {
  const names = new Set([...entry.aliases, ...entry.forms.map(({ text }) => text)]);
  names.delete(entry.term);
  return {
    id: `entry ${entry.id}`,
    name: entry.term,
    names: [entry.expansion ?? '', ...names].join(' '),
    gist: textOfRuns(entry.gloss),
    text: '',
  };
}

function sectionDocument(section: Section): Document {
  return {
    id: `section ${section.id}`,
    name: section.title,
    names: '',
    gist: textOfRuns(section.summary),
    text: section.paragraphs
      .flat()
      .map(({ runs }) => textOfRuns(runs))
      .join(' '),
  };
}

/** A matching sentence that can be shown by itself, with its matching words marked. */
function snippetOf(section: Section, match: Match): SnippetPiece[] {
  const sought = new Set(match.terms);
  const summary: Sentence = {
    runs: section.summary,
    facts: [],
    ...(section.summaryNotes ? { notes: section.summaryNotes } : {}),
  };
  for (const sentence of [...section.paragraphs.flat(), summary]) {
    if ((sentence.notes ?? []).length > 0) continue;
    const pieces = marked(textOfRuns(sentence.runs), sought);
    if (pieces.some(({ hit }) => hit)) return pieces;
  }
  return [];
}

/** A text split at the words that are among `sought` (folded). */
function marked(text: string, sought: ReadonlySet<string>): SnippetPiece[] {
  const pieces: SnippetPiece[] = [];
  let end = 0;
  for (const { 0: word, index } of text.matchAll(WORD)) {
    if (!sought.has(fold(word))) continue;
    if (index > end) pieces.push({ text: text.slice(end, index), hit: false });
    pieces.push({ text: word, hit: true });
    end = index + word.length;
  }
  if (end < text.length) pieces.push({ text: text.slice(end), hit: false });
  return pieces;
}

const WORD = /[\p{L}\p{N}\p{M}]+/gu;
const JOINED = /[\p{L}\p{N}\p{M}]+(?:[-‐‑’'][\p{L}\p{N}\p{M}]+)+/gu;

/** The words of a text, hyphenated ones also written together: "off-label" is "offlabel", too. */
function words(text: string): string[] {
  const single = [...text.matchAll(WORD)].map(([word]) => fold(word));
  const joined = [...text.matchAll(JOINED)].map(([word]) => fold(word.replace(/[-‐‑’']/g, '')));
  return [...single, ...joined];
}

/** Lower case, without accents. */
function fold(word: string): string {
  return word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
