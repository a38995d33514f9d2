/**
 * Finds the entries' forms in our own texts and makes runs of them. Here the meaning of a word is
 * known, so forms that are ambiguous on pages are linked as well, unless a pattern of `veto` shows
 * another meaning.
 */

import type { Entry, EntryId, Form, Run, Sense } from '../glossary/model';
import type { Candidate } from '../matching/hit';
import { createMatcher } from '../matching/matcher';
import { Lexicon } from '../matching/sense/lexicon';
import { bestFit, parsePattern } from '../matching/sense/pattern';
import { readWords, wordAt } from '../matching/sense/words';

interface Linkable {
  readonly id: EntryId;
  readonly forms: readonly Form[];
}

export interface Linker {
  /**
   * The text as runs. Each entry is linked at its first mention.
   * @param seen entries that aren't linked again; newly linked ones are added
   */
  runs(text: string, seen?: Set<EntryId>): Run[];
  /** Ids of all entries that the texts mention, even within longer terms. */
  mentioned(texts: readonly string[]): Set<EntryId>;
}

export function createLinker(
  entries: readonly Linkable[],
  senses: ReadonlyMap<EntryId, Sense>,
): Linker {
  const all = createMatcher(entries);
  const each = entries.map((entry) => ({ id: entry.id, matcher: createMatcher([entry]) }));
  const lexicon = new Lexicon();
  const vetoes = new Map(
    [...senses].map(([id, { veto }]) => [id, veto.flatMap((text) => parsePattern(text) ?? [])]),
  );
  const vetoed = (hit: Candidate, text: string): boolean => {
    const patterns = vetoes.get(hit.entry);
    if (!patterns || patterns.length === 0) return false;
    const read = readWords(text, lexicon);
    const from = wordAt(read, hit.start);
    return bestFit(patterns, read, from, wordAt(read, hit.end - 1) + 1) !== undefined;
  };
  return {
    runs(text, seen = new Set()) {
      const runs: Run[] = [];
      let from = 0;
      for (const hit of all.find(text)) {
        if (seen.has(hit.entry) || vetoed(hit, text)) continue;
        seen.add(hit.entry);
        if (hit.start > from) runs.push({ text: text.slice(from, hit.start) });
        runs.push({ text: text.slice(hit.start, hit.end), entry: hit.entry });
        from = hit.end;
      }
      if (from < text.length) runs.push({ text: text.slice(from) });
      return runs;
    },
    mentioned(texts) {
      const found = each.filter(({ matcher }) =>
        texts.some((text) => matcher.find(text).some((hit) => !vetoed(hit, text))),
      );
      return new Set(found.map(({ id }) => id));
    },
  };
}

/** Ids of the entries that an entry's gloss links to. */
export function linksOfGloss(entry: Pick<Entry, 'gloss'>): EntryId[] {
  return entry.gloss.flatMap((run) => (run.entry === undefined ? [] : [run.entry]));
}
