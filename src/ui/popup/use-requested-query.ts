/** What the popup was opened to search for: a selection on a page that lets no extension in. */
import { useEffect } from 'preact/hooks';
import type { PopupPorts } from './ports';

/**
 * Asks for it once.
 *
 * @param run takes the asking, and what goes wrong with it
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
