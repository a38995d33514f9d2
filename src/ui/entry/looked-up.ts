/** Reports that an entry was shown for long enough to have been read. */
import { createContext } from 'preact';
import { useContext, useEffect } from 'preact/hooks';
import type { EntryId } from '../../glossary/model';
import { READ_AFTER_MS } from './reading-time';

export const LookedUp = createContext<(entry: EntryId) => void>(() => {});

export function useLookedUp(entry: EntryId): void {
  const lookedUp = useContext(LookedUp);
  useEffect(() => {
    const timer = setTimeout(() => lookedUp(entry), READ_AFTER_MS);
    return () => clearTimeout(timer);
  }, [entry, lookedUp]);
}
