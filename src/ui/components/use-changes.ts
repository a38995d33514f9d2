/** Changes that the reader makes, carried out one after another. */
import { useRef } from 'preact/hooks';
import { messageOf } from './error-message';

/**
 * Carries out a change once those before it are done.
 *
 * @param work rejects with a message for readers
 * @param onDone called with that message, or null; and whether no other change is waiting
 */
export type EnqueueChange = (
  work: () => Promise<unknown>,
  onDone: (failure: string | null, isLast: boolean) => void,
) => void;

/** @param reload reads what the change has changed; awaited before the change is done */
export function useChanges(reload: () => Promise<void>): EnqueueChange {
  const queue = useRef<Promise<void>>(Promise.resolve());
  return (work, onDone) => {
    const turn = queue.current.then(async () => {
      let failure: string | null = null;
      try {
        await work();
      } catch (error) {
        failure = messageOf(error);
      }
      await reload();
      onDone(failure, queue.current === turn);
    });
    queue.current = turn;
  };
}
