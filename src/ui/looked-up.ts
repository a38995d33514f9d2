/** Tells that an entry was on show for long enough to have been read. */
import { createContext } from 'preact';
import { useContext, useEffect } from 'preact/hooks';
import type { EntryId } from '../glossary/model';

export const LookedUp = createContext<(entry: EntryId) => void>(() => {});

/** So long (ms) an entry is on show before it counts as looked up, not as passed over. */
export const READ = 1_000;

export function useLookedUp(entry: EntryId): void {
  const lookedUp = useContext(LookedUp);
  useEffect(() => {
    const timer = setTimeout(() => lookedUp(entry), READ);
    return () => clearTimeout(timer);
  }, [entry, lookedUp]);
}
