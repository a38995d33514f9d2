/** Searches for the selection that the popup was opened for, on a page closed to extensions. */
import { useEffect } from 'preact/hooks';
import type { PopupPorts } from './ports';

/**
 * Asks the background once.
 *
 * @param run runs the request, and shows why it failed
 */
export function useRequestedQuery(
  ports: PopupPorts,
  run: (work: () => Promise<unknown>) => void,
  search: (query: string) => void,
): void {
  useEffect(() => {
    run(async () => {
      const { query } = await ports.ask('sought', {});
      if (query) search(query);
    });
  }, [ports]);
}
