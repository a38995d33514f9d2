/** Places that readers choose something for: a site, or one page. */
import { normalizeHost, scopesOf, siteOf } from '../sites/rules';

/** Longer names of pages aren't stored (UTF-16 units); Wikipedia's longest have about 800. */
export const MAX_PAGE_LENGTH = 1_000;

/** A choice for a place can't be stored. */
export class PlaceError extends Error {
  /** @param problem with the place: it has no address, or too long a one; or there are too many */
  constructor(readonly problem: 'noAddress' | 'longAddress' | 'tooMany') {
    super(`A choice for a place can't be stored: ${problem}.`);
    this.name = 'PlaceError';
  }
}

/**
 * The site or the page of an address, as settings store them.
 *
 * @throws PlaceError
 */
export function placeWithin(scope: 'page' | 'site', address: string): string {
  const place = scope === 'site' ? siteOf(address) : mutedPageOf(address);
  if (place === null) throw new PlaceError('noAddress');
  if (place.length > MAX_PAGE_LENGTH) throw new PlaceError('longAddress');
  return place;
}

/** The places that an address is within: its site, the sites above that, and the page. */
export function placesOf(address: string): string[] {
  const site = siteOf(address);
  const page = mutedPageOf(address);
  return [...(site === null ? [] : scopesOf(site)), ...(page === null ? [] : [page])];
}

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
