/** The keys of tabs, as in the ARIA pattern: arrows, Home and End. */
import { direction } from '../../i18n/i18n';

/**
 * The tab that a key leads to; undefined for other keys.
 *
 * @param at the selected tab, from 0; -1 if none is
 */
export function tabReachedBy(key: string, at: number, count: number): number | undefined {
  const [back, on] = direction() === 'rtl' ? [1, -1] : [-1, 1];
  // If none is selected, the first one is in the tab order.
  const first = Math.max(at, 0);
  switch (key) {
    case 'ArrowLeft':
      return (first + back + count) % count;
    case 'ArrowRight':
      return (first + on + count) % count;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return undefined;
  }
}
