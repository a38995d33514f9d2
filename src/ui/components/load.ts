/**
 * Something that is fetched while the page is shown already: loading, there, or failed with a
 * message for readers. An answer that arrives after a newer request is dropped.
 */
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { messageOf } from './error-message';

export type Loadable<T> =
  | { readonly is: 'loading' }
  | { readonly is: 'there'; readonly value: T }
  | { readonly is: 'failed'; readonly message: string };

const LOADING: Loadable<never> = { is: 'loading' };

/**
 * Fetches at once, and again whenever `reload` is called. During a reload the previous value
 * stays; after a failure, the state is loading.
 *
 * @param load does the fetching; the function of the latest render is used
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
      // An answer that arrives later must not change a component that is gone.
      turn.current += 1;
    };
  }, [reload]);

  return [state, reload];
}
