/**
 * Entries of other glossaries than the one whose article a page shows, fetched when they are
 * met: a reader's glossary may have 100,000 of them.
 */
import { createContext } from 'preact';
import { useContext, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Entry, EntryId, GlossaryHead, SectionId, SourcedEntry } from '../../glossary/model';
import type { LookupReply, ReplyOf, RequestOf } from '../../messaging/protocol';
import { type KnownGlossary, knownGlossary } from './glossary-context';

export interface OtherEntries {
  /**
   * What is known of an entry's glossary, the entry among it; undefined while it isn't
   * known, null where there is no such entry.
   */
  knownOf(id: EntryId): KnownGlossary | null | undefined;
  /** Has entries fetched. */
  want(ids: readonly EntryId[]): void;
  /** Opens a section of another glossary's article, in the reader. */
  openSection(glossary: string, section: SectionId, entry: EntryId): void;
}

export const OthersContext = createContext<OtherEntries>({
  knownOf: () => null,
  want: () => {},
  openSection: () => {},
});

/** The entries of other glossaries; `ids` are fetched. */
export function useOthers(ids: readonly EntryId[]): OtherEntries {
  const others = useContext(OthersContext);
  const wanted = ids.join(' ');
  useEffect(() => {
    if (wanted !== '') others.want(wanted.split(' '));
  }, [others, wanted]);
  return others;
}

type AskEntries = (kind: 'entries', request: RequestOf<'entries'>) => Promise<ReplyOf<'entries'>>;

/** So many are asked for at once. */
const MAX_IDS_PER_REQUEST = 1_000;

interface Store {
  readonly entries: ReadonlyMap<EntryId, SourcedEntry>;
  readonly heads: ReadonlyMap<string, GlossaryHead>;
  /** Those that were asked for in vain. */
  readonly missing: ReadonlySet<EntryId>;
}

const EMPTY_STORE: Store = { entries: new Map(), heads: new Map(), missing: new Set() };

/**
 * Keeps them for a page.
 *
 * @param edition changes when the glossaries do: all is fetched anew then
 * @param failed takes what goes wrong with fetching
 * @returns them, and what takes in entries that came by another way
 */
export function useOtherEntries(
  ask: AskEntries,
  edition: string,
  openSection: OtherEntries['openSection'],
  failed: (error: unknown) => void,
): [OtherEntries, (reply: LookupReply) => void] {
  const [store, setStore] = useState<Store>(EMPTY_STORE);
  const asked = useRef(new Set<EntryId>());
  const waiting = useRef<EntryId[]>([]);
  const ports = useRef({ ask, openSection, failed });
  ports.current = { ask, openSection, failed };

  useEffect(() => {
    asked.current = new Set();
    setStore(EMPTY_STORE);
  }, [edition]);

  const fetcher = useMemo(() => {
    const keep = (reply: LookupReply, ids: readonly EntryId[] = []): void =>
      setStore((before) => joined(before, reply, ids));
    const flush = async (): Promise<void> => {
      const ids = waiting.current.splice(0, MAX_IDS_PER_REQUEST);
      try {
        keep(await ports.current.ask('entries', { ids }), ids);
      } catch (error) {
        for (const id of ids) asked.current.delete(id);
        ports.current.failed(error);
      }
    };
    const want = (ids: readonly EntryId[]): void => {
      for (const id of ids) {
        if (asked.current.has(id)) continue;
        asked.current.add(id);
        // Rows that are drawn together ask together.
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

/** A glossary of which some entries are known, and of its article the titles. */
function partlyKnown(head: GlossaryHead, entries: readonly SourcedEntry[]): KnownGlossary {
  const own: readonly Entry[] = entries.filter(({ glossary }) => glossary === head.id);
  const sections = head.sections.map((each) => ({ ...each, summary: [], paragraphs: [] }));
  return knownGlossary({ format: 'glossa/1', ...head, sections, entries: own });
}
