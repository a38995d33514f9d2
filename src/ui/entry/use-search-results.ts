/** Results of a search: those in the article's glossary at once, the others when they arrive. */
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Entry, Glossary } from '../../glossary/model';
import type { LookupReply, ReplyOf, RequestOf } from '../../messaging/protocol';
import { createSearch, type SearchResult } from '../../search/search';

type AskSearch = (kind: 'search', request: RequestOf<'search'>) => Promise<ReplyOf<'search'>>;

/** How long (ms) the reader has to stop typing before the other glossaries are searched. */
const TYPING_PAUSE_MS = 80;

/**
 * @param ask must stay the same function
 * @param keep called with the entries found in other glossaries
 * @param onError called when searching them fails
 * @returns the best first; null while nothing was found and the others haven't answered
 */
export function useSearchResults(
  ask: AskSearch,
  glossary: Glossary | null,
  query: string,
  keep: (reply: LookupReply) => void,
  onError: (error: unknown) => void,
): readonly SearchResult[] | null {
  const search = useMemo(() => glossary && createSearch(glossary), [glossary]);
  const here = useMemo(() => search?.find(query) ?? [], [search, query]);
  const [others, setOthers] = useState<{ query: string; entries: readonly Entry[] } | null>(null);
  const wanted = query.trim();
  const except = glossary?.id;

  useEffect(() => {
    if (wanted === '') return;
    let gone = false;
    const timer = setTimeout(async () => {
      let entries: readonly Entry[] = [];
      try {
        const reply = await ask('search', {
          query: wanted.slice(0, MAX_QUERY_LENGTH),
          ...(except === undefined ? {} : { except }),
        });
        keep(reply);
        entries = reply.entries;
      } catch (error) {
        onError(error);
      }
      if (!gone) setOthers({ query: wanted, entries });
    }, TYPING_PAUSE_MS);
    return () => {
      gone = true;
      clearTimeout(timer);
    };
  }, [ask, wanted, except, keep]);

  return useMemo(() => {
    const answered = others?.query === wanted;
    const there = (answered ? others.entries : []).map(
      (entry): SearchResult => ({ is: 'entry', entry }),
    );
    if (here.length + there.length === 0 && !answered && wanted !== '') return null;
    const isExact = (found: SearchResult) =>
      found.is === 'entry' && found.entry.term.toLowerCase() === wanted.toLowerCase();
    // An exact match in another glossary comes before everything else.
    return [...there.filter(isExact), ...here, ...there.filter((found) => !isExact(found))];
  }, [here, others, wanted]);
}

/** A longer query (UTF-16 units) is cut. */
const MAX_QUERY_LENGTH = 300;
