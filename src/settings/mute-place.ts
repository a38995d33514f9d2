/** Where a term can be ignored: on a site, or on one page. */
import { normalizeHost, siteOf } from '../sites/rules';

/**
 * A page as mutes name it: its address without query and fragment. Those may hold private
 * data, and they change from visit to visit.
 *
 * @returns null for addresses that have no site
 */
export function mutedPageOf(address: string): string | null {
  if (siteOf(address) === null) return null;
  const { origin, protocol, pathname } = new URL(address);
  // The rest of such an address names nothing that could be visited again.
  if (protocol === 'blob:') return `${origin}/`;
  // The origin of local files is "null".
  return protocol === 'file:' ? `file://${pathname}` : origin + pathname;
}

/** Whether a text names a page (see `mutedPageOf`), or a site as site rules name it. */
export function isMutePlace(text: string): boolean {
  return mutedPageOf(text) === text || normalizeHost(text) === text;
}
