/** What a search finds: in the article's glossary at once, in the others as they answer. */
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Entry, Glossary } from '../../glossary/model';
import type { LookupReply } from '../../messaging/protocol';
import { createSearch, type SearchResult } from '../../search/search';
import type { PopupPorts } from './ports';

/** So long (ms) nothing is typed before the others are asked. */
const TYPING_PAUSE_MS = 80;

/**
 * @param keep takes the entries that the other glossaries answer with
 * @param failed takes what goes wrong with asking them
 * @returns the best first; null while nothing is found and not all have answered
 */
export function useSearchResults(
  ports: PopupPorts,
  glossary: Glossary | null,
  query: string,
  keep: (reply: LookupReply) => void,
  failed: (error: unknown) => void,
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
        const reply = await ports.ask('search', {
          query: wanted.slice(0, MAX_QUERY_LENGTH),
          ...(except === undefined ? {} : { except }),
        });
        keep(reply);
        entries = reply.entries;
      } catch (error) {
        failed(error);
      }
      if (!gone) setOthers({ query: wanted, entries });
    }, TYPING_PAUSE_MS);
    return () => {
      gone = true;
      clearTimeout(timer);
    };
  }, [ports, wanted, except, keep]);

  return useMemo(() => {
    const answered = others?.query === wanted;
    const there = (answered ? others.entries : []).map(
      (entry): SearchResult => ({ is: 'entry', entry }),
    );
    if (here.length + there.length === 0 && !answered && wanted !== '') return null;
    const isIt = (found: SearchResult) =>
      found.is === 'entry' && found.entry.term.toLowerCase() === wanted.toLowerCase();
    // What is called just so comes first, wherever it is from.
    return [...there.filter(isIt), ...here, ...there.filter((found) => !isIt(found))];
  }, [here, others, wanted]);
}

/** Longer queries (UTF-16 units) are cut. */
const MAX_QUERY_LENGTH = 300;
