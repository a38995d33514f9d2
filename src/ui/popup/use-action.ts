/** What the reader asked for, and what went wrong with it. */
import { useCallback, useState } from 'preact/hooks';
import { messageOf } from '../components/load';

/** Runs what the reader asked for; what goes wrong is kept, to be shown. */
export function useAction(): [string | null, (work: () => Promise<unknown>) => void] {
  const [failure, setFailure] = useState<string | null>(null);
  const run = useCallback((work: () => Promise<unknown>): void => {
    setFailure(null);
    work().catch((error: unknown) => setFailure(messageOf(error)));
  }, []);
  return [failure, run];
}
