/**
 * Entries of glossaries other than the one whose article is shown. They are fetched when they
 * are needed, because a reader's glossary may have 100,000 of them.
 */
import { createContext } from 'preact';
import { useContext, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Entry, EntryId, GlossaryHead, SectionId, SourcedEntry } from '../../glossary/model';
import type { LookupReply, ReplyOf, RequestOf } from '../../messaging/protocol';
import { type KnownGlossary, knownGlossary } from './glossary-context';

export interface OtherEntries {
  /**
   * The entry's glossary with the entries that are known, this one among them. Undefined while
   * it is unknown; null if there is no such entry.
   */
  knownOf(id: EntryId): KnownGlossary | null | undefined;
  /** Fetches entries, unless they have been asked for. */
  want(ids: readonly EntryId[]): void;
  /** Opens a section of another glossary's article, in the reader. */
  openSection(glossary: string, section: SectionId, entry: EntryId): void;
}

export const OthersContext = createContext<OtherEntries>({
  knownOf: () => null,
  want: () => {},
  openSection: () => {},
});

/** The entries of other glossaries. Fetches those with the given ids. */
export function useOthers(ids: readonly EntryId[]): OtherEntries {
  const others = useContext(OthersContext);
  const wanted = ids.join(' ');
  useEffect(() => {
    if (wanted !== '') others.want(wanted.split(' '));
  }, [others, wanted]);
  return others;
}

type AskEntries = (kind: 'entries', request: RequestOf<'entries'>) => Promise<ReplyOf<'entries'>>;

/** How many entries one request may ask for. */
const MAX_IDS_PER_REQUEST = 1_000;

interface Store {
  readonly entries: ReadonlyMap<EntryId, SourcedEntry>;
  readonly heads: ReadonlyMap<string, GlossaryHead>;
  /** Entries that were asked for and don't exist. */
  readonly missing: ReadonlySet<EntryId>;
}

const EMPTY_STORE: Store = { entries: new Map(), heads: new Map(), missing: new Set() };

/**
 * Fetches and keeps the entries for a page.
 *
 * @param cacheKey everything is fetched again when it changes
 * @param onError called when fetching fails
 * @returns the entries, and a function that adds entries from elsewhere
 */
export function useOtherEntries(
  ask: AskEntries,
  cacheKey: string,
  openSection: OtherEntries['openSection'],
  onError: (error: unknown) => void,
): [OtherEntries, (reply: LookupReply) => void] {
  const [store, setStore] = useState<Store>(EMPTY_STORE);
  const asked = useRef(new Set<EntryId>());
  const waiting = useRef<EntryId[]>([]);
  const ports = useRef({ ask, openSection, onError });
  ports.current = { ask, openSection, onError };

  useEffect(() => {
    asked.current = new Set();
    setStore(EMPTY_STORE);
  }, [cacheKey]);

  const fetcher = useMemo(() => {
    const keep = (reply: LookupReply, ids: readonly EntryId[] = []): void =>
      setStore((before) => joined(before, reply, ids));
    const flush = async (): Promise<void> => {
      const ids = waiting.current.splice(0, MAX_IDS_PER_REQUEST);
      try {
        keep(await ports.current.ask('entries', { ids }), ids);
      } catch (error) {
        for (const id of ids) asked.current.delete(id);
        ports.current.onError(error);
      }
    };
    const want = (ids: readonly EntryId[]): void => {
      for (const id of ids) {
        if (asked.current.has(id)) continue;
        asked.current.add(id);
        // Rows that are rendered together share one request.
        if (waiting.current.push(id) === 1) queueMicrotask(flush);
        if (waiting.current.length === MAX_IDS_PER_REQUEST) void flush();
      }
    };
    return { keep, want };
  }, []);

  const others = useMemo(
    (): OtherEntries => ({
      ...lookInto(store),
      want: fetcher.want,
      openSection: (...where) => ports.current.openSection(...where),
    }),
    [store, fetcher],
  );
  return [others, fetcher.keep];
}

function joined(store: Store, { entries, heads }: LookupReply, ids: readonly EntryId[]): Store {
  const known = new Map([...store.entries, ...entries.map((entry) => [entry.id, entry] as const)]);
  return {
    entries: known,
    heads: new Map([...store.heads, ...heads.map((head) => [head.id, head] as const)]),
    missing: new Set([...store.missing, ...ids.filter((id) => !known.has(id))]),
  };
}

function lookInto({ entries, heads, missing }: Store): Pick<OtherEntries, 'knownOf'> {
  const glossaries = new Map<string, KnownGlossary>();
  return {
    knownOf(id) {
      const glossary = entries.get(id)?.glossary;
      if (glossary === undefined) return missing.has(id) ? null : undefined;
      const head = heads.get(glossary);
      if (!head) return null;
      const known = glossaries.get(glossary) ?? partlyKnown(head, [...entries.values()]);
      glossaries.set(glossary, known);
      return known;
    },
  };
}

/** A glossary of which some entries and the article's titles are known. */
function partlyKnown(head: GlossaryHead, entries: readonly SourcedEntry[]): KnownGlossary {
  const own: readonly Entry[] = entries.filter(({ glossary }) => glossary === head.id);
  const sections = head.sections.map((each) => ({ ...each, summary: [], paragraphs: [] }));
  return knownGlossary({ format: 'glossa/1', ...head, sections, entries: own });
}
