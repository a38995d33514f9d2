/**
 * Something that is fetched while the page already stands: waiting, there, or failed
 * with words for readers. What comes too late, after a newer request, is dropped.
 */
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { messageOf } from './error-message';

export type Loadable<T> =
  | { readonly is: 'loading' }
  | { readonly is: 'there'; readonly value: T }
  | { readonly is: 'failed'; readonly message: string };

export const LOADING: Loadable<never> = { is: 'loading' };

/**
 * Fetches at once, and again whenever `reload` is called. While a reload runs, what was
 * there stays; after a failure it shows as loading.
 *
 * @param load what fetches; the one of the latest render is used
 */
export function useLoad<T>(load: () => Promise<T>): [Loadable<T>, () => Promise<void>] {
  const [state, setState] = useState<Loadable<T>>(LOADING);
  const latest = useRef(load);
  latest.current = load;
  const turn = useRef(0);

  const reload = useCallback(async () => {
    turn.current += 1;
    const mine = turn.current;
    setState((before) => (before.is === 'there' ? before : LOADING));
    let next: Loadable<T>;
    try {
      next = { is: 'there', value: await latest.current() };
    } catch (error) {
      next = { is: 'failed', message: messageOf(error) };
    }
    if (mine === turn.current) setState(next);
  }, []);

  useEffect(() => {
    void reload();
    return () => {
      // Nothing that arrives later may touch a component that is gone.
      turn.current += 1;
    };
  }, [reload]);

  return [state, reload];
}
