/** Runs what the reader asks for, and keeps the error if it fails, so that it can be shown. */
import { useCallback, useState } from 'preact/hooks';
import { messageOf } from '../components/error-message';

export type RunAction = (work: () => Promise<unknown>) => void;

/** @returns the failure of the last action in words for readers, or null; what runs an action */
export function useAction(): [string | null, RunAction] {
  const [failure, setFailure] = useState<string | null>(null);
  const run = useCallback<RunAction>((work) => {
    setFailure(null);
    work().catch((error: unknown) => setFailure(messageOf(error)));
  }, []);
  return [failure, run];
}
